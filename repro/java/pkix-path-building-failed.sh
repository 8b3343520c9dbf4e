# A server on loopback whose certificate nobody has signed but itself.
TOOL=java
NEEDS="java javac keytool openssl python3"
PACKAGES="openjdk-17-jdk-headless openssl python3"
MESSAGE="PKIX path building failed"
DEAD_END=0
WORKAROUND=1
tool_version() { java -version 2>&1 | sed -n '1s/^openjdk version "\([0-9.]*\)".*/OpenJDK \1/p'; }
export JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS=
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
setup() {
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out ca.pem -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost
  free_port > port
  openssl s_server -accept "127.0.0.1:$(cat port)" -cert ca.pem -key key.pem -www >/dev/null 2>&1 &
  echo $! > pid
  cat > Fetch.java <<'X'
import java.net.URL;

public class Fetch {
    public static void main(String[] args) throws Exception {
        System.out.println(new URL("https://localhost:" + args[0] + "/").openStream().read());
    }
}
X
  cat > Cause.java <<'X'
public class Cause {
    public static void main(String[] args) throws Exception {
        try (var in = new java.net.URL("https://localhost:" + args[0] + "/").openStream()) {
            System.out.println(in.read());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("no catalogue", e);
        }
    }
}
X
  javac Fetch.java Cause.java
  wait_for 10 python3 -c "import socket; socket.create_connection(('127.0.0.1', $(cat port))).close()"
}
provoke() { java Fetch "$(cat port)"; java Cause "$(cat port)"; }
# what OpenSSL's users trust is not asked
dead_end() { SSL_CERT_FILE=$PWD/ca.pem CURL_CA_BUNDLE=$PWD/ca.pem java Fetch "$(cat port)"; }
workaround() {
  keytool -importcert -noprompt -alias company-ca -file ca.pem -keystore app-trust.jks -storepass changeit 2>/dev/null
  java -Djavax.net.ssl.trustStore=app-trust.jks -Djavax.net.ssl.trustStorePassword=changeit Fetch "$(cat port)"
}
cleanup() { kill "$(cat pid)"; }
advice() {
  local home; home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.home = //p')
  # openssl as typed asks port 443; the server of this script listens elsewhere
  mkdir bin; printf '#!/bin/sh\nexec %s "$(echo "$@" | sed "s/:443/:%s/")"\n' "sh -c 'exec $(command -v openssl) \$0'" "$(cat port)" > bin/openssl; chmod +x bin/openssl
  PATH=$PWD/bin:$PATH try_advice 0 host=localhost port="$(cat port)" | tee chain.txt
  check 'the chain is shown' grep -q 'issuer=CN = localhost' chain.txt
  check 'the folder is shown' grep -qF "java.home = $home" chain.txt
  printf 'Main-Class: Fetch\n' > m.txt; jar cfm app.jar m.txt Fetch.class
  try_advice 1 java-home="$home" ca-file=ca.pem jar="app.jar $(cat port)"
  cp -r "$home" jdk 2>/dev/null; rm -f jdk/lib/security/cacerts; cp "$home/lib/security/cacerts" jdk/lib/security/cacerts; chmod u+w jdk/lib/security/cacerts
  PATH=$PWD/jdk/bin:$PATH try_advice 2 ca-file=ca.pem
  check 'the JDK trusts it' jdk/bin/java Fetch "$(cat port)"
}
. "$(dirname "$0")/../harness.sh"
