# shellcheck shell=bash
# A model whose table has not been created by a migration.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="django.db.utils.OperationalError: no such table"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  project
  printf 'from orders.models import Order\nfrom django.contrib.contenttypes.models import ContentType\n' > q.py
}
provoke() { python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
# migrate runs the migrations that exist, and none was written for this app
dead_end() { rmdir orders/migrations 2>/dev/null || rm -r orders/migrations; python3 manage.py shell -c 'from django.contrib.contenttypes.models import ContentType as C; C.objects.count()'; python3 manage.py migrate -v0; python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
workaround() { python3 manage.py makemigrations orders && python3 manage.py migrate && python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
advice() {
  try_advice 0 app=orders >out; cat out
  check 'the table is there' test "$(python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())')" = 0
  try_advice 1 >out; cat out; check 'the file is named' grep -q 'db.sqlite3$' out
}
. "$(dirname "$0")/../harness.sh"
