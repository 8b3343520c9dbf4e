# shellcheck shell=bash
TOOL=kotlinc NEEDS="kotlinc java" PACKAGES="kotlin openjdk-17-jdk-headless"
MESSAGE='but Int was expected'
DEAD_END=1 WORKAROUND=1
tool_version() { kotlinc -version 2>&1 | sed -n 's/.*kotlinc-jvm \([^ ]*\).*/kotlinc \1/p'; }
setup() { unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS; printf 'fun half(text: String, name: String?) {\n    val title: String = name\n    val size: Int = text\n    println(title.length / size)\n}\n' >Cart.kt; }
provoke() { kotlinc Cart.kt -d build; }
dead_end() { sed -i -e 's/size: Int = text/size: Int? = name?.length/' -e '4s/.*/    val other: Int = size/' Cart.kt; kotlinc Cart.kt -d build; }
workaround() { sed -i -e 's/= text/= text.toIntOrNull() ?: 1/' -e 's/String = name$/String = name ?: "unknown"/' Cart.kt; kotlinc Cart.kt -d build; }
advice() {
  { echo 'fun a(name: String?, count: Int, text: String) {'; advice_text 0 0; advice_text 1 0; advice_text 2 0; echo 'println(title + total + size + label) }'; } >A.kt; check 'all compile' kotlinc A.kt -d out
}
. "$(dirname "$0")/../harness.sh"
