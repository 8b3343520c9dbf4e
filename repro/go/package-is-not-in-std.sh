#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='package shop/price is not in '
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
setup() { export HOME=$PWD GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module example.com/shop\ngo 1.18\n' >go.mod; mkdir price; printf 'package price\n\nfunc Of(name string) int { return len(name) }\n' >price/price.go; printf 'package main\n\nimport (\n\t"fmtt"\n\t"shop/price"\n)\n\nfunc main() {\n\tfmtt.Println(price.Of("tea"))\n}\n' >main.go; }
provoke() { go build .; }
dead_end() { go mod tidy; go get shop/price; go build .; }
workaround() { go list -m; sed -i -e 's/fmtt/fmt/' -e 's#"shop/#"example.com/shop/#' main.go; go run .; }
advice() {
  sed -i -e 's/fmtt/fmt/' -e 's#"shop/#"example.com/shop/#' main.go; try_advice 0 >out; cat out; check 'the whole path' grep -qx 'example.com/shop/price' out
  try_advice 1 word=template >out; cat out; check 'found' grep -qx text/template out
  go() { [ "$*" = 'get golang.org/x/exp@v0.0.0' ]; }; export -f go; try_advice 2 version=v0.0.0
}
. "$(dirname "$0")/../harness.sh"
