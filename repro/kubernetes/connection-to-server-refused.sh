#!/usr/bin/env bash
TOOL=kubectl NEEDS="kubectl python3" PACKAGES="kubernetes-client python3"
MESSAGE='was refused - did you specify the right host or port?'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/api.bash"
tool_version() { kubectl version --client 2>/dev/null | sed -n "s/Client Version: v/kubectl /p"; }
setup() { k_env; }
provoke() { config "http://127.0.0.1:$(free_port)"; kubectl get pods; local rc=$?; rm kubeconfig; kubectl version 2>&1 | grep -v '^Client\|^Kustomize'; return $rc; }
dead_end() { config "http://127.0.0.1:$(free_port)"; kubectl --insecure-skip-tls-verify get pods; }
workaround() { api; config "http://127.0.0.1:$PORT" good; kubectl config current-context; kubectl config view --minify -o 'jsonpath={.clusters[0].cluster.server}{"\n"}'; kubectl get pods; }
advice() {
  api; config "http://127.0.0.1:$PORT" good; advice_text 0 0 >a.sh; check 'contexts' sh -c 'bash a.sh | grep -q shop'; advice_text 0 1 >b.sh; check 'the address' test "$(bash b.sh)" = "http://127.0.0.1:$PORT"
}
. "$(dirname "$0")/../harness.sh"
