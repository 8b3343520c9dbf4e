# shellcheck shell=bash
# A template outside the folder templates beside the application.
TOOL=flask
NEEDS="python3"
PACKAGES="python3-flask"
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
. "$(dirname "$0")/../harness.sh"
