# shellcheck shell=bash
# The launcher gets a path, a wrong class path or a bare name of a class in a package.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="Error: Could not find or load main class"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src/com/example
  printf 'package com.example;\n\npublic class App {\n    public static void main(String[] args) { System.out.println("started"); }\n}\n' > src/com/example/App.java
  javac -d build src/com/example/App.java
}
provoke() { java -cp build App; java -cp build ./App; java -cp build -Dfile .encoding=UTF-8; }
# from inside the package folder the bare name finds the file, but the class in it is com.example.App
dead_end() { java -cp build/com/example App; java -cp build com/example/App.class; java -cp target/classes com.example.App; java -Duser.language=zh -Duser.country=CN -cp target/classes com.example.App; }
workaround() { java -cp build com.example.App; }
advice() {
  try_advice 0 classpath-root=build full-class-name=com.example.App
  advice_text 4 0 classpath-root=build full-class-name=com.example.App >quoted.sh; check 'a quoted option stays whole' bash quoted.sh
  jar cf app.jar -C build .
  try_advice 1 jar=app.jar | tee jar.txt
  check 'the class is listed' grep -q com/example/App.class jar.txt
}
. "$(dirname "$0")/../harness.sh"
