# shellcheck shell=bash
# The parent is neither in a repository nor where relativePath points.
TOOL=mvn
NEEDS="mvn javac python3"
PACKAGES="maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java junit4 python3"
MESSAGE="Non-resolvable parent POM"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  lay_out ''
  sed -i 's#<groupId>com.example</groupId>#<parent><groupId>com.example</groupId><artifactId>platform</artifactId><version>7-SNAPSHOT</version></parent>#' pom.xml
  mkdir platform
  printf '<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>platform</artifactId><version>7-SNAPSHOT</version><packaging>pom</packaging></project>\n' > platform/pom.xml
}
provoke() { maven compile; }
# skipping tests or forcing updates comes after the model is built
dead_end() { maven -U -DskipTests compile; }
workaround() { sed -i 's#</parent>#<relativePath>platform/pom.xml</relativePath></parent>#' pom.xml; maven compile; }
. "$(dirname "$0")/../harness.sh"
