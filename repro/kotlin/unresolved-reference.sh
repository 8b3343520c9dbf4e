# shellcheck shell=bash
# A name that no import, dependency or file of the module declares.
TOOL=kotlinc
NEEDS="kotlinc java"
PACKAGES="kotlin openjdk-17-jdk-headless"
MESSAGE="error: unresolved reference"
DEAD_END=0
WORKAROUND=0
tool_version() { kotlinc -version 2>&1 | sed -n 's/.*kotlinc-jvm \([^ ]*\).*/kotlinc \1/p'; }
setup() { unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS; printf 'package shop\n\nfun total(prices: List<Int>): Int = prices.summ()\n\nval today = LocalDate.now()\n' > Cart.kt; }
provoke() { kotlinc Cart.kt -d build; }
# a wildcard import of another package; the extension function is misspelt all the same
dead_end() { sed -i 's/^package shop/&\n\nimport java.util.*/' Cart.kt; kotlinc Cart.kt -d build; }
workaround() { sed -i -e 's/^package shop/&\n\nimport java.time.LocalDate/' -e 's/summ()/sum()/' Cart.kt; kotlinc Cart.kt -d build; }
advice() {
  { advice_text 0 0; printf 'val today = LocalDate.now()\nval distance = (-3.5).absoluteValue\n'; } > Today.kt
  check 'the imports are enough' kotlinc Today.kt -d out
  command -v gradle >/dev/null || return 0
  # the tasks are those of every JVM build; this Gradle has no Kotlin plug-in
  export GRADLE_USER_HOME=$PWD/.gradle-home; mkdir -p src/main/java; echo "apply plugin: 'java'" > build.gradle; echo "rootProject.name = 'shop'" > settings.gradle
  printf '#!/bin/sh\nexec gradle --no-daemon "$@"\n' > gradlew; chmod +x gradlew
  try_advice 1; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
