# shellcheck shell=bash
# A request for a host name that ALLOWED_HOSTS does not list.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="Invalid HTTP_HOST header"
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
  project; python3 manage.py makemigrations orders; python3 manage.py migrate
  PORT=$(free_port)
  cat > get.py <<'P'
import sys, urllib.request
for host in sys.argv[2:]:
    r = urllib.request.Request(sys.argv[1], headers={"Host": host})
    try: print(urllib.request.urlopen(r).status)
    except urllib.error.HTTPError as e: print("status", e.code)
P
}
serve() { python3 -u manage.py runserver --noreload --nothreading 127.0.0.1:"$PORT" >server.log 2>&1 & echo $! > server.pid; wait_for 10 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"; }
cleanup() { kill "$(cat server.pid)"; }
provoke() { serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org; sleep 0.3; cat server.log; }
# a scheme or port is no part of the host name
dead_end() { sed -i 's#^ALLOWED_HOSTS.*#ALLOWED_HOSTS = ["https://shop.example.org"]#' shop/settings.py; serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org shop_web:8000; sleep 0.3; cat server.log; }
workaround() { sed -i 's#^ALLOWED_HOSTS.*#ALLOWED_HOSTS = ["shop.example.org", "127.0.0.1"]#' shop/settings.py; serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org; sleep 0.3; cat server.log; }
. "$(dirname "$0")/../harness.sh"
