# shellcheck shell=bash
# An unchecked cast to a type that the object does not have.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless libjackson2-databind-java"
MESSAGE="java.lang.ClassCastException: class"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  cat > Settings.java <<'J'
import java.util.*;

public class Settings {
    static Map<String, Object> parsed() {
        return new HashMap<>(Map.of("port", 8080, "name", "shop"));
    }

    @SuppressWarnings("unchecked")
    static <T> T get(String key) { return (T) parsed().get(key); }

    public static void main(String[] args) {
        if (args.length > 0) { new TreeSet<Object>().add(new Settings()); }
        String port = get("port");
        System.out.println("listening on " + port);
    }
}
J
}
provoke() { javac Settings.java && java Settings; }
# silencing the compiler leaves the cast in the byte code
dead_end() { sed -i 's/"unchecked"/{"unchecked", "rawtypes"}/' Settings.java; javac -Xlint:none Settings.java && java Settings; java Settings set; }
workaround() { sed -i 's/String port = get("port")/String port = String.valueOf(parsed().get("port"))/' Settings.java; javac Settings.java && java Settings; }
advice() {
  local jackson; jackson=$(printf '/usr/share/java/jackson-%s.jar:' core annotations databind)
  [ -f /usr/share/java/jackson-databind.jar ] || return 77
  {
    echo 'import java.util.*; import com.fasterxml.jackson.core.type.*; import com.fasterxml.jackson.databind.*;'
    echo 'public class Convert { public static class Order { public int cents; } static void start(int port) { System.out.println("port " + port); }'
    echo 'public static void main(String[] a) throws Exception { Map<String, Object> settings = Map.of("port", 8080);'
    advice_text 0 0
    echo 'ObjectMapper mapper = new ObjectMapper(); String json = "[{\"cents\":5}]";'
    advice_text 0 1
    echo 'System.out.println(port + orders.get(0).cents); } static void test(Object value) {'
    advice_text 1 0
    echo '} }'
  } > Convert.java
  check 'the snippets compile' javac -cp "$jackson" Convert.java
  check 'and run' test "$(java -cp "$jackson:." Convert)" = 80805
}
. "$(dirname "$0")/../harness.sh"
