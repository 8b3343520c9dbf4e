#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Failed to query available provider packages'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
setup() { tf_env; printf 'provider_installation {\n  network_mirror {\n    url = "https://127.0.0.1:1/providers/"\n  }\n}\n' >tf.rc; }
provoke() {
  printf 'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n    }\n  }\n}\n' >main.tf; tf init; local rc=$?
  sed -i 's#hashicorp/aws#hashicorp/awss#; s/aws = {/awss = {/' main.tf; tf init; return $rc
}
dead_end() { printf 'resource "null_resource" "x" {}\n' >main.tf; rm -rf .terraform .terraform.lock.hcl; tf init -upgrade; }
workaround() {
  printf 'terraform {\n  required_providers {\n    shop = {\n      source = "example.com/acme/shop"\n      version = "1.0.0"\n    }\n  }\n}\n' >main.tf
  local d=mirror/example.com/acme/shop/1.0.0/linux_$(uname -m | sed 's/x86_64/amd64/; s/aarch64/arm64/'); mkdir -p "$d"; printf '#!/bin/sh\n' >"$d/terraform-provider-shop_v1.0.0"; chmod +x "$d"/*
  printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s/mirror"\n  }\n}\n' "$PWD" >tf.rc; tf init
}
advice() {
  provoke >/dev/null 2>&1; try_advice 0; workaround >/dev/null; advice_text 0 1 >x.tf; check 'it parses' terraform fmt -check x.tf; rm x.tf
  advice_text 2 1 mirror-directory="$PWD/mirror" >tf.rc; rm -rf .terraform .terraform.lock.hcl; check 'the mirror is used' tf init
  curl() { echo "$@"; }; export -f curl; try_advice 1 proxy-host=127.0.0.1 proxy-port=1
  check 'the options are there' sh -c 'terraform providers mirror -help | grep -q -- -platform'
}
. "$(dirname "$0")/../harness.sh"
