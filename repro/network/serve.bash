# shellcheck shell=bash
# Small servers that misbehave on purpose, on a loopback port. `serve KIND` sets PORT.
serve() { # accept-and-hang | accept-and-close | reset | short | shorter | full | http
  PORT=$(free_port); rm -f ready
  python3 - "$1" "$PORT" >server.log 2>&1 <<'PY' &
import socket, struct, sys, time
kind, port = sys.argv[1], int(sys.argv[2])
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", port)); s.listen(0 if kind == "full" else 16)
if kind == "full":
    held = []
    for _ in range(4):
        c = socket.socket(); c.setblocking(False)
        try: c.connect(("127.0.0.1", port))
        except BlockingIOError: pass
        held.append(c)
open("ready", "w").close()
if kind == "full": time.sleep(60)
while True:
    c, _ = s.accept()
    if kind == "accept-and-hang": time.sleep(60)
    c.recv(65536)
    if kind == "reset": c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if kind.startswith("short"): c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\npartial answer\n" % (5000 if kind == "short" else 731))
    if kind == "http": c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n")
    c.close()
PY
  echo $! >>server.pids; wait_for 5 test -e ready
}
cleanup() { [ ! -s server.pids ] || kill $(cat server.pids); }
curl_version() { curl --version | awk 'NR==1{print $1, $2}'; }
