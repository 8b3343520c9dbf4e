#!/usr/bin/env bash
TOOL=kubectl NEEDS="kubectl python3" PACKAGES="kubernetes-client python3"
MESSAGE='no matches for kind'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/api.bash"
tool_version() { kubectl version --client 2>/dev/null | sed -n "s/Client Version: v/kubectl /p"; }
setup() { k_env; api; config "http://127.0.0.1:$PORT" good; }
provoke() {
  printf 'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: web}\n' >web.yaml; kubectl apply --validate=false -f web.yaml; local rc=$?
  printf 'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: web}\n' >cert.yaml; kubectl create --validate=false -f cert.yaml; return $rc
}
dead_end() { printf 'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: web}\n' >web.yaml; kubectl apply --validate=false --force -f web.yaml; }
workaround() { kubectl api-resources 2>/dev/null | awk '{print $1, $3, $5}' | column -t 2>/dev/null; kubectl api-versions; printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}\n' >web.yaml; kubectl create --dry-run=client --validate=false -f web.yaml; }
advice() {
  try_advice 0 kind=deployment
}
. "$(dirname "$0")/../harness.sh"
