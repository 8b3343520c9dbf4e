#!/usr/bin/env bash
TOOL=java NEEDS="java javac" PACKAGES="openjdk-17-jdk-headless"
MESSAGE=''"'"';'"'"' expected'
DEAD_END=2 WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

setup() { printf 'class A {\n    void f() {\n        int x = 1\n    }\n}\n' > A.java; printf 'class B {\n    void f() {\n        int x = 1;\n' > B.java; printf 'class C {\n    void f() {}\n}\n}\n' > C.java; printf 'class D {\n    x = 5;\n    void f() { 5; foo( }\n}\n' > D.java; }
provoke() { for each in A B C D; do javac -d out $each.java; done; javac -J-Duser.language=zh -J-Duser.country=CN -d out A.java; }
dead_end() { javac --release 8 -Xlint:-options -d out A.java; }
workaround() { sed -i 's/int x = 1$/int x = 1;/' A.java; javac -d out A.java; }
advice() {
  try_advice 0 --exit 1 file=D > one.txt; cat one.txt; check 'one at a time' grep -qx '1 error\|only showing the first 1 errors.*' one.txt
  try_advice 1 file=B > open.txt; cat open.txt; check 'two braces are open' grep -q '^3: 2' open.txt
  advice_text 2 0 > Counter.java; check 'it compiles' javac -d out Counter.java
}
. "$(dirname "$0")/../harness.sh"
