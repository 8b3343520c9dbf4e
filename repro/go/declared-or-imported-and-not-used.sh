TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='not used'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  printf 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tn, err := fmt.Println("open")\n\ttotal := 3\n\tfmt.Println(n)\n\t_ = err\n}\n' > main.go
}
provoke() { goenv; echo '$ go build ./...'; go build ./...; }
dead_end() { goenv; go vet -unusedresult=false ./...; go build -gcflags=-e ./...; }
workaround() { goenv; sed -i -e '/"os"/d' -e '/total := 3/d' main.go; go build -o app . && ./app; }
advice() {
  goenv
  command -v goimports >/dev/null && try_advice 0 file=main.go && check 'the import is gone' sh -c '! grep -q "\"os\"" main.go'
  try_advice 2 variable=total file=main.go
  { echo 'package main'; advice_text 1 0; echo 'func main() {}'; } > main.go; check 'compiles' go build -o app .
}
. "$(dirname "$0")/../harness.sh"
