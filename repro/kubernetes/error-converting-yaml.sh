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
advice() {
  printf 'a:\n\tb: 1\n' >f.yaml; printf 'a: 1\n---\nb: 2\n' >g.yaml
  try_advice 0 file=f.yaml line=2; advice_text 0 0 file=f.yaml >a.sh; check 'finds the tab' bash a.sh
  printf 'kind: Pod\nmetadata:\n  name: a\n---\nkind: Pod\nmetadata:\n  name: web\nspec:\n  a: x: y\n' >two.yaml
  kubectl create --dry-run=client --validate=false -f two.yaml 2>&1 | grep -o 'error converting.*' | tee said; check 'counted from the ---' grep -q 'line 5:' said
  advice_text 0 1 file=two.yaml line=5 >n.sh; bash n.sh | tee out; check 'the line in the file' grep -q '^9:   a: x: y' out
  helm() { printf -- '---\n# Source: shop/templates/cm.yaml\na: 1\n---\n# Source: shop/templates/web.yaml\nb: 1\nc: x: y\n'; }; export -f helm
  advice_text 2 0 chart=./shop template=shop/templates/web.yaml >h.sh; bash h.sh | tee out; check 'the line of the template' grep -qx '2: c: x: y' out; check 'that template alone' sh -c '! grep -q a: out'
  python3 -c 'import yaml' && { advice_text 1 1 file=g.yaml >b.sh; check 'reads all documents' bash b.sh; advice_text 1 1 file=f.yaml >c.sh; check 'names the fault' sh -c '! bash c.sh'; }
  command -v yamllint && { advice_text 1 0 file=f.yaml >y.sh; bash y.sh | tee out; check 'the column' grep -q '2:1' out; }
}
. "$(dirname "$0")/../harness.sh"
