# shellcheck shell=bash
# What Maven prints last, whatever made a plug-in fail.
TOOL=mvn
NEEDS="mvn javac python3"
PACKAGES="maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java junit4 python3"
MESSAGE="[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  lay_out '<dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version><scope>test</scope></dependency></dependencies>'
  sed -i 's/{ return price \* count; }/{ int sum; if (count > 0) sum = price * count; return sum; }/' src/main/java/shop/Shop.java
}
provoke() { maven package; }
# -e prints Maven's own stack, the cause stands further up
dead_end() { maven -e package; }
workaround() { sed -i 's/int sum;/int sum = 0;/' src/main/java/shop/Shop.java; maven package; }
advice() {
  on_path
  try_advice 0 --exit 1 project=shop | tee first.txt
  check 'the first error is the cause' sh -c 'grep ERROR first.txt | head -n 1 | grep -q "COMPILATION ERROR"'
  sed -i 's/int sum;/int sum = 0;/' src/main/java/shop/Shop.java
  try_advice 1 project=shop
  try_advice 2 | tee plain.txt
  check 'no colours' sh -c '! grep -q "$(printf "\033\\[1")" plain.txt'
}
. "$(dirname "$0")/../harness.sh"
