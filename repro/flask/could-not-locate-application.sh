# shellcheck shell=bash
# flask run in a folder without app.py, or with a wrong --app.
TOOL=flask
NEEDS="python3"
PACKAGES="python3-flask"
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
. "$(dirname "$0")/../harness.sh"
