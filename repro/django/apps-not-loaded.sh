# shellcheck shell=bash
# A model imported before the application registry is filled.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="AppRegistryNotReady"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  project
  printf 'import os\n\nos.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"\n\nfrom orders.models import Order\n\nprint(Order._meta.label)\n' > job.py
}
provoke() { python3 job.py; local rc=$?; echo 'from .models import Order' > orders/__init__.py; python3 manage.py check; return $rc; }
# the settings are known already, it is the registry that is empty
dead_end() { sed -i '2a import shop.settings' job.py; python3 job.py; }
workaround() { sed -i 's/^from orders/import django\n\ndjango.setup()\n\nfrom orders/' job.py; python3 job.py; }
advice() {
  { advice_text 0 0 project=shop app=orders Model=Order; echo 'print(Order._meta.label)'; } >job2.py; check 'setup() first' test "$(python3 job2.py)" = orders.Order
  advice_text 1 0 >orders/apps.py; echo 'from .models import Order; print("signals with", Order._meta.label)' >orders/signals.py
  python3 manage.py check >out 2>&1; cat out; check 'ready() may import models' grep -qx 'signals with orders.Order' out
  sed -i 's/^INSTALLED_APPS = \[/&"django.contrib.auth", /' shop/settings.py; advice_text 2 0 >orders/models.py
  check 'the string finds the model' python3 manage.py check
}
. "$(dirname "$0")/../harness.sh"
