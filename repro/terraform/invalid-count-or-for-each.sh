#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Error: Invalid '
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; printf 'resource "terraform_data" "shop" {\n  input = 2\n}\n\nresource "terraform_data" "copy" {\n  count = terraform_data.shop.output\n}\n' >main.tf; tf init; }
provoke() { tf plan; local rc=$?; printf 'variable "names" {\n  default = ["ann", "kim"]\n}\n\nresource "terraform_data" "user" {\n  for_each = var.names\n}\n' >main.tf; tf plan; unset TF_IN_AUTOMATION; return $rc; }
dead_end() { sed -i 's/^  count = /  depends_on = [terraform_data.shop]\n&/' main.tf; tf plan; }
workaround() { printf 'variable "copies" {\n  default = 2\n}\n\nresource "terraform_data" "shop" {\n  input = var.copies\n}\n\nresource "terraform_data" "copy" {\n  count = var.copies\n}\n' >main.tf; tf plan; }
advice() {
  cp main.tf kept; advice_text 0 0 >main.tf; advice_text 1 0 >>main.tf; advice_text 2 0 >>main.tf; check 'they plan' tf plan; check 'and are well formed' terraform fmt -check main.tf
  cp kept main.tf; terraform() { case $1 in apply) shift; command terraform apply -auto-approve "$@" ;; esac; }; export -f terraform; try_advice 3 resource-address=terraform_data.shop; unset -f terraform; check 'the copies are there' sh -c 'terraform state list | grep -q "copy\[1\]"'
}
. "$(dirname "$0")/../harness.sh"
