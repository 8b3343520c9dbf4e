#!/usr/bin/env bash
TOOL=babel
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node babel"
PACKAGES="nodejs npm:@babel/core@7 npm:@babel/cli@7 npm:@babel/preset-env@7"
MESSAGE="SyntaxError: "
DEAD_END=2 WORKAROUND=0
tool_version() { echo "Babel $(package_version @babel/core)"; }
setup() {
  mkdir -p src node_modules/@babel; ln -s "$MODULES/@babel/preset-env" node_modules/@babel/; [ ! -d "$MODULES/@babel/preset-typescript" ] || ln -s "$MODULES/@babel/preset-typescript" node_modules/@babel/
  echo '{"presets":["@babel/preset-env"]}' > babel.config.json; printf 'const cart = {\n  tea: 1\n  pen: 2,\n};\n' >src/cart.js; echo 'const total: number = 1;' >src/total.js; printf 'function open() {\n' >src/open.js; echo 'a { color: teal; }' >src/site.css
}
provoke() { in_project babel src/cart.js; local rc=$?; in_project babel src/total.js; in_project babel src/open.js; in_project babel src/site.css; return $rc; }
dead_end() { sed -i '1i /* eslint-disable */' src/cart.js; in_project babel src/cart.js; }
workaround() { sed -i 's/tea: 1$/tea: 1,/' src/cart.js; babel src/cart.js; }
advice() {
  try_advice 0 line=3 file=src/cart.js | tee seen; check 'the line is shown' grep -q 'tea: 1' seen; advice_text 1 1 >babel.config.json; cp src/total.js src/total.ts; [ ! -d "$MODULES/@babel/preset-typescript" ] || check 'types are taken away' babel src/total.ts
  advice_text 2 0 >jest.config.js; check 'it is a configuration' node -e "new RegExp(Object.keys(require('./jest.config.js').moduleNameMapper)[0]).test('a.css') || process.exit(1)"
}
. "$(dirname "$0")/../harness.sh"
