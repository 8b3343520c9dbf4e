# shellcheck shell=bash
# Values of one type where another is declared.
TOOL=javac
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="incompatible types"
DEAD_END=0
WORKAROUND=0
tool_version() { javac -version 2>&1; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  cat > Order.java <<'X'
import java.util.List;

class Order {
    int items(String text, long cents) {
        int n = text;
        int price = cents;
        Runnable log = () -> { return n; };
        return n + price;
    }
}
X
}
provoke() { javac Order.java; }
dead_end() { sed -i 's/n = text/n = (int) text/' Order.java; javac Order.java; javac -J-Duser.language=zh -J-Duser.country=CN -encoding UTF-8 Order.java; }
workaround() { sed -i -e 's/n = text/n = Integer.parseInt(text)/' -e 's/price = cents/price = Math.toIntExact(cents)/' -e 's/{ return n; }/System.out.println(n)/' Order.java; javac Order.java; }
advice() {
  {
    echo 'import java.util.*; class Try { record Order(long cents) {} void run(String text, long count, List<Order> orders) {'
    advice_text 0 0
    advice_text 1 0
    echo 'long sum = total; } }'
  } > Try.java
  check 'the snippets compile' javac Try.java
}
. "$(dirname "$0")/../harness.sh"
