# shellcheck shell=bash
# A method called on the result of a look-up that found nothing.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless"
MESSAGE="java.lang.NullPointerException"
DEAD_END=0
WORKAROUND=1
tool_version() { java -version 2>&1 | sed -n '1s/\(.*\) version "\(.*\)".*/\1 \2/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  mkdir -p shop
  cat > shop/Checkout.java <<'J'
package shop;

import java.util.Map;

public class Checkout {
    record Customer(String name, String email) {}
    static final Map<String, Customer> CUSTOMERS = Map.of("ada", new Customer("Ada", "ada@example.org"), "bob", new Customer("Bob", null));

    static String domain(String id) {
        Customer customer = CUSTOMERS.get(id);
        return customer.email().substring(customer.email().indexOf('@') + 1);
    }

    public static void main(String[] args) {
        System.out.println(domain("ada"));
        System.out.println(domain(args[0]));
    }
}
J
}
provoke() { javac shop/Checkout.java && java shop.Checkout eve; }
# the check guards the name, while it is another value that is null
dead_end() {
  sed -i 's/        return customer/        if (customer == null) return "";\n        return customer/' shop/Checkout.java
  javac shop/Checkout.java && java shop.Checkout bob; java -XX:-ShowCodeDetailsInExceptionMessages shop.Checkout bob
}
workaround() {
  sed -i -e '/Customer customer = /d' -e 's/        return customer.*/        return java.util.Optional.ofNullable(CUSTOMERS.get(id)).map(Customer::email).map(e -> e.substring(e.indexOf((char) 64) + 1)).orElse("unknown");/' shop/Checkout.java
  javac shop/Checkout.java && java shop.Checkout eve
}
advice() {
  try_advice 0 source=shop/Checkout.java
  check 'the variable has its name' sh -c 'java -cp build shop.Checkout eve 2>&1 | grep -q "because \"customer\" is null"'
  {
    echo 'import java.util.*; class Try { record Customer(String email) {} static String run(Map<String, Customer> customers, String id) {'
    advice_text 1 0
    echo 'return domain; } }'
  } > Try.java
  check 'the snippet compiles' javac Try.java
  printf 'Main-Class: shop.Checkout\n' > m.txt; jar cfm app.jar m.txt -C build .
  try_advice 2 --exit 1 jar=app.jar
}
. "$(dirname "$0")/../harness.sh"
