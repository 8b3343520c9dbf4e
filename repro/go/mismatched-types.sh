#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='(mismatched types int and float64)'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
setup() { export HOME=$PWD GOFLAGS=-mod=mod GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module shop\ngo 1.18\n' >go.mod
  printf 'package main\n\nimport "time"\n\nfunc main() {\n\tcount, price := 3, 1.5\n\t_ = time.Second\n\ttotal :=\n\t\tcount * price\n\tprintln(total)\n}\n' >main.go; }
provoke() { go build .; sed -i 's/count \* price/count == "x"/' main.go; go build .; sed -i 's/count == "x"/count * time.Second/' main.go; go vet .; return 1; }
dead_end() { sed -i 's/count \* price/float64(count * price)/' main.go; go build .; sed -i 's/float64(.*)/count * price.(int)/' main.go; go build .; }
workaround() { sed -i 's/count \* price/float64(count) * price/' main.go; go run .; }
advice() {
  { printf 'package main\nimport ("strconv"; "time")\nfunc main() {\ncount, price, seconds, name, text := 3, 1.5, 2, "no. ", "7"\n'; advice_text 0 0; advice_text 1 0; advice_text 2 0
    printf 'if total != 4.5 || timeout != 2*time.Second || label != "no. 3" || number != 7 || err != nil { panic("other values") }\n}\n'; } >main.go
  check 'the values' go run .
}
. "$(dirname "$0")/../harness.sh"
