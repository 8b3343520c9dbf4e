# shellcheck shell=bash
# An import whose jar is not on the compiler's class path.
TOOL=javac
NEEDS="java javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-dependency-plugin-java junit4"
MESSAGE="error: package com.google.common.collect does not exist"
DEAD_END=0
WORKAROUND=1
tool_version() { javac -version 2>&1; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src/shop
  cat > src/shop/Cart.java <<'J'
package shop;

import com.google.common.collect.ImmutableList;

public class Cart {
    private final ImmutableList<String> items;

    Cart(ImmutableList<String> items) { this.items = items; }
}
J
  cat > src/shop/Audit.java <<'J'
package shop;

import javax.annotation.PostConstruct;

class Audit {
    @PostConstruct
    void start() {}
}
J
  # a stand-in for the library's jar
  mkdir -p lib stub/com/google/common/collect
  printf 'package com.google.common.collect;\npublic class ImmutableList<E> {}\n' > stub/com/google/common/collect/ImmutableList.java
  javac -d lib/guava stub/com/google/common/collect/ImmutableList.java && jar cf lib/guava.jar -C lib/guava .
}
provoke() { javac -d build src/shop/Cart.java; }
# a folder on the class path finds classes, not the jars that lie in it
dead_end() { javac -cp lib -d build src/shop/Cart.java; javac -d build src/shop/Audit.java; javac -J-Duser.language=zh -J-Duser.country=CN -d build src/shop/Audit.java; }
workaround() { javac -cp 'lib/*' -d build src/shop/Cart.java; }
advice() {
  # its own other class is found as well
  printf 'package shop;\nclass Shop { Cart cart = new Cart(null); }\n' >src/shop/Shop.java
  try_advice 1 source=src/shop/Shop.java source-folder=src
  check 'compiled' test -f build/shop/Cart.class
  . "$HERE/../maven/as-typed.inc"
  if has_plugin dependency; then
    small_pom; try_advice 0 | tee tree.txt
    check 'the dependencies are shown' grep -q 'junit:junit:jar' tree.txt
  fi
  check 'well-formed' sh -c 'node "$0/record-commands.mjs" text "$1" 0 0 | python3 -c "import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.stdin)"' "$REPRO_ROOT" "$RECORD"
  advice_text 0 0 >/dev/null
}
. "$(dirname "$0")/../harness.sh"
