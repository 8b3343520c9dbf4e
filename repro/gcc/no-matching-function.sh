TOOL=gcc
NEEDS=g++
PACKAGES=g++
MESSAGE='no matching function for call to'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > price.cpp <<'C'
#include <string>
#include <vector>
#include <algorithm>

void add_item(std::vector<std::string> &items, const std::string &name, int qty) { items.push_back(name + std::to_string(qty)); }

struct Price { Price(const char *currency, long cents); };

int main() {
    std::vector<std::string> items;
    add_item(items, "tea");
    Price p(std::string("EUR"), 250);
    return std::max(items.size(), 3);
}
C
}
provoke() { echo '$ g++ -c price.cpp'; g++ -c price.cpp; }
dead_end() { g++ -std=c++20 -fpermissive -c price.cpp; }
workaround() { sed -i -e 's/"tea")/"tea", 1)/' -e 's/std::string("EUR")/"EUR"/' -e 's/std::max(/std::max<std::size_t>(/' price.cpp; g++ -c price.cpp; }
advice() {
  try_advice 0 file=price.cpp >out; cat out
  check 'the candidate' grep -q 'candidate: .Price::Price(const char\*, long int)' out
  check 'and its note' grep -q 'no known conversion for argument 1' out
}
. "$(dirname "$0")/../harness.sh"
