#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Unsupported argument'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; mkdir mod; printf 'variable "name" {\n  type = string\n}\n' >mod/main.tf; printf 'module "shop" {\n  source = "./mod"\n  name   = "shop"\n  region = "eu-west-1"\n}\n\nresource "terraform_data" "x" {\n  inputs = 1\n}\n' >main.tf; tf init; }
provoke() { tf validate; local rc=$?; sed -i "/region/d" main.tf; tf validate; return $rc; }
dead_end() { tf init -upgrade >/dev/null; tf plan; }
workaround() { printf 'variable "region" {\n  type = string\n}\n' >>mod/main.tf; sed -i 's/inputs/input/' main.tf; tf validate && tf plan -input=false; }
advice() {
  sed -i 's/inputs/input/' main.tf; advice_text 2 0 >>mod/main.tf; check 'it is valid' tf validate; try_advice 0 --exit 1 argument=inputs; try_advice 0 argument=input; advice_text 1 0 >v.tf; check 'it parses' terraform fmt -check v.tf
}
. "$(dirname "$0")/../harness.sh"
