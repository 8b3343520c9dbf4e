#!/usr/bin/env bash
TOOL=terraform NEEDS="terraform python3" PACKAGES="terraform (from HashiCorp) python3"
MESSAGE='Error: Inconsistent dependency lock file'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/terraform.bash"
tool_version() { TF_CLI_CONFIG_FILE=/dev/null CHECKPOINT_DISABLE=1 terraform version | sed -n "1s/ v/ /p"; }
provider() { # a provider that is only ever installed, in a mirror of its own
  local d=mirror/example.com/acme/shop/$1/linux_$(uname -m | sed 's/x86_64/amd64/; s/aarch64/arm64/'); mkdir -p "$d"; printf '#!/bin/sh\n' >"$d/terraform-provider-shop_v$1"; chmod +x "$d"/*
}
setup() { tf_env; provider 1.0.0; printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s/mirror"\n  }\n}\n' "$PWD" >tf.rc; config '~> 1.0'; }
config() { printf 'terraform {\n  required_providers {\n    shop = {\n      source  = "example.com/acme/shop"\n      version = "%s"\n    }\n  }\n}\n\nresource "shop_order" "a" {}\n' "$1" >main.tf; }
provoke() { tf plan; local rc=$?; tf init >/dev/null; rm -r .terraform; tf plan; config '~> 2.0'; provider 2.0.0; tf init; return $rc; }
dead_end() { tf plan; rm -f .terraform.lock.hcl; tf plan; }
workaround() { tf init && tf providers && test -s .terraform.lock.hcl; }
advice() {
  git init -q .; try_advice 0; tf init -lockfile=readonly >/dev/null || echo '::fault:: readonly'; git add .terraform.lock.hcl; git -c user.name=a -c user.email=a@b.example commit -qm a
  config '~> 2.0'; provider 2.0.0; try_advice 1; check 'the new one is recorded' grep -q '"2.0.0"' .terraform.lock.hcl; try_advice 2 --exit 1; check 'plan gets past it' sh -c '! terraform plan 2>&1 | grep -q "lock file"'
  check 'the options are there' sh -c 'terraform providers lock -help | grep -q -- -platform'
}
. "$(dirname "$0")/../harness.sh"
