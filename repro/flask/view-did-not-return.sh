# shellcheck shell=bash
# A view with a path that ends without return.
TOOL=flask
NEEDS="python3"
PACKAGES="python3-flask"
MESSAGE="did not return a valid response"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import flask as m; print("Flask", m.__version__)'; }
setup() {
  export HOME=$PWD
  cat > web.py <<'P'
from flask import Flask, request

app = Flask(__name__)

@app.route("/orders")
def orders():
    if request.args.get("all"):
        return {"orders": []}
    {"orders": [1]}

@app.get("/count")
def count():
    return 3
P
  printf 'import sys\nfrom web import app\nr = app.test_client().get(sys.argv[1])\nprint(r.status_code, r.get_data(as_text=True)[:60])\nsys.exit(r.status_code != 200)\n' > get.py
}
provoke() { python3 get.py /orders; local rc=$?; python3 get.py /count; return $rc; }
# a number is no response either
dead_end() { sed -i 's/^    {"orders": \[1\]}/    return 1/' web.py; python3 get.py /orders; }
workaround() { sed -i 's/^    {"orders": \[1\]}/    return {"orders": [1]}/' web.py; python3 get.py /orders; }
advice() {
  echo 'app.config["PROPAGATE_EXCEPTIONS"] = False' >>web.py
  { echo '@app.get("/a")'; echo 'def a():'; advice_text 0 0 | sed 's/^/    /'; echo '@app.get("/b")'; echo 'def b():'; echo '    class O:'; echo '        def to_dict(self): return {"id": 1}'; echo '    orders = [O()]'; advice_text 1 0 | sed 's/^./    &/'; echo '@app.delete("/c")'; echo 'def c():'; advice_text 1 1 | sed 's/^/    /'; advice_text 2 0; echo '@app.get("/d")'; echo '@logged'; echo 'def d(): return "d"'; } >>web.py
  for path in a b d; do check "/$path answers" python3 get.py /$path; done
  printf '@app.get("/e")\ndef e(): return "a", 200, {}, 4\n' >>web.py; python3 get.py /e 2>&1 | tee out
  check 'a tuple of four' grep -q 'did not return a valid response tuple' out
  check '204' test "$(python3 -c 'from web import app; print(app.test_client().delete("/c").status_code)')" = 204
}
. "$(dirname "$0")/../harness.sh"
