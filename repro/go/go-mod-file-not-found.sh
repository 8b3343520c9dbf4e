TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='go.mod file not found in current directory or any parent directory'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() { printf 'package main\n\nfunc main() { println("up") }\n' > main.go; }
provoke() {
  goenv; export GOFLAGS=
  echo '$ go build ./...'
  go build ./...
  echo '$ go get github.com/gorilla/mux'
  go get github.com/gorilla/mux
  echo '$ go list -m all'
  go list -m all
  echo '$ go build .'
  go build .
}
dead_end() { goenv; export GOFLAGS= GOPATH=$PWD; go build .; }
workaround() { goenv; export GOFLAGS=; go mod init example.com/app && go build -o app . && ./app; }
. "$(dirname "$0")/../harness.sh"
