#!/usr/bin/env bash
TOOL=ruby NEEDS="ruby" PACKAGES="ruby"
MESSAGE='syntax error, unexpected end-of-input'
DEAD_END=0 WORKAROUND=0
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() { export HOME=$PWD; unset RUBYOPT; printf 'def total(prices)\n  if prices.empty?\n    0\n  prices.sum\nend\n\nputs total([1, 2])\n' > total.rb; printf 'puts "a"\nend\n' > more.rb; printf 'puts(1 2)\n' > comma.rb; printf 'task :a do\n' > Rakefile; }
provoke() { ruby total.rb; ruby more.rb; ruby comma.rb; ruby Rakefile; }
dead_end() { sed -i '1i begin' total.rb; printf 'rescue SyntaxError\n  puts "caught"\nend\n' >> total.rb; ruby total.rb; }
workaround() { sed -i 's/^    0$/    return 0\n  end/' total.rb; ruby total.rb; }
advice() { try_advice 0 --exit 1 file=total.rb > warned.txt; cat warned.txt; check 'the mismatch is named' grep -q 'mismatched indentations' warned.txt; try_advice 2; }
. "$(dirname "$0")/../harness.sh"
