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
. "$(dirname "$0")/../harness.sh"
