#!/usr/bin/env bash
TOOL=kubectl NEEDS="kubectl python3" PACKAGES="kubernetes-client python3"
MESSAGE='error converting YAML to JSON'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/api.bash"
tool_version() { kubectl version --client 2>/dev/null | sed -n "s/Client Version: v/kubectl /p"; }
setup() { k_env; api; config "http://127.0.0.1:$PORT" good; }
provoke() {
  printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx\n\tports: []\n' >pod.yaml; kubectl apply --dry-run=client --validate=false -f pod.yaml; local rc=$?
  printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  labels:\n    app: web\n   tier: front\n' >service.yaml; kubectl create --dry-run=client --validate=false -f service.yaml; return $rc
}
dead_end() { printf 'kind: Pod\napiVersion: v1\nmetadata:\n\tname: web\n' >pod.yaml; kubectl apply --validate=false --force --dry-run=client -f pod.yaml; }
workaround() { printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx\n\tports: []\n' >pod.yaml; grep -nP '\t' pod.yaml | cat -A; sed -i 's/\t/    /' pod.yaml; kubectl create --dry-run=client --validate=false -f pod.yaml; }
. "$(dirname "$0")/../harness.sh"
