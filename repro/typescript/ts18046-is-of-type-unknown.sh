#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="is of type 'unknown'"
DEAD_END=1 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
check() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > pay.ts <<'TS'
const answer: unknown = JSON.parse('{"id":"o-7"}');
try { console.log(answer.id); } catch (error) { console.log(error.message); }
TS
}
provoke() { check pay.ts; }
dead_end() { check --useUnknownInCatchVariables false pay.ts; }
workaround() {
  sed -i 's/error.message/error instanceof Error ? error.message : String(error)/; s/^const answer.*/const answer = JSON.parse("{}") as { id: string };/' pay.ts
  check pay.ts
}
. "$(dirname "$0")/../harness.sh"
