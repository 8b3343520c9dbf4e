# shellcheck shell=bash
# More live objects than -Xmx allows.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="java.lang.OutOfMemoryError: Java heap space"
DEAD_END=0
WORKAROUND=1
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  cat > Export.java <<'J'
import java.util.*;

public class Export {
    static List<byte[]> rows = new ArrayList<>();

    static void load(int megabytes) {
        for (int i = 0; i < megabytes; i++) rows.add(new byte[1 << 20]);
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            Thread worker = new Thread(() -> load(Integer.parseInt(args[0])), args[1]);
            worker.start();
            worker.join();
        } else {
            load(Integer.parseInt(args[0]));
        }
        System.out.println(rows.size() + " rows");
    }
}
J
  javac Export.java
}
provoke() { java -Xmx32m Export 48; }
# the collector cannot free what is reachable
dead_end() { java -Xmx32m -XX:+UseSerialGC -Xms32m Export 48; java -Xmx32m Export 48 report-worker; }
workaround() { java -Xmx256m -XX:+ExitOnOutOfMemoryError Export 48; }
. "$(dirname "$0")/../harness.sh"
