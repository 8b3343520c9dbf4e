TOOL=gcc
NEEDS="gcc g++"
PACKAGES="gcc g++"
MESSAGE='not declared in this scope'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  printf '#include <stdio.h>\n\nint main(void)\n{\n    int total = 0;\n    for (int i = 0; i < 3; i++)\n        total += i;\n    printf("%%d %%d\\n", totel, i);\n    return 0;\n}\n' > sum.c
  printf '#include <iostream>\n\nint main() {\n    vector<int> v{1, 2, 3};\n    cout << v.size() << endl;\n}\n' > list.cpp
}
provoke() {
  echo '$ gcc -c sum.c'
  gcc -c sum.c
  echo '$ g++ -c list.cpp'
  g++ -c list.cpp
}
dead_end() { g++ -std=c++17 -O2 -lstdc++ -c list.cpp; }
workaround() { sed -i -e 's/#include <iostream>/&\n#include <vector>/' -e 's/vector</std::vector</' -e 's/cout/std::cout/' -e 's/endl/std::endl/' list.cpp; g++ -c list.cpp; }
advice() {
  if man 3 malloc >/dev/null 2>&1; then try_advice 0 name=strlen >out; tail -1 out; check 'the header is named' grep -q 'string.h' out; fi
  try_advice 2 file=list.cpp name=ios_base >out; tail -1 out; check 'what is there is found' grep -q ios_base out
  try_advice 2 --exit 1 file=sum.c name=INT_MAX >out; cat out; check 'what is not there is not' test "$(grep -c INT_MAX out)" = 1
  printf '#ifdef __cplusplus\nextern int rate;\n#endif\n' >rate.h; printf '#include "rate.h"\nint main(void) { return rate; }\n' >c.c
  try_advice 2 file=c.c name=rate >out; cat out; check 'a C file is read as C' sh -c '! grep -q extern out'
  printf 'class A { void f(string s); };\n' >n.cc; g++ -c n.cc 2>&1 | tee out; check 'the wording in a class' grep -q 'error: ‘string’ has not been declared' out
}
. "$(dirname "$0")/../harness.sh"
