# shellcheck shell=bash
# A class loaded by its name while its jar is not on the class path.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="java.lang.ClassNotFoundException: org.postgresql.Driver"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p src stub/org/postgresql lib
  cat > src/Db.java <<'J'
public class Db {
    public static void main(String[] args) throws Exception {
        Class.forName(args.length > 0 ? args[0] : "org.postgresql.Driver");
        System.out.println("driver loaded");
    }
}
J
  printf 'package org.postgresql;\npublic class Driver {}\n' > stub/org/postgresql/Driver.java
  javac -d stub/classes stub/org/postgresql/Driver.java && jar cf lib/postgresql-42.7.4.jar -C stub/classes .
  javac -d build src/Db.java
}
provoke() { java -cp build Db; }
# a jar beside the program is not on the class path
dead_end() { cp lib/*.jar .; java -cp build:. Db; java -cp build Db com.mysql.jdbc.Driver; }
workaround() { java -cp 'build:lib/*' Db; }
advice() {
  try_advice 0 classes-folder=build main-class=Db jar=lib/postgresql-42.7.4.jar
}
. "$(dirname "$0")/../harness.sh"
