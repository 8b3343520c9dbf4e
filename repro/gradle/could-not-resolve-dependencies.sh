# shellcheck shell=bash
# A dependency that no repository of the build has.
TOOL=gradle
NEEDS="gradle javac"
PACKAGES="gradle openjdk-17-jdk-headless"
MESSAGE="Could not resolve all files for configuration"
DEAD_END=0
WORKAROUND=1
tool_version() { gradle --version --offline 2>/dev/null | grep '^Gradle'; }
setup() {
  export GRADLE_USER_HOME=$PWD/.gradle-home HOME=$PWD; unset GRADLE_OPTS JAVA_TOOL_OPTIONS
  mkdir -p src/main/java repo/com/example/pricing/2.3.0
  printf "apply plugin: 'java'\n\nrepositories {\n    maven { url 'repo' }\n}\n\ndependencies {\n    compile 'com.example:pricing:2.4.0'\n}\n" > build.gradle
  echo "rootProject.name = 'shop'" > settings.gradle
  printf 'public class Shop {}\n' > src/main/java/Shop.java
  printf '<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>pricing</artifactId><version>2.3.0</version></project>\n' > repo/com/example/pricing/2.3.0/pricing-2.3.0.pom
  echo a > m.txt; jar cf repo/com/example/pricing/2.3.0/pricing-2.3.0.jar m.txt
}
provoke() { gradle --no-daemon compileJava; }
# asking the same repositories again, also for another name that none of them has
dead_end() { gradle --no-daemon --refresh-dependencies compileJava; sed -i "s/com.example:pricing:2.4.0/com.example:rating-client:0.9/" build.gradle; gradle --no-daemon --offline compileJava; }
workaround() { sed -i 's/2\.4\.0/2.3.0/' build.gradle; gradle --no-daemon compileJava; }
advice() {
  printf '#!/bin/sh\nexec gradle --no-daemon "$@"\n' > gradlew; chmod +x gradlew
  try_advice 1 configuration=compileClasspath artifact=com.example:pricing:2.4.0 | tee who.txt
  check 'the module is found in the graph' grep -q 'com.example:pricing:2.4.0 FAILED' who.txt
  cp settings.gradle before.gradle; advice_text 0 0 >/dev/null
  mkdir -p pricing/src/main/java; printf "include 'pricing'\n" >> settings.gradle; printf "apply plugin: 'java'\n" > pricing/build.gradle
  sed -i "s/compile 'com.example.*'/$(advice_text 2 0)/" build.gradle
  check 'the module of the same build is used' gradle --no-daemon compileJava
}
. "$(dirname "$0")/../harness.sh"
