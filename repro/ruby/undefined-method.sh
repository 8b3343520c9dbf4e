#!/usr/bin/env bash
TOOL=ruby NEEDS="ruby" PACKAGES="ruby"
MESSAGE="undefined method "
DEAD_END=1 WORKAROUND=1
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() { export HOME=$PWD; unset RUBYOPT; printf 'class Cart\n  def initialize(items) = @items = items\n  def total = @items.sum\n  def self.empty = new([])\nend\n\nputs Cart.new([2, 5]).totl\n' >cart.rb; printf 'puts [2, 5].summ\n' >list.rb; printf 'class Cart; end\nCart.find(1)\n' >class.rb; }
provoke() { ruby cart.rb; local rc=$?; ruby list.rb; ruby class.rb; return $rc; }
dead_end() { sed -i 's/\.totl/\&.totl/' cart.rb; ruby cart.rb; }
workaround() { grep -n 'def ' cart.rb; sed -i 's/totl/total/' cart.rb; ruby cart.rb; }
advice() {
  { sed '/^puts/d' cart.rb; echo 'order = Cart.new([2])'; advice_text 0 0 receiver=order; } >a.rb; check 'class and methods' sh -c 'ruby a.rb | tr "\n" " " | grep -q "^Cart .*:total"'; try_advice 1 method=empty | tee seen; check 'the place is found' grep -q 'cart.rb:4:' seen
  if ruby -e "require 'active_support/all'" 2>/dev/null; then { advice_text 2 0; echo 'exit "".blank?'; } >b.rb; check 'it comes along' ruby b.rb; else advice_text 2 0 >b.rb; check 'it is Ruby' ruby -c b.rb; fi
}
. "$(dirname "$0")/../harness.sh"
