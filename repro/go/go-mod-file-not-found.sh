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
advice() {
  goenv; export GOFLAGS=; mkdir svc; printf 'module example.com/svc\n\ngo 1.19\n' > svc/go.mod; cp main.go svc/
  try_advice 0 module-dir=svc | tee found.txt; check 'it is found' grep -qF ./svc/go.mod found.txt
  try_advice 2 module-path=example.com/app; check 'the module builds' go build -o app .
  mkdir -p p/example.com/tool/@v; printf 'module example.com/tool\n' > p/example.com/tool/@v/v1.0.0.mod; echo v1.0.0 > p/example.com/tool/@v/list; echo '{"Version":"v1.0.0"}' > p/example.com/tool/@v/v1.0.0.info
  mkdir -p z/example.com/tool@v1.0.0; cp main.go z/example.com/tool@v1.0.0/; cp p/example.com/tool/@v/v1.0.0.mod z/example.com/tool@v1.0.0/go.mod
  python3 -c 'import zipfile, os; os.chdir("z"); z = zipfile.ZipFile("../p/example.com/tool/@v/v1.0.0.zip", "w"); [z.write("example.com/tool@v1.0.0/" + f) for f in ("main.go", "go.mod")]'
  mkdir empty; cd empty; export GOPROXY=file://$PWD/../p GONOSUMDB='*' GONOSUMCHECK=1 GOFLAGS=-modcacherw
  try_advice 1 package=example.com/tool; check 'installed' test -x "$HOME/go/bin/tool"
}
. "$(dirname "$0")/../harness.sh"
