#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Error: Cycle: '
DEAD_END=0 WORKAROUND=2
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; printf 'resource "terraform_data" "a" {\n  input = terraform_data.b.output\n}\n\nresource "terraform_data" "b" {\n  input = terraform_data.a.output\n}\n' >main.tf; tf init; }
module() { mkdir network; printf 'variable "db_id" {\n  type = string\n}\n\nresource "terraform_data" "link" {\n  input = var.db_id\n}\n\noutput "link_id" {\n  value = terraform_data.link.output\n}\n' >network/main.tf; printf 'module "network" {\n  source = "./network"\n  db_id  = terraform_data.db.output\n}\n\nresource "terraform_data" "db" {\n  input = module.network.link_id\n}\n' >main.tf; tf init; }
provoke() { tf plan; local rc=$?; module >/dev/null; tf plan; return $rc; }
dead_end() { sed -i '0,/^}/s//  depends_on = [terraform_data.b]\n}/' main.tf; tf plan; }
workaround() { printf 'locals {\n  name = "shop"\n}\n\nresource "terraform_data" "a" {\n  input = local.name\n}\n\nresource "terraform_data" "b" {\n  input = local.name\n}\n' >main.tf; tf plan; }
advice() {
  try_advice 0; advice_text 2 0 >main.tf; check 'no circle' tf plan; advice_text 1 0 >main.tf; check 'well formed' terraform fmt -check main.tf
}
. "$(dirname "$0")/../harness.sh"
