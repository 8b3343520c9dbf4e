# shellcheck shell=bash
# A hash passed where keywords are expected, and a parameter too many.
TOOL=ruby
NEEDS="ruby"
PACKAGES="ruby"
MESSAGE="wrong number of arguments"
DEAD_END=1
WORKAROUND=0
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() {
  unset RUBYOPT
  cat > mail.rb <<'R'
def deliver(to:, subject: "(none)")
  puts "#{to}: #{subject}"
end

options = { to: "ada@example.org", subject: "Hello" }
deliver(options)
R
  printf 'class Point\n  def initialize(x, y)\n    @x, @y = x, y\n  end\nend\n\nPoint.new(1, 2, 3)\n' > point.rb
}
provoke() { ruby mail.rb; }
# braces keep it one positional hash
dead_end() { sed -i 's/^deliver(options)/deliver({ to: "ada@example.org" })/' mail.rb; ruby mail.rb; ruby point.rb; }
workaround() { sed -i 's/^deliver(options)/deliver(**options)/' mail.rb; ruby mail.rb; }
advice() {
  { sed '/^deliver/d' mail.rb; echo 'module Mailer; def self.deliver(**k) = puts(k[:to]); end'; advice_text 0 0; advice_text 0 1; echo 'deliver_later(to: "bob")'; advice_text 1 0; } > try.rb
  check 'the snippets run' sh -c 'ruby try.rb | grep -q "keyreq, :to"'
}
. "$(dirname "$0")/../harness.sh"
