#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Reference to undeclared'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; printf 'resource "terraform_data" "shop" {\n  input = var.image_tag\n}\n\noutput "id" {\n  value = terraform_data.shops.id\n}\n' >main.tf; tf init; }
provoke() { tf validate; local rc=$?; sed -i 's/shops/shop/' main.tf; tf plan; return $rc; }
dead_end() { tf init -upgrade >/dev/null; TF_VAR_image_tag=v1 tf plan; }
workaround() { sed -i 's/shops/shop/' main.tf; printf 'variable "image_tag" {\n  type = string\n}\n' >variables.tf; tf validate && tf plan -input=false -var image_tag=v1; }
advice() {
  try_advice 1 --exit 1; mkdir shop; printf 'variable "image_tag" {\n  type = string\n}\n' >shop/main.tf; advice_text 0 0 >more.tf; sed -i 's/shops/shop/' main.tf; tf init >/dev/null; check 'it is valid' tf validate
}
. "$(dirname "$0")/../harness.sh"
