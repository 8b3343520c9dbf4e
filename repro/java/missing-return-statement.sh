#!/usr/bin/env bash
TOOL=javac NEEDS="java javac" PACKAGES="openjdk-17-jdk-headless"
MESSAGE='error: missing return statement'
DEAD_END=0 WORKAROUND=0
tool_version() { javac -version 2>&1; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  printf '%s\n' 'class Sign {' '    static String sign(int n) {' '        if (n > 0) return "more";' '        if (n < 0) return "less";' '        if (n == 0) return "none";' '    }' '}' >Sign.java
  printf '%s\n' 'class Parse {' '    static int parse(String text) {' '        try {' '            return Integer.parseInt(text);' '        } catch (NumberFormatException e) {' '            e.printStackTrace();' '        }' '    }' '}' >Parse.java
}
provoke() { javac -d out Sign.java; javac -d out Parse.java; javac -J-Duser.language=zh -J-Duser.country=CN -d out Sign.java; }
dead_end() { sed -i 's/^        if (n == 0).*/&\n        System.exit(1);/' Sign.java; javac -d out Sign.java; }
workaround() { sed -i 's/if (n == 0) //' Sign.java; javac -d out Sign.java; }
class_of() { printf 'class Main {\n%s\n%s\n}\n' "$(cat)" "$1" >Main.java; javac -d out Main.java; }
advice() {
  advice_text 0 0 | class_of 'public static void main(String[] a) { System.out.println(sign(0)); }'; check 'none' sh -c 'java -cp out Main | grep -qx none'
  advice_text 1 0 | class_of 'public static void main(String[] a) { System.out.println(parse("x")); }'; check 'thrown' sh -c 'java -cp out Main 2>&1 | grep -q "not a number: x"'
  advice_text 2 0 | class_of 'public static void main(String[] a) { System.out.println(price(Size.LARGE)); }'; check 'five' sh -c 'java -cp out Main | grep -qx 5'
}
. "$(dirname "$0")/../harness.sh"
