#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="is of type 'unknown'"
DEAD_END=1 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > pay.ts <<'TS'
const answer: unknown = JSON.parse('{"id":"o-7"}');
try { console.log(answer.id); } catch (error) { console.log(error.message); }
TS
}
provoke() { compile pay.ts; }
dead_end() { compile --useUnknownInCatchVariables false pay.ts; }
workaround() {
  sed -i 's/error.message/error instanceof Error ? error.message : String(error)/; s/^const answer.*/const answer = JSON.parse("{}") as { id: string };/' pay.ts
  compile pay.ts
}
advice() {
  { echo 'try { throw 1; } catch (error) {'; advice_text 0 0; echo 'console.log(message.length); }'; } >one.ts
  check 'the narrowed error compiles' tsc --noEmit --strict --target es2022 --pretty false one.ts
  { echo 'declare const value: unknown;'; advice_text 2 0; } >two.ts
  check 'the tested property compiles' tsc --noEmit --strict --target es2022 --pretty false two.ts
  mkdir -p node_modules/zod; echo '{"name":"zod","types":"index.d.ts"}' >node_modules/zod/package.json
  echo 'export declare const z: { string(): string; object<T>(shape: T): { parse(value: unknown): T } };' >node_modules/zod/index.d.ts
  { echo 'declare const response: Response;'; advice_text 1 0; echo 'console.log(order.id.length);'; } >three.ts
  check 'the parsed value has a type' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler three.ts
}
. "$(dirname "$0")/../harness.sh"
