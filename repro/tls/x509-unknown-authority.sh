#!/usr/bin/env bash
TOOL=go NEEDS="go openssl python3" PACKAGES="golang-go openssl python3"
MESSAGE='x509: certificate signed by unknown authority'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { go version | awk '{print $3}' | sed 's/go/Go /'; }
unset SSL_CERT_FILE SSL_CERT_DIR
BUILT=$(mktemp -d "${TMPDIR:-/tmp}/go.XXXXXX"); trap 'rm -rf "$BUILT"' EXIT
setup() {
  new_ca root; new_cert api IP:127.0.0.1 root
  cat >get.go <<'P'
package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	answer, err := http.Get(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(answer.Status)
}
P
  [ -x "$BUILT/get" ] || GOCACHE=$BUILT/cache GO111MODULE=off GOFLAGS= go build -o "$BUILT/get" get.go
}
provoke() { serve api; "$BUILT/get" "https://127.0.0.1:$PORT/v2/"; }
# the variables of other tools are not read
dead_end() { serve api; CURL_CA_BUNDLE=pki/root.crt REQUESTS_CA_BUNDLE=pki/root.crt NODE_EXTRA_CA_CERTS=pki/root.crt "$BUILT/get" "https://127.0.0.1:$PORT/"; }
workaround() { serve api; SSL_CERT_FILE=$PWD/pki/root.crt "$BUILT/get" "https://127.0.0.1:$PORT/"; }
advice() {
  serve api; try_advice 0 ca-file=pki/root.crt command="$BUILT/get https://127.0.0.1:$PORT/"
  printf 'apiVersion: v1\nkind: Config\nclusters: [{name: c, cluster: {server: "https://c", certificate-authority-data: %s}}]\ncontexts: [{name: c, context: {cluster: c}}]\ncurrent-context: c\n' "$(base64 -w0 pki/root.crt)" >k.yml; export KUBECONFIG=$PWD/k.yml
  if command -v kubectl; then try_advice 3 | tee out; check 'the CA' grep -q 'CN = root' out; fi
}
. "$(dirname "$0")/../harness.sh"
