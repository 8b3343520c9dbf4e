# shellcheck shell=bash
# A class that was there at compile time is missing at run time.
TOOL=java
NEEDS="java javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-dependency-plugin-java junit4"
MESSAGE="java.lang.NoClassDefFoundError"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src/shop src/text lib
  printf 'package text;\n\npublic class Slug {\n    public static String of(String s) { return s.toLowerCase().replace(" ", "-"); }\n}\n' > src/text/Slug.java
  printf 'package shop;\n\npublic class Main {\n    public static void main(String[] args) { System.out.println(text.Slug.of("Green Tea")); }\n}\n' > src/shop/Main.java
  cat > src/shop/Rates.java <<'J'
package shop;

class Fee { static final int CENTS = Integer.parseInt("2,5"); }

public class Rates {
    public static void main(String[] args) {
        try { System.out.println(Fee.CENTS); } catch (Throwable e) { System.out.println("first: " + e); }
        System.out.println(Fee.CENTS);
    }
}
J
  javac -d lib/classes src/text/Slug.java && jar cf lib/text.jar -C lib/classes .
  javac -cp lib/text.jar -d build src/shop/*.java
  printf 'Main-Class: shop.Main\n' > manifest.txt
  jar cfm app.jar manifest.txt -C build .
}
provoke() { java -jar app.jar; }
# -jar makes the launcher ignore -cp
dead_end() { java -cp lib/text.jar -jar app.jar; java -cp build shop.Rates; }
workaround() { java -cp app.jar:lib/text.jar shop.Main; }
advice() {
  try_advice 0 app-jar=app.jar main-class=shop.Main | tee run.txt
  check 'it runs' grep -q green-tea run.txt
  . "$HERE/../maven/as-typed.inc"
  if has_plugin dependency; then
    small_pom; try_advice 1 | tee tree.txt
    check 'the versions are shown' grep -q 'junit:junit:jar' tree.txt
  fi
}
. "$(dirname "$0")/../harness.sh"
