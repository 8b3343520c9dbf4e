TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='invalid memory address or nil pointer dereference'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  cat > main.go <<'G'
package main

import (
	"fmt"
	"net/http"
)

type Config struct{ Name string }

func load(path string) (*Config, error) {
	return nil, fmt.Errorf("open %s: no such file", path)
}

func main() {
	c, _ := load("app.yaml")
	resp, err := http.Get("http://127.0.0.1:1/")
	defer resp.Body.Close()
	fmt.Println(c.Name, err)
}
G
  printf 'package main\n\nimport "fmt"\n\ntype node struct{ next *node; v int }\n\nfunc main() {\n\tn := &node{v: 1}\n\tfmt.Println(n.next.v)\n}\n' > list.go
}
provoke() {
  goenv
  echo '$ go run main.go'; go run main.go
  echo '$ go run list.go'; go run list.go
}
dead_end() { goenv; sed -i -e 's/c, _ := load/_, _ = load/' -e 's/c.Name, err/err/' main.go; go run main.go; }
workaround() { goenv; sed -i -e 's/n.next.v/func() int { if n.next == nil { return 0 }; return n.next.v }()/' list.go; go run list.go; }
advice() {
  goenv; rm list.go
  try_advice 0 --exit 1 --exit 2 | tee vet.txt
  check 'the unchecked response is found' grep -q 'using resp before checking for errors' vet.txt
}
. "$(dirname "$0")/../harness.sh"
