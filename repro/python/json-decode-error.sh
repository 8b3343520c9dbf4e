# shellcheck shell=bash
# A body that is empty, HTML or Python's repr instead of JSON.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  PORT=$(free_port)
  mkdir -p www/api; echo '{"users": 3}' > www/api/stats.json
  printf 'import json, sys, urllib.request, urllib.error\n\ntry:\n    response = urllib.request.urlopen(sys.argv[1])\nexcept urllib.error.HTTPError as error:\n    response = error\nprint(json.loads(response.read()))\n' > client.py
  printf 'import json\n\nprint(json.loads("{'"'name'"': '"'Ada'"'}"))\n' > repr.py
  python3 -m http.server --bind 127.0.0.1 --directory www "$PORT" >server.log 2>&1 & echo $! > server.pid
  wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"
}
cleanup() { kill "$(cat server.pid)"; }
provoke() { python3 client.py "http://127.0.0.1:$PORT/api/stats"; }
# strict=False allows control characters inside strings, not another format
dead_end() { sed -i 's/response.read())/response.read(), strict=False)/' client.py; python3 client.py "http://127.0.0.1:$PORT/api/stats"; python3 repr.py; }
workaround() {
  sed -i 's/^print.*/if response.status != 200:\n    raise SystemExit(f"{response.status} {response.read()[:60]!r}")\nprint(json.loads(response.read()))/' client.py
  python3 client.py "http://127.0.0.1:$PORT/api/stats.json"
}
advice() {
  { printf 'import requests, sys\nresponse = requests.get(sys.argv[1])\n'; advice_text 0 0; echo 'print(data)'; } >get.py
  check 'the good answer is parsed' python3 get.py "http://127.0.0.1:$PORT/api/stats.json"
  python3 get.py "http://127.0.0.1:$PORT/api/stats" >out 2>&1
  check 'the error page is an HTTP error' grep -q 'HTTPError: 404' out
  { echo 'text = " "'; advice_text 1 0; echo 'assert data is None'; } >empty.py; check 'empty text is None' python3 empty.py
  printf '\xef\xbb\xbf{"a": 1}\n\n{"a": 2}\n' >rows.jsonl
  { advice_text 2 0 path=rows.jsonl; echo 'assert len(rows) == 2'; } >rows.py; check 'JSON Lines with a BOM are read' python3 rows.py
}
. "$(dirname "$0")/../harness.sh"
