# shellcheck shell=bash
# A POST that carries no CSRF token, and one that carries half of what is needed.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="CSRF"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  project
  sed -i 's/^MIDDLEWARE.*/MIDDLEWARE = ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]/' shop/settings.py
  printf 'from django.http import HttpResponse\nfrom django.middleware.csrf import get_token\n\ndef index(request):\n    get_token(request)\n    return HttpResponse("ok")\n\ndef detail(request, pk):\n    return HttpResponse("ok")\n' > orders/views.py
  PORT=$(free_port)
  cat > post.py <<'P'
import http.cookiejar, sys, urllib.request
url, send_cookie, header = sys.argv[1], sys.argv[2] == "cookie", sys.argv[3:]
jar = http.cookiejar.CookieJar()
opener = urllib.request.build_opener(*([urllib.request.HTTPCookieProcessor(jar)] if send_cookie else []))
opener.open(url).read()
request = urllib.request.Request(url, data=b"name=pen")
for line in header:
    name, value = line.split(": ")
    request.add_header(name, value.replace("TOKEN", next((c.value for c in jar), "")))
try: print(opener.open(request).status)
except urllib.error.HTTPError as e: print("status", e.code); sys.exit(1)
P
}
serve() { python3 -u manage.py runserver --noreload --nothreading 127.0.0.1:"$PORT" >server.log 2>&1 & echo $! > server.pid; wait_for 10 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"; }
cleanup() { kill "$(cat server.pid)"; }
answer() { python3 post.py "http://127.0.0.1:$PORT/" "$@"; local rc=$?; sleep 0.3; cat server.log; return $rc; }
provoke() { serve; answer none; }
# the cookie alone is what a forged form sends, too
dead_end() { serve; answer cookie; }
workaround() { serve; answer cookie "X-CSRFToken: TOKEN"; }
advice() {
  { advice_text 0 0; } >orders/templates/form.html; advice_text 3 0 >orders/views.py; echo 'ok' >orders/templates/index.html
  printf 'def detail(request, pk):\n    return render(request, "form.html")\n' >>orders/views.py
  advice_text 1 0 origin=https://shop.example.org >>shop/settings.py; advice_text 2 0 >>shop/settings.py; sed -i 's/^ALLOWED_HOSTS.*/ALLOWED_HOSTS = ["127.0.0.1", "shop.example.org"]/' shop/settings.py
  check 'the settings hold' python3 manage.py check
  serve
  python3 - "$PORT" >form.out <<'P'
import http.cookiejar, re, sys, urllib.parse, urllib.request
base = f"http://127.0.0.1:{sys.argv[1]}/"
jar = http.cookiejar.CookieJar(); o = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
html = o.open(base + "orders/1/").read().decode()
field = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html)[1]
print("form", o.open(base, urllib.parse.urlencode({"csrfmiddlewaretoken": field}).encode()).status)
P
  cat form.out; check 'the form is taken' grep -qx 'form 200' form.out
  check 'ensure_csrf_cookie sets the cookie, the header is taken' python3 post.py "http://127.0.0.1:$PORT/" cookie 'X-CSRFToken: TOKEN'
  { printf 'const document = { cookie: "a=1; csrftoken=abc" }, url = "/";\nglobalThis.fetch = (u, o) => console.log(o.headers["X-CSRFToken"]);\n'; advice_text 0 1; } >f.mjs
  check 'the cookie is found' test "$(node f.mjs)" = abc
  { echo 'events {} http { server { listen 127.0.0.1:8089; location / { proxy_pass http://127.0.0.1:9;'; advice_text 2 1; echo '} } }'; } >nginx.conf
  if command -v nginx >/dev/null; then check 'nginx takes it' nginx -t -p "$PWD" -c nginx.conf -g 'pid nginx.pid;'; fi
}
. "$(dirname "$0")/../harness.sh"
