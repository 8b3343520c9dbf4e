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
advice() {
  printf 'Main-Class: Export\n' > m.txt; jar cfm app.jar m.txt *.class; mkdir dumps
  printf 'public class Hold { public static void main(String[] a) throws Exception { Thread.sleep(60000); } }\n' > Hold.java; javac Hold.java
  java Hold & local pid=$!; wait_for 10 jcmd $pid VM.version
  JDK_JAVA_OPTIONS=-Xmx32m try_advice 0 --exit 1 folder=dumps jar='app.jar 48' pid=$pid | tee out.txt; kill $pid
  check 'a dump was written' sh -c 'ls dumps/*.hprof'
  check 'the classes are counted' grep -q 'java.lang.String' out.txt
  try_advice 1 jar='app.jar 8'
  JDK_JAVA_OPTIONS=-Xmx32m try_advice 3 --exit 3 jar='app.jar 48'
}
. "$(dirname "$0")/../harness.sh"
