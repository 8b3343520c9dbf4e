#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2554: Expected 2 arguments, but got 1."
DEAD_END=0 WORKAROUND=1
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
check() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  printf "function pay(id: string, currency: string) { return id + currency; }\npay('o-7');\n" > pay.ts
}
provoke() { check pay.ts; }
dead_end() { sed -i 's/currency: string/currency: string | undefined/' pay.ts; check pay.ts; }
workaround() { sed -i "s/currency: string/currency = 'EUR'/" pay.ts; check pay.ts; }
. "$(dirname "$0")/../harness.sh"
