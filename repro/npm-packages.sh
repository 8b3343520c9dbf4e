# shellcheck shell=bash
# For the reproductions that run packages from npm: finds them in one folder that all scripts share.
MODULES=${REPRO_NODE_MODULES:-/tmp/errdex-repro-npm/node_modules}
PATH=$MODULES/.bin:$PATH
set -o pipefail

# in_project COMMAND…: runs it; paths into the shared folder are shown as the project's own node_modules.
in_project() { "$@" 2>&1 | sed -e "s#$MODULES#$PWD/node_modules#g" -e "s#$(realpath --relative-to="$PWD" "$MODULES")#node_modules#g"; }
package_version() { node -p "require('$MODULES/$1/package.json').version"; }
