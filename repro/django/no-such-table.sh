# shellcheck shell=bash
# A model whose table has not been created by a migration.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="django.db.utils.OperationalError: no such table"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import django as m; print("Django", m.__version__)'; }
project() {
  export HOME=$PWD; unset DJANGO_SETTINGS_MODULE
  mkdir -p shop orders/migrations orders/templates/orders
  touch shop/__init__.py orders/__init__.py orders/migrations/__init__.py
  cat > shop/settings.py <<'P'
SECRET_KEY = "example"
DEBUG = True
ALLOWED_HOSTS = []
ROOT_URLCONF = "shop.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "orders"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [], "APP_DIRS": True}]
P
  cat > shop/urls.py <<'P'
from django.urls import path
from orders import views
app_patterns = [path("", views.index, name="index")]
urlpatterns = [path("", views.index, name="index"), path("orders/<int:pk>/", views.detail, name="order-detail")]
P
  printf 'from django.db import models\n\nclass Order(models.Model):\n    customer = models.CharField(max_length=80)\n' > orders/models.py
  cat > orders/views.py <<'P'
from django.http import HttpResponse
from django.shortcuts import render
from .models import Order

def index(request):
    return HttpResponse("%d orders" % Order.objects.count())

def detail(request, pk):
    return render(request, "orders/detail.html", {"order": {"id": pk}})
P
  cat > manage.py <<'P'
import os, sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
P
}
setup() {
  project
  printf 'from orders.models import Order\nfrom django.contrib.contenttypes.models import ContentType\n' > q.py
}
provoke() { python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
# migrate runs the migrations that exist, and none was written for this app
dead_end() { rmdir orders/migrations 2>/dev/null || rm -r orders/migrations; python3 manage.py shell -c 'from django.contrib.contenttypes.models import ContentType as C; C.objects.count()'; python3 manage.py migrate -v0; python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
workaround() { python3 manage.py makemigrations orders && python3 manage.py migrate && python3 manage.py shell -c 'from orders.models import Order; print(Order.objects.count())'; }
. "$(dirname "$0")/../harness.sh"
