TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='invalid go version'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.21.0\n\ntoolchain go1.22.1\n' > go.mod; printf 'package main\n\nfunc main() { println("up") }\n' > main.go
  mkdir lib; printf 'module example.com/lib\n\ngo 1.22.3\n' > lib/go.mod; printf 'package lib\n' > lib/l.go
}
provoke() {
  goenv
  echo '$ go build ./...'; go build ./...
  echo '$ cd lib && go vet ./...'; cd lib && go vet ./...
}
dead_end() { goenv; go clean -cache -n > /dev/null; go mod tidy; }
workaround() { goenv; printf 'module example.com/shop\n\ngo 1.19\n' > go.mod; go build -o app . && ./app; }
. "$(dirname "$0")/../harness.sh"
