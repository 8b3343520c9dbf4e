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
. "$(dirname "$0")/../harness.sh"
