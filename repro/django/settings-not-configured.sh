# shellcheck shell=bash
# A script that uses models without telling Django where the settings are.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="django.core.exceptions.ImproperlyConfigured: Requested setting"
DEAD_END=0
WORKAROUND=1
. "$(dirname "$0")/fixture.inc"
setup() {
  project; python3 manage.py makemigrations orders; python3 manage.py migrate
  printf 'from orders.models import Order\n\nprint(Order.objects.count())\n' > report.py
  printf 'from django.conf import settings\n\nprint(settings.DATABASES)\n' > conf.py
}
provoke() { python3 report.py; }
# importing the settings module by hand does not tell django.conf about it
dead_end() { sed -i '1i import shop.settings' report.py; python3 report.py; python3 conf.py; }
workaround() {
  sed -i -e '/^import shop.settings/d' -e '1i import os, django\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\ndjango.setup()' report.py
  python3 report.py
}
. "$(dirname "$0")/../harness.sh"
