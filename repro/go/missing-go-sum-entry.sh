TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='missing go.sum entry'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
# a module proxy on disk, so that nothing is fetched from the network
module() { # path version
  local d=proxy/$1/@v; mkdir -p "$d" "z/$1@$2"
  printf 'module %s\n\ngo 1.17\n' "$1" | tee "$d/$2.mod" > "z/$1@$2/go.mod"
  printf 'package %s\n\nfunc Version() string { return "%s" }\n' "${1##*/}" "$2" > "z/$1@$2/lib.go"
  echo "{\"Version\":\"$2\"}" > "$d/$2.info"; echo "$2" > "$d/list"
  ( cd z && python3 -c 'import sys,zipfile,os
z=zipfile.ZipFile(sys.argv[2],"w")
for f in ("go.mod","lib.go"): z.write(os.path.join(sys.argv[1],f))' "$1@$2" "../$d/$2.zip" )
}
NEEDS="go python3"
setup() {
  module example.com/acme/codec v1.4.0; module example.com/acme/ledger v0.9.1
  cat > go.mod <<'M'
module example.com/shop

go 1.17

require (
	example.com/acme/codec v1.4.0
	example.com/acme/ledger v0.9.1
)
M
  printf 'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/acme/codec"\n\t"example.com/acme/ledger"\n)\n\nfunc main() { fmt.Println(codec.Version(), ledger.Version()) }\n' > main.go
}
goenv() { export GOPROXY=file://$PWD/proxy GONOSUMDB='*' GONOSUMCHECK=1 GOFLAGS=-modcacherw GOMODCACHE=$PWD/modcache GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local HOME=$PWD; }
provoke() { goenv; echo '$ go build ./...'; go build ./...; }
dead_end() { goenv; go clean -modcache; go build ./...; }
workaround() { goenv; go mod tidy && go build -o app . && ./app; }
advice() {
  goenv; git init -q .; git config user.name Dev; git config user.email dev@example.com
  try_advice 1; check 'download all is enough' go build -o app .
  rm -f go.sum; try_advice 0; check 'tidy is enough' go build -o app .
  advice_text 2 0
}
. "$(dirname "$0")/../harness.sh"
