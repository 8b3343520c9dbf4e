# shellcheck shell=bash
# A template outside the folder templates beside the application.
TOOL=flask
NEEDS="python3 flask pip3 /usr/share/python-wheels/wheel-*.whl"
PACKAGES="python3-flask python3-pip python3-wheel-whl"
MESSAGE="jinja2.exceptions.TemplateNotFound"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import flask as m; print("Flask", m.__version__)'; }
setup() {
  export HOME=$PWD
  mkdir -p shop templates
  echo '<h1>{{ title }}</h1>' > templates/index.html
  touch shop/__init__.py
  cat > shop/web.py <<'P'
from flask import Flask, render_template

app = Flask(__name__)

@app.route("/")
def index():
    return render_template("index.html", title="Shop")

@app.route("/mail")
def mail():
    return render_template("mail/welcome.txt")
P
  printf 'import sys\nfrom shop.web import app\napp.testing = True\nprint(app.test_client().get(sys.argv[1]).text)\n' > get.py
}
provoke() { python3 get.py /; }
# the working folder plays no part
dead_end() { ( cp templates/index.html . ) ; python3 get.py /; python3 get.py /mail; }
workaround() { mv templates shop/; python3 get.py /; }
advice() {
  cp shop/web.py web.orig
  sed -i -e '/^app = Flask/d' -e '/^from flask/d' shop/web.py; { echo 'from flask import render_template'; advice_text 0 0; cat shop/web.py; } >w && mv w shop/web.py
  check 'template_folder is found' python3 get.py /
  cp web.orig shop/web.py; { sed -n '1,/^app = /p' web.orig; advice_text 1 0; sed '1,/^app = /d' web.orig; } >shop/web.py
  python3 get.py / >out 2>&1; cat out; check 'the place is named' grep -q "$PWD/shop/templates" out
  mkdir -p shop/templates/mail; cp templates/index.html shop/templates; cp templates/index.html shop/templates/mail
  { printf '[build-system]\nrequires = ["setuptools>=64"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "shop"\nversion = "1"\n[tool.setuptools]\npackages = ["shop"]\n'; advice_text 2 0 package=shop; } >pyproject.toml
  PIP_NO_INDEX=1 PIP_FIND_LINKS=/usr/share/python-wheels pip3 wheel -q --no-deps .
  python3 -m zipfile -l shop-1-py3-none-any.whl >out; cat out; check 'packaged' grep -q shop/templates/index.html out; check 'and below' grep -q shop/templates/mail/index.html out
}
. "$(dirname "$0")/../harness.sh"
