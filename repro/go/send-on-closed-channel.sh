# shellcheck shell=bash
TOOL=go
NEEDS="go"
PACKAGES="golang-go"
MESSAGE="panic: send on closed channel"
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
setup() {
  export GOFLAGS=-mod=mod GO111MODULE=off GOTOOLCHAIN=local
  cat > main.go <<'G'
package main

import "time"

func main() {
	results := make(chan int, 3)
	go func() {
		time.Sleep(50 * time.Millisecond)
		results <- 1
	}()
	close(results)
	time.Sleep(time.Second)
}
G
  mkdir twice; printf 'package main\n\nfunc main() {\n\tdone := make(chan struct{})\n\tclose(done)\n\tclose(done)\n}\n' > twice/main.go
}
provoke() { go run main.go; go run twice/main.go; }
dead_end() { sed -i 's/^\t\tresults <- 1/\t\tselect {\n\t\tcase results <- 1:\n\t\tdefault:\n\t\t}/' main.go; go run main.go; }
workaround() { advice_text 0 0 > main.go; go run main.go; }
advice() {
  advice_text 0 0 > main.go; check 'all three arrive' test "$(go run main.go | wc -l)" = 3
  mkdir stop; { printf 'package main\n\nimport "sync"\n\n'; advice_text 1 0; advice_text 2 0; printf 'func main() {\n\tw := &worker{done: make(chan struct{})}\n\tw.stop()\n\tw.stop()\n\tif send(make(chan int), w.done, 1) {\n\t\tpanic("sent")\n\t}\n}\n'; } > stop/main.go; check 'stopped twice' go run stop/main.go
}
. "$(dirname "$0")/../harness.sh"
