# shellcheck shell=bash
# A connection kept from one asyncio.run() to the next.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="Event loop is closed"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  cat > shop.py <<'P'
import asyncio, socket, threading

def serve(server):
    peer, _ = server.accept()
    while line := peer.recv(99):
        peer.sendall(line)

server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, args=(server,), daemon=True).start()

class Client:
    async def ask(self, text):
        self.writer.write(text.encode() + b"\n")
        return (await self.reader.readline()).decode().strip()
    async def close(self):
        self.writer.close()

async def connect():
    client = Client()
    client.reader, client.writer = await asyncio.open_connection(*server.getsockname())
    return client
P
  printf '%s\n' 'from shop import *' 'client = asyncio.run(connect())' 'asyncio.run(client.close())' >twice.py
  printf '%s\n' 'import asyncio' 'async def fetch(n):' '    return n * 2' 'loop = asyncio.new_event_loop()' 'print(loop.run_until_complete(fetch(1)))' 'loop.close()' 'try:' '    loop.call_soon(print)' 'except RuntimeError as error:' '    print(repr(error))' 'print(loop.run_until_complete(fetch(2)))' >own.py
}
provoke() { python3 twice.py; python3 -W ignore own.py; }
dead_end() { sed -i 's/^asyncio.run(client.close())/asyncio.set_event_loop(asyncio.new_event_loop())\n&\n/' twice.py; python3 twice.py; }
one() { { echo 'from shop import *'; advice_text 0 0; } >one.py; }
workaround() { one 2>/dev/null; python3 one.py; }
advice() {
  one; python3 one.py >one.out; check 'both answers' grep -qx two one.out
  if python3 -c 'import asyncio; asyncio.Runner' 2>/dev/null; then
    { echo 'from shop import *'; printf '%s\n' 'async def first():' '    global client; client = await connect()' '    return await client.ask("one")' 'async def second():' '    answer = await client.ask("two"); await client.close(); return answer'; advice_text 1 0; } >runner.py
    check 'the loop is kept' sh -c 'python3 runner.py | grep -qx two'
  fi
  { sed '/^loop/,$d; /^print/d' own.py; echo 'print(asyncio.run(fetch(1)))'; advice_text 2 0; } >run.py; check 'run twice' sh -c 'python3 run.py | grep -qx 4'
}
. "$(dirname "$0")/../harness.sh"
