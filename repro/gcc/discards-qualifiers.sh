# Methods that are not const, called on const objects.
TOOL=gcc
NEEDS=g++
PACKAGES=g++
MESSAGE='discards qualifiers'
DEAD_END=0 WORKAROUND=0
tool_version() { g++ --version | sed -n '1s/^g++ (.*) \([0-9.]*\)$/gcc \1/p'; }
setup() {
  cat > cart.cpp <<'C'
#include <map>
#include <string>

struct Cart {
  int n = 0;
  int total() { return n; }
};

int show(const Cart &cart) { return cart.total(); }

using Stock = std::map<std::string, int>;
int add(std::string &s) { return s.size(); }

int left(const Stock &stock) { return stock["tea"]; }

int main() {
  return show(Cart{}) + left({});
}

int name(const std::string &s) { return add(s); }
C
}
provoke() { g++ -c cart.cpp; }
dead_end() { g++ -fpermissive -c cart.cpp; }
workaround() {
  sed -i -e 's/int total()/int total() const/' -e 's/stock\["tea"\]/stock.count("tea")/' -e 's/std::string &s) { return s/const &/;s/int add(const std::string/int add(const std::string/' cart.cpp
  g++ cart.cpp -o app && ./app
}
advice() {
  printf 'struct Cart {\n  int n = 1;\n  %s\n};\nint Cart::total() const { return n; }\nint main() { const Cart c{}; return c.total() - 1; }\n' "$(advice_text 0 0)" >c.cpp
  g++ c.cpp -o c; check 'a const object takes it' ./c
}
. "$(dirname "$0")/../harness.sh"
