# shellcheck shell=bash
# kubectl with a home of its own, and a small stand-in for an API server on a loopback port.
k_env() { export HOME=$PWD KUBECONFIG=$PWD/kubeconfig; unset KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT; }
config() { # server [token]
  printf 'apiVersion: v1\nkind: Config\nclusters: [{name: shop, cluster: {server: "%s"}}]\nusers: [{name: dev, user: {token: "%s"}}]\ncontexts: [{name: shop, context: {cluster: shop, user: dev, namespace: shop}}]\ncurrent-context: shop\n' "$1" "${2:-abc}" >kubeconfig
}
api() { # knows /api, /apis, one namespace with one pod; checks the token "good"
  PORT=$(free_port); rm -f ready
  python3 - "$PORT" >/dev/null 2>&1 <<'PY' &
import http.server, json, sys
R = lambda n, k, ns=True: {"name": n, "singularName": n[:-1], "namespaced": ns, "kind": k, "verbs": ["get", "list", "create", "patch"], "shortNames": [n[:2]]}
core = {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "v1", "resources": [R("pods", "Pod"), R("services", "Service"), R("namespaces", "Namespace", False)]}
apps = {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "apps/v1", "resources": [R("deployments", "Deployment")]}
groups = {"kind": "APIGroupList", "apiVersion": "v1", "groups": [{"name": "apps", "versions": [{"groupVersion": "apps/v1", "version": "v1"}], "preferredVersion": {"groupVersion": "apps/v1", "version": "v1"}}]}
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        p = self.path.split("?")[0]; code = 200
        status = lambda c, reason, msg, **d: (c, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": msg, "reason": reason, "details": d, "code": c})
        if self.headers.get("Authorization") == "Bearer expired": code, o = status(401, "Unauthorized", "Unauthorized")
        elif p == "/api": o = {"kind": "APIVersions", "versions": ["v1"]}
        elif p == "/apis": o = groups
        elif p == "/api/v1": o = core
        elif p == "/apis/apps/v1": o = apps
        elif p == "/version": o = {"major": "1", "minor": "32", "gitVersion": "v1.32.4"}
        elif self.headers.get("Authorization") == "Bearer weak": code, o = status(403, "Forbidden", 'pods is forbidden: User "system:serviceaccount:shop:ci" cannot list resource "pods" in API group "" in the namespace "shop"', kind="pods")
        elif p.endswith("/pods"): o = {"kind": "PodList", "apiVersion": "v1", "metadata": {}, "items": []}
        else: code, o = status(404, "NotFound", '%s "%s" not found' % (p.split("/")[-2], p.split("/")[-1]), name=p.split("/")[-1], kind=p.split("/")[-2])
        b = json.dumps(o).encode(); self.send_response(code); self.send_header("Content-Type", "application/json"); self.send_header("Content-Length", str(len(b))); self.end_headers(); self.wfile.write(b)
    do_POST = do_PATCH = do_GET
s = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), H); open("ready", "w").close(); s.serve_forever()
PY
  echo $! >>pids; wait_for 5 test -e ready
}
cleanup() { [ ! -s pids ] || kill $(cat pids); }
