TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='cannot use'
DEAD_END=2 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
setup() {
  export HOME=$PWD GOPATH=$PWD/go GOCACHE=$PWD/.cache GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
  mkdir shop && cd shop || return
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  cat > main.go <<'X'
package main

type Store interface{ Save(s string) error }

type mem struct{ last string }

func (m *mem) Save(s string) error { m.last = s; return nil }

func use(s Store) { _ = s.Save("x") }

func main() {
	f := 1.5
	var n int = "12"
	var k int
	k = f
	use(mem{})
	println(n, k)
}
X
}
provoke() { go build ./...; }
dead_end() { sed -i 's/func (m \*mem)/func (m mem)/' main.go; go build ./...; }
workaround() {
  sed -i -e 's/= "12"/= len("12")/' -e 's/k = f/k = int(f)/' -e 's/use(mem{})/use(\&mem{})/' main.go
  go build ./... && go run .
}
advice() {
  { echo 'package main'; echo 'import "strconv"'; echo 'type Store interface{ Save() }'; echo 'type mem struct{}'; echo 'func (m *mem) Save() {}'; advice_text 1 0
    echo 'func use(s Store) {}'; echo 'func main() { text := "12"; f := 1.5'; advice_text 0 0; echo 'println(n, k, err == nil) }'; } > main.go
  check 'the snippets compile' go build ./...
  try_advice 2 module=example.com/shop
}
. "$(dirname "$0")/../harness.sh"
