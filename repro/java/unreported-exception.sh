#!/usr/bin/env bash
TOOL=java NEEDS="java javac" PACKAGES="openjdk-17-jdk-headless"
MESSAGE='must be caught or declared to be thrown'
DEAD_END=0 WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

setup() { printf 'import java.nio.file.*;\nclass Read {\n    static String load(Path path) {\n        return Files.readString(path);\n    }\n}\n' > Read.java; printf 'import java.nio.file.*;\nimport java.util.*;\nclass All {\n    static List<String> load(List<Path> paths) throws java.io.IOException {\n        return paths.stream().map(path -> Files.readString(path)).toList();\n    }\n}\n' > All.java; }
provoke() { javac -d out Read.java All.java; javac -J-Duser.language=zh -J-Duser.country=CN -d out Read.java; }
dead_end() { javac -d out All.java; }
workaround() { sed -i 's/(Path path) {/(Path path) throws java.io.IOException {/' Read.java; javac -d out Read.java; }
class_of() { printf 'import java.io.*; import java.nio.file.*; import java.util.*;\nclass Main {\n%s\n}\n' "$1" > Main.java; }
advice() {
  class_of "$(advice_text 0 0)"; check 'declared' javac -d out Main.java
  class_of "static String f(Path path) { String text; $(advice_text 1 0) return text; }"; check 'caught' javac -d out Main.java
  class_of "$(advice_text 2 0)"; check 'in a method' javac -d out Main.java
}
. "$(dirname "$0")/../harness.sh"
