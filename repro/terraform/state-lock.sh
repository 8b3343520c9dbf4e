#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Error acquiring the state lock'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; printf 'resource "terraform_data" "shop" {\n  input = "v1"\n  provisioner "local-exec" {\n    command = "sleep 4"\n  }\n}\n' >main.tf; tf init; }
hold() { (terraform apply -auto-approve >/dev/null 2>&1 & echo $! >pid); wait_for 8 test -e .terraform.tfstate.lock.info; }
info() { sed -E 's/^(│? *Who: *).*/\1dev@ci-runner/; s/^(│? *ID: *).*/\19c3e7b52-9d07-5d7c-0b55-1d3f4a1e2b77/'; }
provoke() { hold; tf plan 2>&1 | info; tf apply -auto-approve 2>&1 | info; return 1; }
dead_end() { hold; tf init -reconfigure >/dev/null; tf plan 2>&1 | info; return 1; }
workaround() { hold; tf plan -lock-timeout=30s; }
cleanup() { kill "$(cat pid)"; }
advice() {
  hold; sed -i 's/sleep 4/true/' main.tf; try_advice 0; check 'the usage is so' sh -c 'terraform force-unlock -help | grep -qF "force-unlock LOCK_ID"'
}
. "$(dirname "$0")/../harness.sh"
