# shellcheck shell=bash
# Reflection on private fields of the JDK.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="InaccessibleObjectException"
DEAD_END=0
WORKAROUND=1
tool_version() { java -version 2>&1 | sed -n '1s/^openjdk version "\([0-9.]*\)".*/OpenJDK \1/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  printf 'public class Text {\n    public static void main(String[] a) throws Exception {\n        String.class.getDeclaredField("value").setAccessible(true);\n    }\n}\n' > Text.java
  printf 'public class Items {\n    public static void main(String[] a) throws Exception {\n        java.util.ArrayList.class.getDeclaredField("elementData").setAccessible(true);\n    }\n}\n' > Items.java
  javac Text.java Items.java
}
provoke() { java Text; java Items; }
dead_end() { java --illegal-access=permit Text; }
workaround() { java --add-opens java.base/java.lang=ALL-UNNAMED Text && java --add-opens java.base/java.util=ALL-UNNAMED Items; }
advice() {
  printf 'Main-Class: Text\n' > m.txt; jar cfm app.jar m.txt Text.class
  try_advice 1 module=java.base package=java.lang jar=app.jar
  check 'the variable does it, too' env JDK_JAVA_OPTIONS="--add-opens java.base/java.lang=ALL-UNNAMED" java Text
  printf 'Main-Class: Ok\n' > m.txt; printf 'class Ok { public static void main(String[] a) {} }\n' > Ok.java; javac Ok.java; jar cfm ok.jar m.txt Ok.class
  try_advice 2 jdk-folder="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" jar=ok.jar
}
. "$(dirname "$0")/../harness.sh"
