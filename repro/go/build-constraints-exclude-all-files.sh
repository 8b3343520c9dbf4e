TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='build constraints exclude all Go files'
DEAD_END=0 WORKAROUND=1
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
setup() {
  export HOME=$PWD GOPATH=$PWD/go GOCACHE=$PWD/.cache GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
  mkdir shop && cd shop || return
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  mkdir tray codec
  printf 'package tray\n\nconst Icon = "tray.ico"\n' > tray/tray_windows.go
  printf '//go:build fast\n\npackage codec\n\nfunc Name() string { return "fast" }\n' > codec/codec.go
  printf 'package main\n\nimport "example.com/shop/tray"\n\nfunc main() { println(tray.Icon) }\n' > main.go
}
provoke() { go build .; go build ./codec; }
dead_end() { go mod tidy; go clean -cache; go build .; }
workaround() {
  go build -tags fast ./codec && GOOS=windows go build -o shop.exe .
}
advice() {
  try_advice 0 package=./tray | tee left-out.txt
  check 'the file left out is named' grep -qF '[tray_windows.go]' left-out.txt
  rm -r codec
  try_advice 1 --exit 1 goos=windows goarch=amd64 tag=fast | tee out.txt
  check 'it builds for the target' grep -qF '1.0 exit=0' out.txt
  advice_text 2 0 > win.go; printf '\npackage main\n' >> win.go; printf 'package main\n' > rest.go
  check 'a constraint' sh -c 'go list -f "{{.IgnoredGoFiles}}" | grep -q win.go'
}
. "$(dirname "$0")/../harness.sh"
