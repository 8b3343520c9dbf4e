# shellcheck shell=bash
# The parent is neither in a repository nor where relativePath points.
TOOL=mvn
NEEDS="mvn javac python3"
PACKAGES="maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-install-plugin-java junit4 python3"
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
advice() {
  on_path
  mv platform ../platform.$$ && mkdir shop && mv src pom.xml shop/ && mv ../platform.$$ platform
  printf '<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>root</artifactId><version>1</version><packaging>pom</packaging><modules><module>platform</module><module>shop</module></modules></project>\n' > pom.xml
  check 'the list of modules does not help' sh -c 'mvn -pl shop -am compile | grep -q "Non-resolvable parent POM"'
  cd shop; cp pom.xml pom.before
  sed -i 's#</parent>#<relativePath/></parent>#' pom.xml; check 'nor an empty relativePath' sh -c 'mvn compile | grep -q "points at no local POM"'
  cp pom.before pom.xml
  advice_text 0 0 > parent.xml; sed -i -e '/<parent>/{s#<parent>.*</parent>##;r parent.xml' -e '}' pom.xml
  check 'the parent is found' mvn -q compile
  cp pom.before pom.xml; check 'gone without it' sh -c '! mvn -q compile'
  compgen -G '/usr/share/maven-repo/org/apache/maven/plugins/maven-install-plugin/*/*.jar' || return 0
  cd ../platform
  try_advice 1 | tail -n 5
  cd ../shop; check 'the installed parent is found' mvn -q compile
  try_advice 2 settings-file=../.m2/settings.xml | tail -n 5
}
. "$(dirname "$0")/../harness.sh"
