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
. "$(dirname "$0")/../harness.sh"
