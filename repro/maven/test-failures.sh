# shellcheck shell=bash
# A failing assertion ends the build in the surefire plug-in.
TOOL=mvn
NEEDS="mvn javac python3"
PACKAGES="maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java junit4 python3"
MESSAGE="There are test failures."
DEAD_END=2
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  lay_out '<dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version><scope>test</scope></dependency></dependencies>'
  mkdir -p src/test/java/shop
  cat > src/test/java/shop/ShopTest.java <<'J'
package shop;

import static org.junit.Assert.assertEquals;
import org.junit.Test;

public class ShopTest {
    @Test public void multiplies() { assertEquals(12, Shop.total(3, 4)); }
    @Test public void rejectsNegativeCounts() { assertEquals(0, Shop.total(3, -1)); }
}
J
}
provoke() { maven package; }
# a clean tree has the same failing assertion
dead_end() { maven -Dmaven.test.failure.ignore=false test; sed -i "s#<artifactId>shop<#<artifactId>billing<#" pom.xml; maven test; }
workaround() { sed -i 's/return price \* count/return count < 0 ? 0 : price * count/' src/main/java/shop/Shop.java; maven test; }
advice() {
  on_path; mvn test >/dev/null
  try_advice 0 test-class=shop.ShopTest | tee report.txt
  check 'the report names the test' grep -q rejectsNegativeCounts report.txt
  try_advice 1 --exit 1 test-class=ShopTest method=rejectsNegativeCounts | tee one.txt
  check 'one test ran, then both' sh -c 'grep -q "Tests run: 1," one.txt && grep -q "Tests run: 2," one.txt'
  try_advice 2 --exit 1 | grep '^::'
}
. "$(dirname "$0")/../harness.sh"
