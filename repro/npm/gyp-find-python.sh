#!/usr/bin/env bash
TOOL=node-gyp
NEEDS="node npm python3 make g++"
PACKAGES="nodejs libnode-dev python3 make g++"
MESSAGE="gyp ERR! find Python"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "node-gyp $(node -p "require('$(dirname "$(readlink -f "$(command -v npm)")")/../node_modules/node-gyp/package.json').version")"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_offline=true npm_config_foreground_scripts=true
  mkdir -p bin
  for tool in node npm sh make g++ gcc cc ar ld as uname env rm mkdir cp touch ln sed cat dirname readlink basename; do p=$(command -v $tool) && ln -s "$p" bin/$tool; done
  full=$PATH
  echo '{"name":"fast-hash","version":"1.0.0","scripts":{"install":"node-gyp configure"}}' > package.json
  echo '{ "targets": [{ "target_name": "fast_hash", "sources": ["hash.c"] }] }' > binding.gyp
  echo 'int hash(int x) { return x * 31; }' > hash.c
}
install() { PATH=$PWD/bin npm install 2>&1 | /bin/sed "s#$(uname -r)#6.1.0-amd64#"; }
set -o pipefail
provoke() { install; }
dead_end() { rm -rf node_modules; PATH=$PWD/bin npm cache clean --force >/dev/null 2>&1; install; }
# The headers of this Node are taken from where they are installed: nothing is downloaded.
workaround() { export npm_config_nodedir=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")"); real=$(PATH=$full python3 -c 'import sys; print(sys.executable)'); ln -s "$real" bin/python3; install; }
advice() {
  export npm_config_nodedir=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  try_advice 2 path-of-python="$(command -v python3)"
  check 'it was configured' test -f build/Makefile
}
# Debian keeps the headers in a package of their own
! command -v node >/dev/null || [ -f "$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")/include/node/common.gypi" ] || { echo "::skipped:: the headers of Node are missing (packages: $PACKAGES)"; exit 77; }
. "$(dirname "$0")/../harness.sh"
