# shellcheck shell=bash
# Two modules that import names from each other at the top.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="partially initialized module"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  mkdir shop
  echo 'from shop.models import Order; print(Order().total())' > main.py
  printf 'from shop.pricing import price_of\n\nclass Order:\n    items = ["tea"]\n    def total(self):\n        return sum(map(price_of, self.items))\n' > shop/models.py
  printf 'from shop.models import Order\n\ndef price_of(item):\n    return 3\n\ndef show(order: Order):\n    print(order.total())\n' > shop/pricing.py
  mkdir named; printf 'import random\nprint(random.randint(1, 6))\n' > named/random.py
}
provoke() { python3 main.py; }
# another order of the imports only moves the line that breaks
dead_end() { sed -i '1i import shop.pricing' main.py; python3 main.py; python3 named/random.py; }
workaround() {
  sed -i '1s/.*/from __future__ import annotations\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from shop.models import Order/' shop/pricing.py
  python3 main.py
}
advice() {
  cp -r shop shop.orig; cp main.py main.orig
  { advice_text 0 0 module=shop.models name=Order; tail -n +2 shop.orig/pricing.py; } >shop/pricing.py
  check 'no circle under TYPE_CHECKING' test "$(python3 main.py)" = 3
  { echo 'def price_of(item):'; echo '    return 3'; advice_text 2 0 module=shop.models name=Order | sed 's/(order)$/()/'; } >shop/pricing.py
  check 'no circle with the import in the function' test "$(python3 main.py)" = 3
  check 'the function finds the class' python3 -c 'from shop.pricing import show; show(1).total()'
  cd named; try_advice 3 module=random new-name=dice
  check 'the library is found' python3 dice.py
}
. "$(dirname "$0")/../harness.sh"
