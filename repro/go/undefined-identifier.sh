#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='undefined: Price'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
setup() { export HOME=$PWD GOFLAGS=-mod=mod GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module shop\ngo 1.18\n' > go.mod; printf 'package main\n\nfunc main() {\n\tprintln(Price("tea"))\n}\n' > main.go; printf 'package main\n\nfunc Price(name string) int { return len(name) }\n' > price.go; mkdir typo; printf 'package main\nimport "strings"\nfunc main() { println(strings.ToUper("a")); var t struct{}; t.x = 1 }\n' > typo/main.go; }
provoke() { go run main.go; go build -o /dev/null ./typo; go vet ./typo; return 1; }
dead_end() { go mod tidy; go run main.go; }
workaround() { go run .; }
advice() { try_advice 0; try_advice 1 > files.txt; cat files.txt; check 'both files are listed' grep -qF '[main.go price.go] []' files.txt; try_advice 2 package=strings > doc.txt; check 'the name is found' grep -q 'func ToUpper' doc.txt; grep tried doc.txt; }
. "$(dirname "$0")/../harness.sh"
