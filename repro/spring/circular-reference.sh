# shellcheck shell=bash
# Two beans whose constructors each ask for the other.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless libspring-context-java libspring-core-java libspring-beans-java libspring-aop-java libspring-expression-java libcommons-logging-java"
MESSAGE="Requested bean is currently in creation: Is there an unresolvable circular reference?"
DEAD_END=0
WORKAROUND=1
tool_version() { echo "Spring Framework $(dpkg-query -W -f '${Version}' libspring-core-java | cut -d- -f1)"; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
SPRING=$(printf '/usr/share/java/%s.jar:' spring3-core spring3-beans spring3-context spring3-aop spring3-expression commons-logging)
setup() {
  mkdir -p src/shop
  cat > src/shop/App.java <<'J'
package shop;

import org.springframework.context.annotation.*;

@ComponentScan("shop")
public class App {
    public static void main(String[] args) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(App.class)) {
            System.out.println(context.getBean(OrderService.class));
        }
    }
}
J
  bean OrderService StockService; bean StockService OrderService
  build
}
# name of a service, service that its constructor asks for
bean() { printf 'package shop;\n\nimport org.springframework.stereotype.Service;\n\n@Service\npublic class %s {\n    private final %s other;\n\n    public %s(%s other) { this.other = other; }\n\n    @Override public String toString() { return "%s ready"; }\n}\n' "$1" "$2" "$1" "$2" "$1" > "src/shop/$1.java"; }
build() { javac -proc:none -parameters --release 8 -Xlint:none -nowarn -cp "$SPRING" -d build $(find src -name '*.java'); }
run() { java --add-opens java.base/java.lang=ALL-UNNAMED -cp "build:$SPRING" shop.App "$@"; }
provoke() { run; }
# the order in which the beans are created does not open the circle; a third one in it makes it longer
dead_end() {
  sed -i 's/^@Service/@Service\n@org.springframework.core.annotation.Order(1)/' src/shop/OrderService.java; build; run
  bean OrderService PriceService; bean PriceService StockService; bean StockService PriceService; build; run
}
workaround() {
  bean StockService OrderService
  sed -i -e 's/StockService(OrderService other)/StockService(org.springframework.beans.factory.ObjectProvider<OrderService> other)/' -e 's/final OrderService other/final org.springframework.beans.factory.ObjectProvider<OrderService> other/' src/shop/StockService.java; build; run
}
advice() {
  local body
  { echo 'import org.springframework.beans.factory.ObjectProvider; import org.springframework.context.annotation.Lazy; class StockLevels {}'; advice_text 0 0; } > Three.java
  check 'compiles' javac -cp "$SPRING" -d out Three.java
  # behind an interface, since the class proxies of this old Spring cannot be made on a current JDK
  printf 'package shop;\n\npublic interface OrderService {}\n' > src/shop/OrderService.java
  bean OrderServiceImpl StockService; sed -i 's/class OrderServiceImpl/& implements OrderService/' src/shop/OrderServiceImpl.java
  for body in 1 2; do
    { echo 'package shop; import org.springframework.beans.factory.ObjectProvider; import org.springframework.context.annotation.Lazy;'
      echo '@org.springframework.stereotype.Service public class StockService { Object orders;'; advice_text $body 0; echo '}'; } > src/shop/StockService.java
    build; check "workaround $body starts" run
  done
}
. "$(dirname "$0")/../harness.sh"
