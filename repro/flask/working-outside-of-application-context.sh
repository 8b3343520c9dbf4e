# shellcheck shell=bash
# current_app used where no request and no context is active.
TOOL=flask
NEEDS="python3"
PACKAGES="python3-flask"
MESSAGE="RuntimeError: Working outside of application context."
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import flask as m; print("Flask", m.__version__)'; }
setup() {
  export HOME=$PWD
  cat > shop.py <<'P'
from flask import Flask, current_app, request

app = Flask(__name__)
app.config["CURRENCY"] = "EUR"

def price(amount):
    return f"{amount} {current_app.config['CURRENCY']}"

def locale():
    return request.headers.get("Accept-Language", "en")
P
  printf 'from shop import price\n\nprint(price(3))\n' > job.py
  printf 'from shop import locale\n\nprint(locale())\n' > lang.py
}
provoke() { python3 job.py; }
# importing the app makes no context; the request is missing just as well
dead_end() { sed -i 's/import price/import app, price/' job.py; python3 job.py; python3 lang.py; }
workaround() { printf 'from shop import app, price\n\nwith app.app_context():\n    print(price(3))\n' > job.py; python3 job.py; }
advice() {
  advice_text 0 0 module=shop call='import shop; print(shop.price(3))' >job2.py; check 'with a context' test "$(python3 job2.py)" = '3 EUR'
  advice_text 1 0 >>shop.py; mkdir bin; printf '#!/bin/sh\nexec python3 -m flask "$@"\n' >bin/flask; chmod +x bin/flask
  PATH=$PWD/bin:$PATH try_advice 1 module=shop >out; cat out; check 'the command has the context' grep -qx '3 EUR' out
  { echo 'from shop import app, locale'; advice_text 2 0; } >t.py; check 'a request of the test' test "$(python3 t.py)" = de
}
. "$(dirname "$0")/../harness.sh"
