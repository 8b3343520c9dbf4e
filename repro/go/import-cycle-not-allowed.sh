TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='import cycle not allowed'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
goenv() { export GOCACHE=${TMPDIR:-/tmp}/errdex-repro-gocache GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GONOSUMDB="*" HOME=$PWD; }
setup() {
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod; mkdir -p order user ids
  printf 'package order\n\nimport "example.com/shop/user"\n\nfunc Owner() string { return user.Name() }\nfunc ID() int { return 7 }\n' > order/order.go
  printf 'package user\n\nimport "example.com/shop/order"\n\nfunc Name() string { return "ada" }\nfunc Last() int { return order.ID() }\n' > user/user.go
  printf 'package main\n\nimport "example.com/shop/order"\n\nfunc main() { println(order.Owner()) }\n' > main.go
}
provoke() {
  goenv
  echo '$ go build ./...'; go build ./...
  echo '$ go vet ./user'; go vet ./user
}
dead_end() { goenv; sed -i 's/import "example.com/import o "example.com/; s/order\.ID/o.ID/' user/user.go; go build ./...; }
workaround() { goenv; printf 'package ids\n\nfunc ID() int { return 7 }\n' > ids/ids.go; sed -i 's/shop\/order/shop\/ids/; s/order\.ID/ids.ID/' user/user.go; go build -o app . && ./app; }
advice() {
  goenv
  try_advice 0 | tee who.txt
  check 'both directions are listed' sh -c 'grep -q "shop/order: example.com/shop/user" who.txt && grep -q "shop/user: example.com/shop/order" who.txt'
  advice_text 2 0 name=order > order/order_test.go; check 'an external test package' gofmt -l order
}
. "$(dirname "$0")/../harness.sh"
