#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Error: Backend '
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; config one; tf init; terraform apply -auto-approve; config two; }
config() { printf 'terraform {\n  backend "local" {\n    path = "%s.tfstate"\n  }\n}\n\nresource "terraform_data" "shop" {}\n' "$1" >main.tf; }
provoke() { tf plan; local rc=$?; tf init; printf 'resource "terraform_data" "shop" {}\n' >main.tf; tf plan; rm -r .terraform; config two; tf plan; return $rc; }
dead_end() { tf init; }
workaround() { terraform init -migrate-state -force-copy && terraform state list; }
advice() {
  cp -r . ../$(basename "$PWD").copy; terraform() { local first=$1; shift; case $first in init) command terraform init "$@" $(case " $* " in *-migrate*) echo -force-copy ;; esac) ;; *) command terraform "$first" "$@" ;; esac; }; export -f terraform
  try_advice 1; check 'the state came along' sh -c 'unset -f terraform; terraform state list | grep -q shop'; config three; try_advice 2; check 'nothing was copied' sh -c '! test -s three.tfstate'
  printf 'terraform {\n  backend "local" {}\n}\n' >main.tf; echo 'path = "four.tfstate"' >four.hcl; try_advice 3 environment=four backend-file=four.hcl; check 'a folder of its own' test -d .terraform-four; rm -rf .terraform* *.tfstate; config five; try_advice 0; check 'a fresh folder needs no more' sh -c 'unset -f terraform; terraform plan -input=false'; rm -rf ../$(basename "$PWD").copy
}
. "$(dirname "$0")/../harness.sh"
