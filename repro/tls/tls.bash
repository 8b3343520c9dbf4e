# shellcheck shell=bash
# A private CA, server certificates from it, and openssl s_server on a loopback port.
new_ca() { # name
  mkdir -p pki; [ -f pki/index.txt ] || { : >pki/index.txt; echo 1000 >pki/serial; }
  openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/O=Example/CN=$1" -keyout "pki/$1.key" -out "pki/$1.crt" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
}
new_cert() { # name subjectAltName ca [start end, as YYMMDDHHMMSSZ]
  openssl req -newkey rsa:2048 -nodes -subj "/O=Example/CN=${2#*:}" -keyout "pki/$1.key" -out "pki/$1.csr"
  printf '[ca]\ndefault_ca=d\n[d]\ndatabase=pki/index.txt\nserial=pki/serial\nnew_certs_dir=pki\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\nO=supplied\nCN=supplied\n[v]\nsubjectAltName=%s\nbasicConstraints=CA:%s\n' "$2" "${CA_FLAG:-FALSE}" >pki/ca.cnf
  openssl ca -batch -notext -config pki/ca.cnf -extensions v -cert "pki/$3.crt" -keyfile "pki/$3.key" -in "pki/$1.csr" -out "pki/$1.crt" \
    $([ $# -gt 3 ] && echo "-startdate $4 -enddate $5" || echo "-days 365")
}
self_signed() { # name host
  openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj "/CN=$2" -addext "subjectAltName=DNS:$2" -keyout "pki/$1.key" -out "pki/$1.crt"
}
serve() { # certificate name, then more s_server options; sets PORT
  PORT=$(free_port)
  openssl s_server -accept "127.0.0.1:$PORT" -cert "pki/$1.crt" -key "pki/$1.key" -www -quiet "${@:2}" >server.log 2>&1 &
  echo $! >>server.pid
  wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT), 1)"
}
cleanup() { [ ! -s server.pid ] || kill $(cat server.pid); }
# GET https://host:PORT/ from the server above; trailing options go to curl.
get() { local host=$1; shift; curl -q -sS -o page.html --max-time 10 --resolve "$host:$PORT:127.0.0.1" "$@" "https://$host:$PORT/" && grep -o 'Ciphers supported' page.html; }
curl_version() { curl --version | awk 'NR==1{print $1, $2, $5}'; }
