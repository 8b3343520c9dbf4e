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
advice() {
  try_snippet() { { printf 'import asyncio\nasync def fetch(n):\n    await asyncio.sleep(0)\n    return n * 2\n'; cat; } >s.py; python3 s.py; }
  { echo 'async def handler():'; advice_text 0 0 | sed 's/^/    /'; echo '    print("got", result)'; echo 'asyncio.run(handler())'; } >body; try_snippet <body >out
  check 'await gives the result' grep -qx 'got 6' out
  advice_text 1 0 | sed 's/^asyncio.run(main())/print(asyncio.run(main()))/' >body; try_snippet <body >out
  check 'one run at the top works' grep -qxF '[2, 4]' out
  { echo 'async def handler():'; advice_text 2 0 | sed 's/^/    /'; echo '    print("got", result)'; echo 'asyncio.run(handler())'; } >body; try_snippet <body >out
  check 'a thread of its own works' grep -qx 'got 6' out
}
. "$(dirname "$0")/../harness.sh"
