# shellcheck shell=bash
# What Gradle prints last, whatever made a task fail.
TOOL=gradle
NEEDS="gradle javac"
PACKAGES="gradle openjdk-17-jdk-headless"
MESSAGE="Execution failed for task ':compileJava'"
DEAD_END=0
WORKAROUND=0
tool_version() { gradle --version --offline 2>/dev/null | grep '^Gradle'; }
setup() {
  export GRADLE_USER_HOME=$PWD/.gradle-home HOME=$PWD; unset GRADLE_OPTS JAVA_TOOL_OPTIONS
  mkdir -p src/main/java src/test/java
  printf "apply plugin: 'java'\n\ntask smoke(type: Exec) {\n    commandLine 'sh', '-c', 'exit 3'\n}\n" > build.gradle
  echo "rootProject.name = 'shop'" > settings.gradle
  printf 'public class Shop {\n    static int total(int price, int count) { int sum; if (count > 0) sum = price * count; return sum; }\n}\n' > src/main/java/Shop.java
}
provoke() { gradle --no-daemon assemble; }
# the stack trace is Gradle's own; the cause stands above “What went wrong”
dead_end() { gradle --no-daemon --stacktrace assemble; gradle --no-daemon smoke; }
workaround() { sed -i 's/int sum;/int sum = 0;/' src/main/java/Shop.java; gradle --no-daemon assemble; }
advice() {
  printf '#!/bin/sh\nexec gradle --no-daemon "$@"\n' > gradlew; chmod +x gradlew
  try_advice 0 --exit 1 task=:compileJava | tee out.txt
  check 'the compiler message is shown' grep -q 'might not have been initialized' out.txt
  try_advice 1 --exit 1 task=:compileJava
}
. "$(dirname "$0")/../harness.sh"
