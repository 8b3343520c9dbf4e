# shellcheck shell=bash
# A template that no loader finds under that name.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="django.template.exceptions.TemplateDoesNotExist: orders/detail.html"
DEAD_END=0
WORKAROUND=1
. "$(dirname "$0")/fixture.inc"
setup() {
  project
  echo 'order {{ order.id }}' > orders/templates/detail.html
  cat > check.py <<'P'
import os, sys, django
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
django.setup()
from django.template.loader import render_to_string
print(render_to_string(sys.argv[1], {"order": {"id": 7}}))
P
}
provoke() { python3 check.py orders/detail.html; }
# a folder templates at the project's root is searched only when DIRS names it
dead_end() { mkdir -p templates/orders; cp orders/templates/detail.html templates/orders/; python3 check.py orders/detail.html; python3 check.py base.html; }
workaround() { mv orders/templates/detail.html orders/templates/orders/; python3 check.py orders/detail.html; }
advice() {
  advice_text 0 0 template=orders/detail.html >why.py
  python3 manage.py shell <why.py >out; cat out; check 'the paths are listed' grep -qx "$PWD/orders/templates/orders/detail.html" out
  rm -rf orders/templates/orders; try_advice 1 app=orders; mv orders/templates/detail.html orders/templates/orders/
  check 'found in the inner folder' python3 check.py orders/detail.html
  mkdir templates; echo base >templates/base.html; { echo 'from pathlib import Path'; echo 'BASE_DIR = Path(__file__).resolve().parent.parent'; advice_text 2 0; } >>shop/settings.py
  check 'found in DIRS' test "$(python3 check.py base.html)" = base
}
. "$(dirname "$0")/../harness.sh"
