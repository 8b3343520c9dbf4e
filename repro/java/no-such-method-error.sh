# shellcheck shell=bash
# Compiled against one version of a library, started with another.
TOOL=java
NEEDS="java javac mvn"
PACKAGES="openjdk-17-jdk-headless maven maven-debian-helper libmaven-compiler-plugin-java libmaven-resources-plugin-java libsurefire-java libmaven-jar-plugin-java junit4"
MESSAGE="java.lang.NoSuchMethodError"
DEAD_END=0
WORKAROUND=0
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p v1/text v2/text src/shop lib
  printf 'package text;\npublic class Slug { public static String of(String s) { return s.toLowerCase(); } }\n' > v1/text/Slug.java
  printf 'package text;\npublic class Slug { public static String of(String s, String separator) { return s.toLowerCase().replace(" ", separator); }\n  public static String trim(String s) { return s.trim(); } }\n' > v2/text/Slug.java
  printf 'package shop;\n\npublic class Main {\n    public static void main(String[] args) {\n        System.out.println(args.length > 0 ? text.Slug.trim(" x ") : text.Slug.of("Green Tea", "-"));\n    }\n}\n' > src/shop/Main.java
  for v in 1 2; do javac -d out$v v$v/text/Slug.java && jar cf lib/text-$v.0.jar -C out$v .; done
  javac -cp lib/text-2.0.jar -d build src/shop/Main.java
}
provoke() { java -cp build:lib/text-1.0.jar:lib/text-2.0.jar shop.Main; }
# a clean compilation against 2.0 does not change what stands first on the class path at run time
dead_end() { rm -r build; javac -cp lib/text-2.0.jar -d build src/shop/Main.java; java -cp build:lib/text-1.0.jar:lib/text-2.0.jar shop.Main; java -cp 'build:lib/text-1.0.jar' shop.Main trim; }
workaround() { rm lib/text-1.0.jar; java -cp 'build:lib/*' shop.Main; }
advice() {
  . "$HERE/../maven/as-typed.inc"
  small_pom
  try_advice 0 --exit 1 classpath=build:lib/text-1.0.jar main-class=shop.Main class=text.Slug group=junit artifact=junit | tee loaded.txt
  check 'the jar is shown' grep -q 'text.Slug source: .*text-1.0.jar' loaded.txt
  { echo '<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version>'; advice_text 1 0; echo '</project>'; } > pom.xml
  check 'well-formed' python3 -c 'import xml.dom.minidom; xml.dom.minidom.parse("pom.xml")'
  sed -i 's/text.Slug.trim(" x ")/""/; s/text.Slug.of(.*"-")/""/' src/shop/Main.java
  try_advice 2 release=11 source=src/shop/Main.java
}
. "$(dirname "$0")/../harness.sh"
