#!/usr/bin/env bash
TOOL=babel
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node babel"
PACKAGES="nodejs npm:@babel/core@7 npm:@babel/cli@7 npm:@babel/preset-env@7 npm:@babel/preset-react@7"
MESSAGE="Support for the experimental syntax 'jsx' isn't currently enabled"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Babel $(package_version @babel/core)"; }
setup() {
  mkdir -p src node_modules/@babel; ln -s "$MODULES/@babel/preset-env" node_modules/@babel/preset-env; ln -s "$MODULES/@babel/preset-react" node_modules/@babel/preset-react
  echo '{"presets":["@babel/preset-env"]}' > babel.config.json
  echo 'export const Cart = () => <ul className="cart" />;' > src/cart.js
}
provoke() { in_project babel src/cart.js; }
dead_end() { mv src/cart.js src/cart.jsx; in_project babel src/cart.jsx; }
workaround() { echo '{"presets":["@babel/preset-env",["@babel/preset-react",{"runtime":"automatic"}]]}' > babel.config.json; babel src/cart.js; }
advice() {
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/babel" node_modules/.bin/babel; echo '{"scripts":{"build":"babel ./src/cart.js"}}' >package.json
  try_advice 1 --exit 1 file=./src/cart.js script=build
  check 'the configuration is printed' sh -c 'BABEL_SHOW_CONFIG_FOR=./src/cart.js babel ./src/cart.js 2>&1 | grep -q preset-env'
  advice_text 0 1 >babel.config.json
  check 'JSX compiles' babel src/cart.js
  mv babel.config.json .babelrc
  try_advice 2
  check 'the project-wide file is read' babel src/cart.js
}
. "$(dirname "$0")/../harness.sh"
