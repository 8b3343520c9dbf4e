TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='no required module provides package'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod; mkdir -p ../dep.$$ local/ledger
  printf 'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/acme/ledger"\n\t"github.com/gorilla/mux"\n)\n\nfunc main() { fmt.Println(ledger.Name, mux.NewRouter()) }\n' > main.go
  printf 'module example.com/acme/ledger\n\ngo 1.19\n' > local/ledger/go.mod; printf 'package ledger\n\nconst Name = "ledger"\n' > local/ledger/l.go; rmdir ../dep.$$
}
provoke() { goenv; export GOFLAGS=; echo '$ go build ./...'; go build ./...; }
dead_end() { goenv; export GOFLAGS=; go clean -cache -n >/dev/null; mkdir -p $HOME/go/src/github.com/gorilla/mux; GOPATH=$HOME/go go build ./...; }
workaround() { goenv; export GOFLAGS=; sed -i -e '/gorilla/d' -e 's/, mux.NewRouter()//' main.go; go mod edit -require example.com/acme/ledger@v0.0.0 -replace example.com/acme/ledger=./local/ledger && go build -o app . && ./app; }
. "$(dirname "$0")/../harness.sh"
