TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='assignment to entry in nil map'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  printf 'package main\n\nimport "fmt"\n\ntype Cart struct{ items map[string]int }\n\nfunc main() {\n\tvar c Cart\n\tfmt.Println(c.items["tea"])\n\tc.items["tea"]++\n\tfmt.Println(c.items)\n}\n' > main.go
  printf 'package main\n\nfunc main() {\n\tbyUser := map[string]map[string]bool{}\n\tbyUser["ada"]["admin"] = true\n}\n' > nested.go
}
provoke() {
  goenv
  echo '$ go run main.go'; go run main.go
  echo '$ go run nested.go'; go run nested.go
}
dead_end() { goenv; sed -i 's/var c Cart/c := \&Cart{}/' main.go; go run main.go; }
workaround() { goenv; sed -i 's/var c Cart/c := Cart{items: make(map[string]int)}/' main.go; go run main.go; }
. "$(dirname "$0")/../harness.sh"
