# shellcheck shell=bash
# A method that the static type of the value does not have.
TOOL=scalac
NEEDS="scalac java"
PACKAGES="scala openjdk-17-jdk-headless"
MESSAGE="is not a member of"
DEAD_END=0
WORKAROUND=0
tool_version() { scalac -version 2>&1 | sed -n 's/.*version \([0-9.]*\).*/Scala \1/p'; }
setup() { unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS; mkdir -p build; printf 'package shop\n\nobject Cart {\n  def total(prices: List[Int]): Int = prices.summ\n  def first(o: Option[String]): Int = o.length\n}\n' > Cart.scala; }
provoke() { scalac -d build Cart.scala; }
# leaving the result type to inference does not give the list another method
dead_end() { sed -i 's/: Int = prices.summ/ = prices.summ/' Cart.scala; scalac -d build Cart.scala; }
workaround() { sed -i -e 's/summ/sum/' -e 's/o.length/o.map(_.length).getOrElse(0)/' Cart.scala; scalac -d build Cart.scala; }
advice() {
  { echo 'object Try {'; advice_text 0 0; echo 'def load(): List[Int] = List(1)'; advice_text 2 0; advice_text 1 0 | head -n 1; echo 'val pause = 3.seconds }'; } > Try.scala
  check 'the snippets compile' scalac -d build Try.scala
}
. "$(dirname "$0")/../harness.sh"
