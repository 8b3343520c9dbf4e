#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='missing return'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
setup() { export HOME=$PWD GOFLAGS=-mod=mod GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module shop\ngo 1.18\n' >go.mod
  printf 'package main\n\nfunc rate(size int) int {\n\tif size > 1 {\n\t\treturn 2\n\t} else if size <= 1 {\n\t\treturn 1\n\t}\n}\n\nfunc main() { println(rate(1)) }\n' >main.go; }
provoke() { go build .; go vet .; return 1; }
dead_end() { sed -i -e 's/^import.*//' -e '1a import "os"' -e '8s/$/\n\tos.Exit(2)/' main.go; go build .; sed -i 's/ int {$/ (n int) {/' main.go; go build .; }
workaround() { sed -i '8s/$/\n\treturn 0/' main.go; go run .; }
advice() {
  { printf 'package main\nimport "fmt"\n'; advice_text 0 0; printf 'func main() { _, err := rate(1); fmt.Println(err) }\n'; } >main.go; check 'it compiles' go vet .; go run .
  { printf 'package main\n'; advice_text 1 0; printf 'func main() { println(name(false)) }\n'; } >main.go; check 'and so does this' go vet .; go run .
}
. "$(dirname "$0")/../harness.sh"
