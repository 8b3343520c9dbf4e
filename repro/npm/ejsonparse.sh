#!/usr/bin/env bash
TOOL=npm NEEDS="node npm git" PACKAGES="nodejs git"
MESSAGE='code EJSONPARSE'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "npm $(npm -v)"; }
setup() { export HOME=$PWD/home npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_offline=true; mkdir home; git init -q . ; echo '{"name":"shop","version":"1.0.0"}' > package.json; git add package.json; git -c user.name=A -c user.email=a@example.com commit -qm one; printf '{\n  "name": "shop",\n  "version": "1.0.0",\n}\n' > package.json; }
provoke() { npm install; : > package.json; npm install; }
dead_end() { npm cache clean --force >/dev/null 2>&1; rm -rf node_modules package-lock.json; npm install; }
workaround() { sed -i 's/"1.0.0",/"1.0.0"/' package.json; npm install; }
advice() {
  try_advice 0 --exit 1 > place.txt; cat place.txt; check 'the place is named' grep -q 'at position\|line 4' place.txt
  printf '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n' > package.json; try_advice 1 > marks.txt; cat marks.txt; check 'three markers' test "$(grep -c '^[0-9]*:[<=>]' marks.txt)" = 3
  try_advice 2 key=scripts.start "value=node server.js"; check 'the script is set' test "$(npm pkg get scripts.start)" = '"node server.js"'
}
. "$(dirname "$0")/../harness.sh"
