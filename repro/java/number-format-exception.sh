#!/usr/bin/env bash
TOOL=java NEEDS="java javac" PACKAGES="openjdk-17-jdk-headless"
MESSAGE='For input string: "12.5"'
DEAD_END=0 WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

setup() { printf 'public class Port {\n    public static void main(String[] args) {\n        System.out.println(Integer.parseInt(args.length > 0 ? args[0] : System.getenv("NOPE")));\n    }\n}\n' > Port.java; }
provoke() { java Port.java 12.5; java Port.java; }
dead_end() { sed -i 's/Integer.parseInt/Integer.valueOf/' Port.java; java Port.java 12.5; }
workaround() { sed -i 's/Integer.parseInt/new java.math.BigDecimal/' Port.java; java Port.java 12.5; }
main_of() { printf 'import java.math.*; import java.text.*; import java.util.*;\npublic class Main {\n    public static void main(String[] args) throws Exception {\n%s\n    }\n}\n' "$1" > Main.java; }
advice() {
  main_of "String text = args[0]; $(advice_text 0 0) System.out.println(port);"; check 'blanks are trimmed' java Main.java ' 80 '; java Main.java x > out.txt 2>&1; check 'the setting is named' grep -q "PORT is no whole number: 'x'" out.txt
  main_of "$(advice_text 1 0) System.exit(price.toString().equals(\"12.50\") ? 0 : 1);"; check 'digits are kept' java Main.java
  main_of "$(advice_text 2 0) System.out.println(id);"; check 'long' java Main.java
  main_of "$(advice_text 3 0) System.exit(amount.doubleValue() == 1234.5 ? 0 : 1);"; check 'German number' java Main.java
}
. "$(dirname "$0")/../harness.sh"
