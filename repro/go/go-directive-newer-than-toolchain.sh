TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='invalid go version'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.21.0\n\ntoolchain go1.22.1\n' > go.mod; printf 'package main\n\nfunc main() { println("up") }\n' > main.go
  mkdir lib; printf 'module example.com/lib\n\ngo 1.22.3\n' > lib/go.mod; printf 'package lib\n' > lib/l.go
}
provoke() {
  goenv
  echo '$ go build ./...'; go build ./...
  echo '$ cd lib && go vet ./...'; cd lib && go vet ./...
}
dead_end() { goenv; go clean -cache -n > /dev/null; go mod tidy; }
workaround() { goenv; printf 'module example.com/shop\n\ngo 1.19\n' > go.mod; go build -o app . && ./app; }
advice() {
  goenv; printf 'module example.com/shop\n\ngo 1.19\n' > go.mod; rm -r lib
  try_advice 2
  advice_text 1 0 version=1.22.1
  # fetching is left out: go install and the download it leads to are only asked whether they are what they look like
  mkdir bin gobin; printf '#!/bin/sh\ncase "$*" in "install golang.org/dl/go1.22.1@latest") mkdir -p "$HOME/go/bin"; printf "#!/bin/sh\\necho got \$1\\n" > "$HOME/go/bin/go1.22.1"; chmod +x "$HOME/go/bin/go1.22.1" ;; *) exec %s "$@" ;; esac\n' "$(command -v go)" > bin/go; chmod +x bin/go
  unset GOPATH; PATH=$PWD/bin:$PATH try_advice 0 version=1.22.1 | tee out.txt
  check 'the wrapper is run where go installs it' grep -q 'got download' out.txt
}
. "$(dirname "$0")/../harness.sh"
