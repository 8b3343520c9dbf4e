#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='interface conversion: interface {} is float64, not int'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
program() { printf 'package main\n\nimport "encoding/json"\n\ntype order struct{}\n\nfunc (*order) Error() string { return "late" }\n\nfunc main() {\n\tvar data map[string]interface{}\n\tjson.Unmarshal([]byte(`{"count": 3}`), &data)\n\tvar v interface{} = order{}\n\t_ = v\n\t%s\n}\n' "$1" >main.go; }
setup() { export HOME=$PWD GOFLAGS=-mod=mod GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module shop\ngo 1.18\n' >go.mod; }
provoke() { local e; for e in 'println(data["count"].(int))' 'println(len(data["tags"].(map[string]interface{})))' 'println(v.(error).Error())'; do program "$e"; go run .; done; return 2; }
dead_end() { program 'println(data["count"].(int64))'; go run . 2>&1 | sed 's/int64/int/'; program 'println(int(data["count"]))'; go run .; }
workaround() { program 'if n, ok := data["count"].(float64); ok { println(int(n)) }'; go run .; }
advice() {
  { printf 'package main\nimport ("encoding/json"; "fmt")\nfunc a(value interface{}) error {\n'; advice_text 0 0; printf '_ = number\nreturn nil\n}\nfunc b(data []byte) error {\n'; advice_text 1 0
    printf 'fmt.Println(order.Count, order.Tags)\nreturn nil\n}\ntype late struct{}\nfunc (*late) Error() string { return "" }\n'; advice_text 2 0 interface=error type=late
    printf 'func main() { fmt.Println(a(1.5), a("x"), b([]byte(`{"count": 3, "tags": ["a"]}`)), b([]byte(`{"count": "3"}`))) }\n'; } >main.go
  go run . >out; cat out; check 'both ways tell' grep -qF '<nil> want a number, got string <nil> json: cannot unmarshal string into Go struct field .count of type int' out
  sed -i 's/late) Error/late) Err/' main.go; check 'the compiler checks it' sh -c '! go vet .'
}
. "$(dirname "$0")/../harness.sh"
