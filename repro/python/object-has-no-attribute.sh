#!/usr/bin/env bash
TOOL=python3 NEEDS="python3" PACKAGES="python3"
MESSAGE="has no attribute"
DEAD_END=0 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD; printf 'import json\norders = json.loads("[{\\"name\\": \\"tea\\"}]")\nprint(orders.get("name"))\n' >orders.py
  printf 'class Cart:\n    def __init__(self, items):\n        self.items = items\n        if items:\n            self.total = len(items)\n\nprint(Cart([]).total)\n' >cart.py; printf 'class Cart:\n    items = []\n\nCart.itens\n' >name.py; printf 'print("tea".decode("utf-8"))\n' >text.py
}
provoke() { python3 orders.py; local rc=$?; python3 cart.py; python3 name.py; python3 text.py; return $rc; }
dead_end() { sed -i 's/^print.*/try:\n    name = orders.get("name")\nexcept Exception:\n    name = orders\nprint(name.upper())/' orders.py; python3 orders.py; }
workaround() { sed -i 's/orders.get/orders[0].get/' orders.py; python3 orders.py; }
advice() {
  { echo 'order = ["tea"]'; advice_text 0 0 object=order; } >a.py; python3 a.py >seen; check 'type and names are shown' grep -q "<class 'list'>" seen; check 'names' grep -q "'append'" seen
  { printf 'from types import SimpleNamespace\norders = [SimpleNamespace(name="tea")]\n'; advice_text 1 0; echo 'assert names == [first.name]'; echo 'order = {"name": "tea"}'; advice_text 1 1; echo 'assert name == "tea"'; } >b.py; check 'elements' python3 b.py; { advice_text 2 0; echo 'assert Cart().total is None'; } >c.py; check 'it is there' python3 c.py
  if python3 -m pip --version >/dev/null 2>&1; then try_advice 3 package=pip; fi
}
. "$(dirname "$0")/../harness.sh"
