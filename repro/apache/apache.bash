# shellcheck shell=bash
# An Apache of its own in the phase's scratch folder: `conf` writes httpd.conf around the lines given on stdin.
MODS=$(ls -d /usr/lib/apache2/modules /usr/lib64/httpd/modules /usr/lib/httpd/modules 2>/dev/null | head -n 1)
PATH=$PATH:/usr/sbin
conf() {
  mkdir -p htdocs; chmod 755 . htdocs
  { printf 'ServerRoot "%s"\nPidFile "%s/httpd.pid"\nErrorLog "%s/error.log"\nDocumentRoot "%s/htdocs"\n' "$PWD" "$PWD" "$PWD" "$PWD"
    for m in mpm_event authz_core dir ${LOAD:-}; do printf 'LoadModule %s_module "%s/mod_%s.so"\n' "$m" "$MODS" "$m"; done
    [ "$(id -u)" != 0 ] || printf 'User nobody\nGroup nogroup\n'
    cat; } >httpd.conf
}
httpd() { apache2 -f "$PWD/httpd.conf" "$@"; }
log() { sed 's/\[pid [0-9]*:tid [0-9]*\]/[pid 7:tid 140000000000000]/; s/\[pid [0-9]*\]/[pid 7]/' error.log | grep -avE 'AH00489|AH00094|AH00163|AH00491'; }
started() { curl -q -s -o /dev/null "http://127.0.0.1:$PORT/"; }
get() { curl -q -sS -o body -w '%{http_code}\n' --max-time 8 "$@"; }
cleanup() { [ ! -s httpd.pid ] || kill "$(cat httpd.pid)"; [ ! -s other.pids ] || kill $(cat other.pids); }
apache_version() { apache2 -v | sed -n 's#.*: Apache/\([0-9.]*\).*#Apache \1#p'; }
