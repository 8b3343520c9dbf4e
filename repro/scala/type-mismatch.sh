# shellcheck shell=bash
TOOL=scalac NEEDS="scalac java" PACKAGES="scala openjdk-17-jdk-headless"
MESSAGE='error: type mismatch;'
DEAD_END=1 WORKAROUND=0
tool_version() { scalac -version 2>&1 | sed -n 's/.*version \([0-9.]*\).*/Scala \1/p'; }
setup() { unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS; mkdir -p build; printf 'package shop\n\nobject Cart {\n  def name(o: Option[String]): String = o\n  val size: Int = "a"\n}\n' >Cart.scala; }
provoke() { scalac -d build Cart.scala; }
# one wrapper is opened, the next one is there
dead_end() { sed -i -e 's/Option\[String\]/Option[Option[String]]/' -e 's/= o$/= o.get/' Cart.scala; scalac -d build Cart.scala; }
workaround() { sed -i -e 's/= o$/= o.getOrElse("unknown")/' -e 's/"a"/"a".length/' Cart.scala; scalac -d build Cart.scala; }
advice() {
  { echo 'object A { val option = Option("tea")'; advice_text 0 0; advice_text 2 0; echo '}'; } >A.scala; check 'they compile' scalac -d build A.scala
  # Debian's Scala 2.11 has no toIntOption
  { echo 'object B { implicit class T(s: String) { def toIntOption: Option[Int] = scala.util.Try(s.toInt).toOption }; val text = "3"'; advice_text 1 0; echo '}'; } >B.scala; check 'and this' scalac -d build B.scala
}
. "$(dirname "$0")/../harness.sh"
