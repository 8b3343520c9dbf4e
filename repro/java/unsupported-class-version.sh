# shellcheck shell=bash
# Classes of a newer release than the runtime's.
TOOL=java
NEEDS="java javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-clean-plugin-java junit4"
MESSAGE="java.lang.UnsupportedClassVersionError"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src/com/example
  printf 'package com.example;\n\npublic class App {\n    public static void main(String[] args) { System.out.println("started"); }\n}\n' > src/com/example/App.java
  javac -d build src/com/example/App.java
  # what a JDK 21 and a JDK 25 write: major versions 65 and 69
  cp -r build build25
  printf '\x00\x00\x00\x41' | dd of=build/com/example/App.class bs=1 seek=4 conv=notrunc
  printf '\x00\x00\x00\x45' | dd of=build25/com/example/App.class bs=1 seek=4 conv=notrunc
}
provoke() { java -cp build com.example.App; }
# no flag of the runtime makes it read a newer class file
dead_end() { java --enable-preview -Xverify:none -cp build com.example.App; java -cp build25 com.example.App; }
workaround() { javac --release 11 -d build src/com/example/App.java && java -cp build com.example.App; }
advice() {
  . "$HERE/../maven/as-typed.inc"
  small_pom; with_clean
  try_advice 0
  try_advice 1 release=11 source=src/com/example/App.java
}
. "$(dirname "$0")/../harness.sh"
