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
. "$(dirname "$0")/../harness.sh"
