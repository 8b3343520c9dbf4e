# shellcheck shell=bash
# asyncio.run() called by code that an event loop is running already.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="event loop"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > serve.py <<'P'
import asyncio

async def fetch(n):
    await asyncio.sleep(0)
    return n * 2

async def handler():
    return asyncio.run(fetch(3))

print(asyncio.run(handler()))
P
}
provoke() { python3 serve.py; }
# the loop of this thread is the one that is running
dead_end() { sed -i 's/asyncio.run(fetch(3))/asyncio.get_event_loop().run_until_complete(fetch(3))/' serve.py; python3 serve.py; }
workaround() { sed -i 's/asyncio.run(fetch(3))/await fetch(3)/' serve.py; python3 serve.py; }
. "$(dirname "$0")/../harness.sh"
