# shellcheck shell=bash
# A JDK that is older than the release the build asks for.
TOOL=javac
NEEDS="javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-clean-plugin-java junit4"
MESSAGE="error: release version 25 not supported"
DEAD_END=1
WORKAROUND=2
tool_version() { javac -version 2>&1; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS
setup() { printf 'public class App {}\n' > App.java; }
provoke() { javac --release 25 -d build App.java; }
# source and target ask for the same level, another number in newer words
dead_end() { javac --release 99 -d build App.java; javac -source 25 -target 25 -d build App.java; javac -target 25 -d build App.java; javac -J-Duser.language=zh -J-Duser.country=CN -source 25 -d build App.java; javac -J-Duser.language=zh -J-Duser.country=CN -target 25 -d build App.java; javac -J-Duser.language=zh -J-Duser.country=CN --release 25 -d build App.java; javac --release 25 App.java; }
workaround() { javac --release 17 -d build App.java; }
advice() {
  . "$HERE/../maven/as-typed.inc"
  small_pom; with_clean
  try_advice 0 jdk-folder="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
  try_advice 2 older-release=17 source=App.java
  { echo '<properties>'; advice_text 2 1; echo '</properties>'; } > properties.xml
  sed -i '/<version>1.4.0/r properties.xml' pom.xml
  check 'the property is taken' mvn -q compile
}
. "$(dirname "$0")/../harness.sh"
