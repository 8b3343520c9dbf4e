# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="[Errno 98] Address already in use"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf '%s\n' 'import socket, time' 's = socket.create_server(("127.0.0.1", 0))' 'print(s.getsockname()[1], file=open("port", "w"), flush=True)' 'time.sleep(60)' > holder.py
  python3 holder.py & echo $! > pid
  wait_for 10 test -s port
}
serve() { python3 -c "import http.server; http.server.HTTPServer(('127.0.0.1', $(cat port)), http.server.SimpleHTTPRequestHandler)"; }
provoke() { serve; python3 -c "
import asyncio
asyncio.run(asyncio.start_server(lambda r, w: None, '127.0.0.1', $(cat port)))"; }
# HTTPServer sets SO_REUSEADDR already, and a socket that listens still holds the port
dead_end() { python3 -c "import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(('127.0.0.1', $(cat port)))"; }
workaround() { kill "$(cat pid)"; wait_for 5 serve; serve; }
advice() {
  command -v ss >/dev/null && { try_advice 0 "port=$(cat port)" > who.txt; cat who.txt; check 'the holder is named' grep -q "pid=$(cat pid)," who.txt; }
  advice_text 2 0 > any.py; check 'a free port is printed' python3 any.py
  try_advice 1 "pid=$(cat pid)"; sleep 0.5; check 'the port is free' serve
  advice_text 3 0 "port=$(cat port)" > reuse.py; check 'the address is taken again' python3 reuse.py
}
cleanup() { kill "$(cat pid)"; }
. "$(dirname "$0")/../harness.sh"
