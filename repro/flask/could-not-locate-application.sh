# shellcheck shell=bash
# flask run in a folder without app.py, or with a wrong --app.
TOOL=flask
NEEDS="python3 flask"
PACKAGES="python3-flask python3-dotenv"
MESSAGE="Error: Could not locate a Flask application."
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import flask as m; print("Flask", m.__version__)'; }
setup() {
  export HOME=$PWD; unset FLASK_APP
  mkdir -p src
  printf 'from flask import Flask\n\nserver = Flask(__name__)\n\n@server.route("/")\ndef index():\n    return "ok"\n' > src/web.py
  F="python3 -m flask"
}
provoke() { $F routes; }
# FLASK_ENV chooses a mode, not the application; a module without app is the next answer
dead_end() { FLASK_ENV=development $F routes; $F --app web routes; }
workaround() { $F --app src.web:server routes; }
advice() {
  printf 'def create_app(stage):\n    return server if stage == "production" else None\n' >>src/web.py
  # the server runs until it is stopped
  mkdir bin; printf '#!/bin/sh\nexec timeout -s INT 4 python3 -u -m flask "$@"\n' >bin/flask; chmod +x bin/flask; export PATH=$PWD/bin:$PATH FLASK_RUN_PORT=$(free_port)
  try_advice 0 --exit 124 module=src.web object=server factory=create_app argument=production >out; cat out
  check 'both start a server' test "$(grep -c 'Running on http' out)" = 2
  advice_text 1 0 module=src.web object=server >.flaskenv; ! python3 -c 'import dotenv' || check '.flaskenv is read' python3 -m flask routes
  rm .flaskenv; echo 'import stripe_client' >broken.py
  try_advice 2 --exit 1 module-path=broken >out; cat out; check 'the cause is shown' grep -q "No module named 'stripe_client'" out
}
. "$(dirname "$0")/../harness.sh"
