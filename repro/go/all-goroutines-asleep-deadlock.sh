TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='all goroutines are asleep - deadlock!'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GO111MODULE=off HOME=$PWD; }
setup() {
  cat > feed.go <<'G'
package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() {
		for i := 0; i < 3; i++ {
			ch <- i
		}
	}()
	for v := range ch {
		fmt.Println(v)
	}
}
G
  printf 'package main\n\nimport "sync"\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\twg.Add(2)\n\tgo func() { wg.Done() }()\n\twg.Wait()\n}\n' > wait.go
}
provoke() {
  goenv
  echo '$ go run feed.go'; go run feed.go
  echo '$ go run wait.go'; go run wait.go
}
dead_end() { goenv; sed -i 's/make(chan int)/make(chan int, 100)/' feed.go; go run feed.go; }
workaround() { goenv; sed -i 's/^\t}()/\t\tclose(ch)\n\t}()/' feed.go; go run feed.go; }
advice() {
  goenv; mkdir wait && mv wait.go wait/ && mv feed.go wait/feed.txt && cd wait && export GO111MODULE=on GOFLAGS=-mod=mod GOPROXY=off && go mod init example.com/wait 2>/dev/null
  try_advice 1
  printf 'package main\n\nimport "sync"\n\nfunc f(wg sync.WaitGroup) { wg.Done() }\n' > copy.go
  try_advice 1 --exit 1 --exit 2 | tee vet.txt
  check 'the copy is found' grep -q 'passes lock by value' vet.txt
}
. "$(dirname "$0")/../harness.sh"
