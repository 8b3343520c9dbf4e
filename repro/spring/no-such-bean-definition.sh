# shellcheck shell=bash
# A constructor parameter for whose type the context has no bean.
TOOL=java
NEEDS="java javac"
PACKAGES="openjdk-17-jdk-headless libspring-context-java libspring-core-java libspring-beans-java libspring-aop-java libspring-expression-java libcommons-logging-java"
MESSAGE="org.springframework.beans.factory.NoSuchBeanDefinitionException"
DEAD_END=0
WORKAROUND=0
tool_version() { echo "Spring Framework $(dpkg-query -W -f '${Version}' libspring-core-java | cut -d- -f1)"; }
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
SPRING=$(printf '/usr/share/java/%s.jar:' spring3-core spring3-beans spring3-context spring3-aop spring3-expression commons-logging)
setup() {
  mkdir -p src/shop/orders src/shop/mail
  cat > src/shop/App.java <<'J'
package shop;

import org.springframework.context.annotation.*;

@ComponentScan("shop.orders")
public class App {
    public static void main(String[] args) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(App.class)) {
            System.out.println(context.getBean(shop.orders.OrderService.class).place());
            if (args.length > 0) context.getBean(args[0]);
        }
    }
}
J
  printf 'package shop.mail;\n\npublic interface Mailer { String send(); }\n' > src/shop/mail/Mailer.java
  printf 'package shop.mail;\n\nimport org.springframework.stereotype.Component;\n\n@Component\npublic class SmtpMailer implements Mailer { public String send() { return "sent"; } }\n' > src/shop/mail/SmtpMailer.java
  cat > src/shop/orders/OrderService.java <<'J'
package shop.orders;

import org.springframework.stereotype.Service;
import shop.mail.Mailer;

@Service
public class OrderService {
    private final Mailer mailer;

    public OrderService(Mailer mailer) { this.mailer = mailer; }

    public String place() { return mailer.send(); }
}
J
  build
}
build() { javac -proc:none -parameters --release 8 -Xlint:none -nowarn -cp "$SPRING" -d build $(find src -name '*.java'); }
run() { java --add-opens java.base/java.lang=ALL-UNNAMED -cp "build:$SPRING" shop.App "$@"; }
provoke() { run; }
# the annotation on the class changes nothing while its package is not scanned
dead_end() {
  sed -i 's/@Component$/@org.springframework.stereotype.Service/' src/shop/mail/SmtpMailer.java; build; run
  sed -i 's/@ComponentScan("shop.orders")/@ComponentScan("shop")/' src/shop/App.java; build; run invoiceService
}
workaround() { sed -i 's/@ComponentScan("shop.orders")/@ComponentScan("shop")/' src/shop/App.java; build; run; }
advice() {
  { advice_text 0 0 | sed 's/SpringBootApplication(scanBasePackages/org.springframework.context.annotation.ComponentScan(basePackages/'
    echo 'class Beans { interface Mailer {} class SmtpMailer implements Mailer {}'; advice_text 1 0 | sed 's/@Bean/@org.springframework.context.annotation.Bean/'; echo '}'; } > App.java
  check 'the snippets are Java' javac -proc:none -cp "$SPRING" -d out App.java
}
. "$(dirname "$0")/../harness.sh"
