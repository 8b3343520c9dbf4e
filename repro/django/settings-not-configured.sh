# shellcheck shell=bash
# A script that uses models without telling Django where the settings are.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="django.core.exceptions.ImproperlyConfigured: Requested setting"
DEAD_END=0
WORKAROUND=1
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
