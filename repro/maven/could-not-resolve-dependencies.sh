# shellcheck shell=bash
# A dependency that no configured repository has.
TOOL=mvn
NEEDS="mvn javac python3"
PACKAGES="maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java libmaven-dependency-plugin-java junit4 python3"
MESSAGE="Could not resolve dependencies for project com.example:shop:jar:1.4.0"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  lay_out '<dependencies><dependency><groupId>com.example.internal</groupId><artifactId>pricing</artifactId><version>2.3.0</version></dependency></dependencies>'
  mkdir -p nexus/com/example/internal/pricing/2.3.0
  ( cd nexus/com/example/internal/pricing/2.3.0
    printf '<project><modelVersion>4.0.0</modelVersion><groupId>com.example.internal</groupId><artifactId>pricing</artifactId><version>2.3.0</version></project>\n' > pricing-2.3.0.pom
    printf 'Created-By: example\n' > m.txt && jar cfm pricing-2.3.0.jar m.txt
    for f in *.jar *.pom; do sha1sum $f | cut -c1-40 > $f.sha1; done )
}
provoke() { maven compile; }
# the second try does not even ask: the miss is remembered
dead_end() { maven -q compile; maven compile; sed -i 's/pricing/rating-client/; s/2.3.0/0.9/' pom.xml; maven compile; }
workaround() {
  sed -i "s#</project>#<repositories><repository><id>internal</id><url>file://$PWD/nexus</url></repository></repositories></project>#" pom.xml
  maven -U compile
}
advice() {
  on_path
  advice_text 0 0 | sed "s#https://nexus.*maven-public/#file://$PWD/nexus#" > repositories.xml
  cp pom.xml before.xml; sed -i '/<\/properties>/r repositories.xml' pom.xml
  try_advice 0
  cp before.xml pom.xml
  try_advice 2 --exit 1 group-id=com.example.internal artifact-id=pricing version=2.3.0 | tee where.txt
  ! compgen -G '/usr/share/maven-repo/org/apache/maven/plugins/maven-dependency-plugin/*/*.jar' || check 'who asks is shown' grep -qF 'com.example.internal:pricing:jar:2.3.0' where.txt
  mkdir app lib; sed "s#<artifactId>shop<#<packaging>pom</packaging><modules><module>lib</module><module>app</module></modules><artifactId>root<#; /dependencies/d" before.xml > pom.xml
  for m in app lib; do printf '<project><modelVersion>4.0.0</modelVersion><parent><groupId>com.example</groupId><artifactId>root</artifactId><version>1.4.0</version></parent><artifactId>%s</artifactId>%s</project>\n' $m "$([ $m = lib ] || echo '<dependencies><dependency><groupId>com.example</groupId><artifactId>lib</artifactId><version>1.4.0</version></dependency></dependencies>')" > $m/pom.xml; mkdir -p $m/src/main/java; echo "class A {}" > $m/src/main/java/A.java; done
  try_advice 1 module=app
}
. "$(dirname "$0")/../harness.sh"
