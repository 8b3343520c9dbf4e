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
. "$(dirname "$0")/../harness.sh"
