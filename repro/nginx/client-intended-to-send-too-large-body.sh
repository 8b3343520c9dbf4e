#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='client intended to send too large body'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { backend answers; PORT=$(free_port); head -c 1500000 /dev/zero >photo.jpg; }
site() { conf <<<"  ${2:-}
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; ${1:-} location / { proxy_pass http://127.0.0.1:$BACK; } }"; }
provoke() { site; start; get -H 'Host: shop.example.com' -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload"; cat body; get -T photo.jpg "http://127.0.0.1:$PORT/files/photo.jpg"; errors; return 1; }
dead_end() { site '' 'proxy_max_temp_file_size 0; client_body_buffer_size 8m;'; start; get -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload"; errors; return 1; }
workaround() { site 'client_max_body_size 20m;'; test_conf; start; test "$(get -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload" | tee /dev/stderr)" = 200; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  { echo "  upstream app { server 127.0.0.1:$BACK; } server { listen 127.0.0.1:$PORT;"; advice_text 0 0 backend-host=127.0.0.1 backend-port="$BACK"; echo '}'; } | conf; start; nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; export -f nginx; try_advice 0
  check '200' test "$(get -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload")" = 200
  advice_text 1 0 >i.yaml; check 'the file is YAML' python3 -c 'import yaml; assert yaml.safe_load(open("i.yaml"))["metadata"]["annotations"]["nginx.ingress.kubernetes.io/proxy-body-size"] == "20m"'
}
. "$(dirname "$0")/../harness.sh"
