# shellcheck shell=bash
# A list and a map are changed inside the loop over them.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="java.util.ConcurrentModificationException"
DEAD_END=1
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/^openjdk version "\([0-9.]*\)".*/OpenJDK \1/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  cat > Cart.java <<'X'
import java.util.*;

public class Cart {
    public static void main(String[] args) {
        List<String> items = new ArrayList<>(List.of("tea", "cup", "pot"));
        for (String item : items) {
            if (item.equals("tea")) items.remove(item);
        }
        System.out.println(items);
    }
}
X
  cat > Stock.java <<'X'
import java.util.*;

public class Stock {
    public static void main(String[] args) {
        Map<String, Integer> stock = new HashMap<>(Map.of("tea", 1, "cup", 2));
        for (String key : stock.keySet()) stock.put(key + "-old", 0);
        System.out.println(stock);
    }
}
X
  javac Cart.java Stock.java
}
provoke() { java Cart; java Stock; }
dead_end() { sed -i 's/= new ArrayList<>(List.of("tea", "cup", "pot"))/= Collections.synchronizedList(new ArrayList<>(List.of("tea", "cup", "pot")))/' Cart.java; javac Cart.java && java Cart; }
workaround() { sed -i -e '/for (/,/^        }/c\        items.removeIf(item -> item.equals("tea"));' Cart.java; javac Cart.java && java Cart; }
advice() {
  {
    echo 'import java.util.*; public class Try { record Order(boolean isPaid) {} public static void main(String[] a) {'
    echo 'List<Order> orders = new ArrayList<>(List.of(new Order(true), new Order(false))); Map<String, Integer> stock = new HashMap<>(Map.of("tea", 0, "cup", 2));'
    advice_text 0 0
    advice_text 1 0
    echo 'System.out.println(orders.size() + " " + new TreeMap<>(stock)); } }'
  } > Try.java
  check 'the snippets compile' javac Try.java
  check 'and run' test "$(java Try)" = '1 {cup=2, cup-old=0}'
}
. "$(dirname "$0")/../harness.sh"
