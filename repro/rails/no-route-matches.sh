# shellcheck shell=bash
TOOL=rails NEEDS="rails bundle" PACKAGES="rails ruby-sqlite3 bundler"
MESSAGE='No route matches [GET] "/nope"'
DEAD_END=0 WORKAROUND=1
tool_version() { rails --version; }
setup() { unset RUBYOPT; export RAILS_ENV=development; . "$HERE/application.inc"; rails_application shop; }
ask() { bin/rails runner 's = ActionDispatch::Integration::Session.new(Rails.application); s.host = "localhost"; ARGV.each { |p| s.get p; puts s.response.status }' "$@" 2>/dev/null; sed 's/\x1b\[[0-9;]*m//g' log/development.log | grep -A 3 -E 'Started|Error' ; }
provoke() { ask /nope; return 1; }
dead_end() { printf 'class NopeController < ApplicationController\n  def index; render plain: "ok"; end\nend\n' >app/controllers/nope_controller.rb; ask /nope; return 1; }
workaround() { printf 'class OrdersController < ApplicationController\n  def index; render plain: "ok"; end\nend\n' >app/controllers/orders_controller.rb; record_commands text "$RECORD" 1 0 >config/routes.rb; ask /orders | grep 200; }
advice() {
  advice_text 1 0 >config/routes.rb; try_advice 0 part=orders >out; cat out; check 'the two' sh -c 'grep -q orders#index out && grep -q orders#show out && ! grep -q orders#create out'
  { echo '<% def protect_against_forgery?; false; end %>'; } >/dev/null; advice_text 2 0 >v.erb; sed -i 's/@order/7/g' v.erb; bin/rails runner 'puts ApplicationController.render(inline: File.read("v.erb"))' >h.html 2>/dev/null; check 'verbs' sh -c 'grep -q "value=.delete" h.html && grep -q "data-turbo-method=.delete" h.html'
}
. "$(dirname "$0")/../harness.sh"
