# shellcheck shell=bash
TOOL=kotlinc NEEDS="kotlinc java" PACKAGES="kotlin openjdk-17-jdk-headless"
MESSAGE='only safe (?.) or non-null asserted (!!.) calls are allowed'
DEAD_END=0 WORKAROUND=0
tool_version() { kotlinc -version 2>&1 | sed -n 's/.*kotlinc-jvm \([^ ]*\).*/kotlinc \1/p'; }
setup() { unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS; printf 'class Cart {\n    var name: String? = null\n    fun show() {\n        println(name.length)\n    }\n}\n' >Cart.kt; }
provoke() { kotlinc Cart.kt -d build; }
# the property may change in between: Kotlin says so with another message, and the call by itself is refused as before
dead_end() { sed -i '4s/.*/        if (name != null) println(name.length)\n        name.trim()/' Cart.kt; kotlinc Cart.kt -d build; }
workaround() { sed -i 's/name.length/name?.length ?: 0/' Cart.kt; kotlinc Cart.kt -d build; }
advice() {
  { echo 'class A { var name: String? = null; fun a(): Int {'; advice_text 0 0; echo 'return length }'; advice_text 1 0; echo '}'; advice_text 2 0; } >A.kt; check 'all three compile' kotlinc A.kt -d out
}
. "$(dirname "$0")/../harness.sh"
