#!/usr/bin/env bash
TOOL=java NEEDS="java javac" PACKAGES="openjdk-17-jdk-headless"
MESSAGE='Index 2 out of bounds for length 2'
DEAD_END=0 WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

setup() { printf 'public class Fields {\n    public static void main(String[] args) {\n        String[] fields = "tea,3,".split(",");\n        System.out.println(fields[2]);\n    }\n}\n' > Fields.java; printf 'public class First {\n    public static void main(String[] args) {\n        System.out.println(new java.util.ArrayList<String>(10).get(0));\n    }\n}\n' > First.java; printf 'public class Cut {\n    public static void main(String[] args) {\n        System.out.println("tea".substring(0, 5));\n    }\n}\n' > Cut.java; }
provoke() { java Fields.java; java First.java; java Cut.java; }
dead_end() { java First.java; sed -i 's/"tea,3,"/"tea,3,,,"/' Fields.java; java Fields.java; }
workaround() { sed -i 's/split(",")/split(",", -1)/' Fields.java; java Fields.java; }
main_of() { printf 'import java.util.*;\npublic class Main {\n    public static void main(String[] args) {\n%s\n    }\n}\n' "$1" > Main.java; }
advice() {
  main_of "List<String> names = List.of(); $(advice_text 0 0)"; check 'no element, no error' java Main.java
  main_of "String line = \"tea,3,\"; $(advice_text 1 0) System.out.println(fields.length);"; check 'three fields' java Main.java
  main_of "List<String> names = List.of(); $(advice_text 2 0) System.out.println(first);"; check 'empty is decided' java Main.java
  main_of "List<String> names = new ArrayList<>(List.of(\"\", \"a\", \" \")); $(advice_text 3 0) if (names.size() != 1) System.exit(1);"; check 'the blank ones go' java Main.java
}
. "$(dirname "$0")/../harness.sh"
