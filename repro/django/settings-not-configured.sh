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
advice() {
  try_advice 0 script=report.py >out; cat out; check 'the script runs' grep -qx 0 out
  { advice_text 1 0 project=shop app=orders Model=Order; echo 'print(Order.objects.count())'; } >alone.py; check 'setup() first' test "$(python3 alone.py)" = 0
  advice_text 2 0 project=shop >pytest.ini
  check 'the ini names the settings' test "$(python3 -c 'import configparser; c = configparser.ConfigParser(); c.read("pytest.ini"); print(c["pytest"]["DJANGO_SETTINGS_MODULE"])')" = shop.settings
}
. "$(dirname "$0")/../harness.sh"
