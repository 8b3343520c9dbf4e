#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2554: Expected 2 arguments, but got 1."
DEAD_END=0 WORKAROUND=1
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  printf "function pay(id: string, currency: string) { return id + currency; }\npay('o-7');\n" > pay.ts
}
provoke() { compile pay.ts; }
dead_end() { sed -i 's/currency: string/currency: string | undefined/' pay.ts; compile pay.ts; }
workaround() { sed -i "s/currency: string/currency = 'EUR'/" pay.ts; compile pay.ts; }
advice() {
  mkdir -p node_modules/.bin && ln -s "$MODULES/.bin/tsc" node_modules/.bin/tsc

  echo '{"compilerOptions":{"strict":true,"noEmit":true}}' >tsconfig.json
  try_advice 0 --exit 2
  check 'the parameter is named' sh -c "npx tsc --noEmit --pretty | grep -q \"argument for 'currency' was not provided\""
  { advice_text 1 0; echo "declare const id: string, cents: number;"; advice_text 2 0; } >one.ts
  check 'the default and the tuple compile' tsc --noEmit --strict --target es2022 --pretty false one.ts
  printf '%s\n' 'declare function pay(id: string, cents: number): void;' 'declare const short: [string]' 'pay(...short);' >short.ts
  check 'a tuple too short gives this error' sh -c 'tsc --noEmit --strict --pretty false short.ts | grep -q TS2554'
  printf '%s\n' 'declare function pay(id: string, cents: number): void;' 'declare const list: any[];' 'pay(...list);' >list.ts
  check 'an array gives TS2556 alone' sh -c 'tsc --noEmit --strict --pretty false list.ts >out; grep -q TS2556 out && ! grep -q TS2554 out'
}
. "$(dirname "$0")/../harness.sh"
