# shellcheck shell=bash
# Recursion whose end is never reached.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE=java.lang.StackOverflowError
DEAD_END=0
WORKAROUND=1
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  cat > Tree.java <<'J'
import java.util.*;

public class Tree {
    final String name;
    Tree parent;
    final List<Tree> children = new ArrayList<>();

    Tree(String name) { this.name = name; }

    Tree add(Tree child) { children.add(child); child.parent = this; return this; }

    @Override public String toString() { return name + " in " + parent + children; }

    @Override public int hashCode() { return Objects.hash(name, children, parent); }

    public static void main(String[] args) {
        Tree root = new Tree("root").add(new Tree("leaf"));
        if (args.length > 0) System.out.println(new HashSet<>(List.of(root)));
        System.out.println(root);
    }
}
J
  javac -Xlint:none Tree.java
}
provoke() { java -XX:MaxJavaStackTraceDepth=12 Tree; }
# a larger stack only takes longer to fill
dead_end() { java -Xss8m -XX:MaxJavaStackTraceDepth=12 Tree; java -XX:MaxJavaStackTraceDepth=4 Tree set; }
workaround() {
  sed -i 's/return name + " in " + parent + children/return name + " in " + (parent == null ? "-" : parent.name) + children/' Tree.java
  javac Tree.java && java Tree
}
advice() {
  printf 'Main-Class: Tree\n' > m.txt; jar cfm app.jar m.txt *.class
  try_advice 0 --exit 1 jar=app.jar >out.txt; grep '^::' out.txt
  check 'the entry point is shown' grep -q 'Tree.main' out.txt
  [ -f /usr/share/java/lombok.jar ] || return 0
  {
    echo 'import lombok.*; import java.util.*; @ToString @EqualsAndHashCode public class Try extends Object { List<Try> children = new ArrayList<>();'
    advice_text 1 0 | sed 's/Tree/Try/'
    echo 'public static void main(String[] a) { Try root = new Try(), leaf = new Try(); root.children.add(leaf); leaf.parent = root; System.out.println(root + " " + (root.hashCode() == root.hashCode()));'
    echo 'Runnable parser = () -> System.out.println("parsed");'
    advice_text 3 0
    echo '} }'
  } > Try.java
  check 'the snippets compile' javac -cp /usr/share/java/lombok.jar Try.java
  check 'and run' sh -c 'java Try | grep -q parsed'
}
. "$(dirname "$0")/../harness.sh"
