# shellcheck shell=bash
# A package whose only releases ask for another Python; a package that the index does not have.
TOOL=pip
NEEDS="python3 pip3"
PACKAGES="python3 python3-pip python3-venv"
MESSAGE="ERROR: No matching distribution found for report-builder"
DEAD_END=1
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { pip3 --version | cut -d' ' -f1,2; }
setup() {
  export HOME=$PWD PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore; unset PIP_FIND_LINKS
  local index=index/simple/report-builder wheel version
  mkdir -p $index
  for version in 0.9.0 4.0.0 4.1.0; do python3 "$HERE/../python/make_wheel.py" $index report-builder $version report_builder; done
  for wheel in $index/*.whl; do
    case $wheel in *-0.9*) asks='&gt;=3.8' ;; *) asks='&gt;=3.99' ;; esac
    echo "<a href=\"$(basename $wheel)\" data-requires-python=\"$asks\">$(basename $wheel)</a>" >> $index/index.html
  done
  PORT=$(free_port)
  python3 -m http.server --bind 127.0.0.1 --directory index "$PORT" >server.log 2>&1 & echo $! > server.pid
  wait_for 5 grep -q "Serving" server.log || wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"
  PIP="pip3 install --break-system-packages --target lib --index-url http://127.0.0.1:$PORT/simple/"
}
cleanup() { kill "$(cat server.pid)"; }
provoke() { $PIP 'report-builder>=4'; }
# the cache holds downloads, not the decision which files fit
dead_end() { $PIP --no-cache-dir --upgrade 'report-builder==4.1.0'; $PIP pdf-layuot; }
workaround() { $PIP 'report-builder<4' && PYTHONPATH=lib python3 -c 'import report_builder; print(report_builder.__version__)'; }
advice() {
  export PIP_INDEX_URL=http://127.0.0.1:$PORT/simple/
  try_advice 0 package=report-builder python-version=3.99 requirement='report-builder>=4' >out; cat out
  check 'the versions are listed' grep -q '^Available versions: 0.9.0' out
  check 'the other Python gets it' grep -q 'Saved .*report_builder-4.1.0' out
  try_advice 1 --exit 1 requirement=pdf-layuot >out; cat out
  check 'the index of the configuration is named' grep -q "127.0.0.1:$PORT" out
  check 'the page that was read is named' grep -q '/simple/pdf-layuot/' out
  try_advice 2 >out; tail -3 out; check 'tags are listed' grep -q 'py3-none-any' out
}
. "$(dirname "$0")/../harness.sh"
