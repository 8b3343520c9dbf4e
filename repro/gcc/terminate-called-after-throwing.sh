#!/usr/bin/env bash
TOOL=g++ NEEDS="g++ gdb" PACKAGES="g++ gdb"
MESSAGE="terminate called after throwing an instance of 'std::out_of_range'"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "libstdc++ $(g++ -dumpfullversion)"; }
setup() {
  cat >shop.cpp <<'CPP'
#include <string>
#include <vector>
int price(const std::vector<int> &prices, int at) { return prices.at(at); }
int main(int argc, char **) {
    std::vector<int> prices(3);
    if (argc > 1) return std::stoi("tea");
    return price(prices, 5);
}
CPP
}
provoke() { g++ -g -o shop shop.cpp && { bash -c ./shop; bash -c './shop x'; }; return 134; }
dead_end() { sed -i -e 's/int at) {/int at) noexcept {/' -e 's/return price(prices, 5);/try { return price(prices, 5); } catch (...) { return 1; }/' shop.cpp; g++ -o shop shop.cpp && bash -c ./shop; }
workaround() { sed -i -e 's/#include <string>/#include <iostream>\n#include <string>/' -e 's/return price(prices, 5);/try { return price(prices, 5); } catch (const std::exception \&e) { std::cerr << e.what() << "\\n"; }/' shop.cpp; g++ -o shop shop.cpp && ./shop; }
advice() {
  g++ -g -o shop shop.cpp; try_advice 0 program=./shop >out; cat out; grep -q 'ptrace: Operation not permitted' out || check 'the place' grep -q 'price (.*shop.cpp:3' out
  { printf '#include <iostream>\n#include <stdexcept>\nint run(int, char **) { throw std::runtime_error("late"); }\n'; advice_text 1 0; } >m.cpp; g++ -o m m.cpp; check 'a message and a status' sh -c './m 2>m.txt; test $? = 1 && grep -qx "error: late" m.txt'
  { printf '#include <future>\n#include <stdexcept>\nvoid work() { throw std::runtime_error("late"); }\nint main() { try {\n'; advice_text 2 0; printf '} catch (const std::runtime_error &) { return 0; } return 1; }\n'; } >t.cpp; check 'it comes to the waiting side' sh -c 'g++ -pthread -o t t.cpp && ./t'
}
. "$(dirname "$0")/../harness.sh"
