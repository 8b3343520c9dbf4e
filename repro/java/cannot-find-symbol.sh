# shellcheck shell=bash
# A name that is not declared, not imported or not of that type.
TOOL=javac
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="error: cannot find symbol"
DEAD_END=0
WORKAROUND=0
tool_version() { javac -version 2>&1; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src/shop
  cat > src/shop/Invoice.java <<'J'
package shop;

public class Invoice {
    private final List<String> lines = new ArrayList<>();

    String first() {
        return lines.isEmpty() ? "" : lines.getFirst();
    }
}
J
  cat > src/shop/Report.java <<'J'
package shop;

public class Report {
    int width(String title) {
        return titel.lenght();
    }

    int size(String title) {
        return title.lenght();
    }
}
J
}
provoke() { javac -d build src/shop/Invoice.java; }
# the import makes List known, not the method that this release does not have
dead_end() {
  sed -i 's/^package shop;/&\n\nimport java.util.List;/' src/shop/Invoice.java
  javac -d build src/shop/Invoice.java; javac -d build src/shop/Report.java
  javac -J-Duser.language=zh -J-Duser.country=CN -encoding UTF-8 -d build src/shop/Report.java
}
workaround() {
  sed -i -e 's/^package shop;/&\n\nimport java.util.ArrayList;\nimport java.util.List;/' -e 's/lines.getFirst()/lines.get(0)/' src/shop/Invoice.java
  javac -d build src/shop/Invoice.java
}
advice() {
  mkdir -p build
  printf 'package shop;\npublic class Label { public int length() { return 1; } }\n' > Label.java; javac -d build Label.java
  try_advice 0 classpath=build class=shop.Label | tee javap.txt
  check 'the methods are listed' grep -q 'int length()' javap.txt
  try_advice 1
  if [ -f /usr/share/java/lombok.jar ]; then
    printf '@lombok.Getter\nclass Price { private int cents; int twice() { return 2 * getCents(); } }\n' > Price.java
    try_advice 2 processor-jar=/usr/share/java/lombok.jar source=Price.java
    check 'compiled' test -f build/Price.class
  fi
}
. "$(dirname "$0")/../harness.sh"
