#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm setpriv"
PACKAGES="nodejs util-linux"
MESSAGE="Error: EACCES: permission denied"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
# The super-user may write anywhere, so npm runs as somebody else.
npm_as_user() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups npm "$@"; else npm "$@"; fi; }
setup() {
  export HOME=$PWD/home npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_prefix=$PWD/usr
  mkdir -p home usr/lib/node_modules usr/bin; chmod 755 . ; chmod 777 home; chmod 555 usr/lib/node_modules usr/lib usr
  echo '{ "serve": { "14.2.4": { "bin": { "serve": "cli.js" }, "_files": { "cli.js": "#!/usr/bin/env node\n" } } } }' > fixtures.json
  serve_registry
}
provoke() { cd home && npm_as_user install -g serve; }
dead_end() { cd home && npm_as_user cache clean --force >/dev/null 2>&1; npm_as_user install -g serve --force; }
workaround() { cd home && unset npm_config_prefix && npm_as_user config set prefix "$HOME/.npm-global" && npm_as_user install -g serve; }
cleanup() { stop_registry; chmod -R u+w usr; }
advice() {
  cd home; unset npm_config_prefix; mkdir -p .npm node_modules
  sudo() { echo "sudo $*"; "$@"; }; nvm() { echo "nvm $*"; }; export -f sudo nvm
  try_advice 2
  check 'the cache is the user'"'"'s' test -O .npm
  try_advice 0
  check 'the prefix is in the home' sh -c "npm config get prefix | grep -qx '$HOME/.npm-global'"
  check 'the command installs and runs from there' sh -c 'npm install -g serve && test -x "$HOME/.npm-global/bin/serve"'
  try_advice 1 package=serve
}
. "$(dirname "$0")/../harness.sh"
