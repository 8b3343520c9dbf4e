TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='fatal error: concurrent map'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  cat > main.go <<'G'
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func main() {
	hits := map[int]int{}
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 2000000; i++ {
				/*lock*/ hits[i%8]++ /*unlock*/
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(hits))
}
G
  sed -e 's/hits\[i%8\]++/if w := hits[i%8]; w > 1 << 40 { panic(w) }/' -e 's/wg.Wait()/for i := 0; i < 9000000; i++ { hits[i%8] = i }; wg.Wait()/' main.go > read.go
}
filtered() { "$@" 2>&1 | head -n 14; }
provoke() {
  goenv
  echo '$ go run main.go'; filtered go run main.go
  echo '$ go run read.go'; filtered go run read.go
}
dead_end() { goenv; sed -i 's/map\[int\]int{}/make(map[int]int, 1000)/' main.go; filtered go run main.go; }
workaround() { goenv; sed -i -e 's#/\*lock\*/#mu.Lock();#' -e 's#/\*unlock\*/#; mu.Unlock()#' main.go; go run main.go; }
advice() {
  goenv; rm read.go; sed -i -e 's#/\*lock\*/#mu.Lock();#' -e 's#/\*unlock\*/#; mu.Unlock()#' -e 's/2000000/2000/' main.go
  try_advice 0
  sed -i -e 's#mu.Lock();##' -e 's#; mu.Unlock()##' main.go
  try_advice 0 --exit 1 >out.txt; grep '^::' out.txt; check 'the race is shown' grep -qE 'DATA RACE|concurrent map' out.txt
}
. "$(dirname "$0")/../harness.sh"
