#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3 npm:@types/node@20"
MESSAGE="Do you need to install type definitions for node?"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  mkdir -p node_modules/@types src
  ln -s "$MODULES/@types/node" node_modules/@types/node; ln -s "$MODULES/undici-types" node_modules/undici-types
  echo '{"compilerOptions":{"strict":true,"module":"nodenext","noEmit":true,"types":[]},"include":["src"]}' > tsconfig.json
  printf '%s\n' "const port = process.env.PORT ?? '3000';" "const buffer = Buffer.from(port);" "export { buffer };" > src/index.ts
}
provoke() { tsc -p . --pretty false; }
# Installed, but "types" lists what is loaded, and it is not in the list.
dead_end() { tsc -p . --pretty false --typeRoots node_modules/@types; }
workaround() { sed -i 's/"types":\[\]/"types":["node"]/' tsconfig.json; tsc -p . --pretty false; }
advice() {
  advice_text 1 0 >base.json; echo '{"extends":"./base.json","compilerOptions":{"strict":true,"module":"nodenext","noEmit":true},"include":["src"]}' >tsconfig.json
  check 'the names are known' tsc -p .
  mkdir -p node_modules/vite; echo 'interface ImportMeta { readonly env: { MODE: string } }' >node_modules/vite/client.d.ts; echo '{"name":"vite"}' >node_modules/vite/package.json
  mkdir web; advice_text 2 0 >web/tsconfig.json; echo 'console.log(import.meta.env.MODE);' >web/a.ts
  check 'vite/client declares import.meta.env' tsc -p web --noEmit --module esnext --moduleResolution bundler --target es2022
}
. "$(dirname "$0")/../harness.sh"
