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
advice() {
  goenv; export GOFLAGS=
  try_advice 2 --exit 1 module-dir=local/ledger module=example.com/acme/ledger | tee out.txt
  check 'the copy is used' sh -c 'go list example.com/acme/ledger'
  rm go.work; check 'replace and get are enough' go list example.com/acme/ledger
  mkdir -p p/github.com/gorilla/mux/@v z/github.com/gorilla/mux@v1.8.1; printf 'module github.com/gorilla/mux\n\ngo 1.19\n' | tee p/github.com/gorilla/mux/@v/v1.8.1.mod > z/github.com/gorilla/mux@v1.8.1/go.mod
  printf 'package mux\n\nfunc NewRouter() int { return 1 }\n' > z/github.com/gorilla/mux@v1.8.1/mux.go; echo v1.8.1 > p/github.com/gorilla/mux/@v/list; echo '{"Version":"v1.8.1"}' > p/github.com/gorilla/mux/@v/v1.8.1.info
  python3 -c 'import zipfile, os; os.chdir("z"); z = zipfile.ZipFile("../p/github.com/gorilla/mux/@v/v1.8.1.zip", "w"); [z.write("github.com/gorilla/mux@v1.8.1/" + f) for f in ("mux.go", "go.mod")]'; rm -r z
  export GOPROXY=file://$PWD/p GONOSUMDB='*' GONOSUMCHECK=1 GOFLAGS=-modcacherw
  try_advice 0 package=github.com/gorilla/mux; check 'it builds' go build -o app .
  try_advice 1 module=github.com/gorilla/mux
}
. "$(dirname "$0")/../harness.sh"
