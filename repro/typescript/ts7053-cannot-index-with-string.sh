#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS7053:"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > rates.ts <<'TS'
const rates = { EUR: 1, USD: 1.1 };
const code = process_argument();
console.log(rates[code]);
function process_argument() { return ['EUR', 'USD'].join('').slice(0, 3); }
TS
}
provoke() { compile rates.ts; }
dead_end() { sed -i 's/const code =/const code: string =/' rates.ts; compile rates.ts; }
workaround() { sed -i 's/const rates =/const rates: Record<string, number> =/' rates.ts; compile rates.ts; }
advice() {
  { echo 'const rates = { EUR: 1, USD: 1.1 }; declare const code: string;'; advice_text 0 0; } >one.ts
  { advice_text 1 0; echo 'declare const code: string; console.log(rates[code]);'; } >two.ts
  { echo 'const rates = { EUR: 1, USD: 1.1 };'; advice_text 2 0; } >three.ts
  advice_text 3 0 >four.ts
  for file in one two three four; do check "$file compiles" tsc --noEmit --strict --target es2022 --pretty false $file.ts; done
}
. "$(dirname "$0")/../harness.sh"
