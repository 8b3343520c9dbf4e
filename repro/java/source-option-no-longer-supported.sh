# shellcheck shell=bash
# A language level that this JDK has dropped.
TOOL=javac
NEEDS="javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-clean-plugin-java junit4"
MESSAGE="error: Source option 5 is no longer supported. Use 7 or later."
DEAD_END=0
WORKAROUND=0
tool_version() { javac -version 2>&1; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS
setup() { printf 'public class App {}\n' > App.java; }
provoke() { javac -source 5 -target 5 -d build App.java; }
# another old level meets the same limit, -nowarn silences warnings only
dead_end() { javac -nowarn -source 5 -target 5 -d build App.java; javac -source 6 -target 6 -d build App.java; javac -J-Duser.language=zh -J-Duser.country=CN -source 5 -target 5 -d build App.java; }
workaround() { javac --release 8 -Xlint:-options -d build App.java; }
advice() {
  . "$HERE/../maven/as-typed.inc"
  small_pom; with_clean
  advice_text 0 0 > properties.xml; sed -i '/<version>1.4.0/r properties.xml' pom.xml
  check 'the property is taken' mvn -q compile
  try_advice 2 jdk-folder="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
  { echo '<build><plugins>'; advice_text 1 0; echo '</plugins></build>'; } > plugin.xml
  check 'well-formed' python3 -c 'import xml.dom.minidom; xml.dom.minidom.parse("plugin.xml")'
}
. "$(dirname "$0")/../harness.sh"
