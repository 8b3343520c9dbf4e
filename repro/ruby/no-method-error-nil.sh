# shellcheck shell=bash
# A method called on the nil that a look-up returned.
TOOL=ruby
NEEDS="ruby"
PACKAGES="ruby"
MESSAGE="for nil"
DEAD_END=0
WORKAROUND=0
tool_version() { ruby -v | cut -d' ' -f1,2; }
setup() {
  unset RUBYOPT
  cat > order.rb <<'R'
CUSTOMERS = { "ada" => { email: "ada@example.org" }, "bob" => {} }

def domain(id)
  CUSTOMERS[id][:email].split("@").last
end

puts domain(ARGV[0])
R
}
provoke() { ruby order.rb bob; }
# the guard covers the customer, not the missing e-mail; another id fails one step earlier
dead_end() { sed -i 's/^  CUSTOMERS/  return unless CUSTOMERS[id]\n  CUSTOMERS/' order.rb; ruby order.rb bob; sed -i '/return unless/d' order.rb; ruby order.rb eve; }
workaround() { sed -i 's/CUSTOMERS\[id\]\[:email\].split("@").last/CUSTOMERS.dig(id, :email)\&.split("@")\&.last || "unknown"/' order.rb; ruby order.rb bob; }
advice() {
  { echo 'customers = { "ada" => { email: "ada@example.org" } }; id = "eve"'; advice_text 0 0; echo 'id = "ada"'; advice_text 0 1; echo 'puts domain, email'; echo 'class User; def self.find_by!(email:) = email; end; params = { email: 1 }'; advice_text 1 0; } > try.rb
  check 'the snippets run' sh -c 'ruby try.rb | tr "\n" " " | grep -qx "unknown ada@example.org "'
}
. "$(dirname "$0")/../harness.sh"
