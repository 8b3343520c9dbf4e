#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2345:"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  cat > url.ts <<'TS'
function connect(url: string) { return url.length; }
const env: Record<string, string | undefined> = { DATABASE_URL: 'postgres://db/app' };
connect(env.DATABASE_URL);
const names: string[] = [];
[1, 2].forEach((n) => names.push(n));
TS
}
provoke() { tsc --noEmit --strict --target es2022 --pretty false url.ts; }
# A helper without a type predicate narrows nothing.
dead_end() { sed -i 's/^connect(env.DATABASE_URL)/function isSet(value: unknown) { return !!value; }\nif (isSet(env.DATABASE_URL)) connect(env.DATABASE_URL)/' url.ts; tsc --noEmit --strict --target es2022 --pretty false url.ts; }
workaround() {
  sed -i "s/^connect(env.DATABASE_URL)/if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set');\nconnect(env.DATABASE_URL)/; s/push(n)/push(String(n))/" url.ts
  tsc --noEmit --strict --target es2022 --pretty false url.ts
}
advice() {
  { echo 'declare const process: { env: Record<string, string | undefined> }; declare function connect(url: string): void; const names: string[] = []; const n = 1;'; advice_text 0 0; advice_text 1 0; advice_text 2 0; echo 'label({ name: "a", other: 1 });'; } >one.ts
  check 'all compile' tsc --noEmit --strict --target es2022 --pretty false one.ts
}
. "$(dirname "$0")/../harness.sh"
