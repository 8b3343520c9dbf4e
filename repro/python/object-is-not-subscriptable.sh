# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="object is not iterable"
DEAD_END=1 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { printf '%s\n' 'names = ["tea", "milk"]' 'for at in len(names):' '    print(names[at])' > shop.py; }
provoke() {
  python3 shop.py; python3 -c 'def load(): return [1]
print(load[0])'; python3 -c 'print({"a": 1}.values()[0])'; python3 -W ignore -c 'async def load(): return [1]
print(load()[0])'; python3 -c 'print(3 in 34)'; python3 -c 'a, b = 3 + 4'; python3 -c 'print(len(x for x in []))'; python3 -c 'print(*3)'; python3 -W ignore -c 'print(int[0])'
}
dead_end() { printf '%s\n' 'names = ["tea", "milk"]' 'for at in list(len(names)):' '    print(names[at])' > shop.py; python3 shop.py; }
workaround() { sed -i 's/in len(names)/in range(len(names))/' shop.py; python3 shop.py; }
advice() {
  { echo 'value = 3; count = 2; names = ["a"]; prices = {"b": 7}'; echo 'def load(): return [1]'; echo 'async def load_async(): return [5]'; advice_text 0 0; advice_text 1 0; advice_text 1 1; advice_text 2 0; echo 'assert first == 1'; advice_text 2 1; echo 'import asyncio; asyncio.run(show())'; advice_text 3 0; echo 'assert first == 7'; advice_text 3 1; echo 'assert first == "b"'; advice_text 4 0; echo 'assert total([1.5, 2.5], {}) == 4'; } > a.py
  check 'all of them run' python3 a.py; check 'the type is shown' sh -c "python3 a.py | grep -q \"<class 'int'> 3\""
}
. "$(dirname "$0")/../harness.sh"
