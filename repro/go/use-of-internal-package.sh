TOOL=go
NEEDS=go
PACKAGES=golang-go
MESSAGE='use of internal package'
DEAD_END=1 WORKAROUND=1
tool_version() { go version | sed 's/^go version go\([0-9.]*\).*/go \1/'; }
setup() {
  export HOME=$PWD GOPATH=$PWD/go GOCACHE=$PWD/.cache GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
  mkdir shop && cd shop || return
  printf 'module example.com/shop\n\ngo 1.19\n' > go.mod
  mkdir -p order/internal/price order/internal/tax cart
  printf 'package price\n\nconst Cents = 100\n' > order/internal/price/price.go
  printf 'package tax\n\nconst Rate = 19\n' > order/internal/tax/tax.go
  printf 'package cart\n\nimport "example.com/shop/order/internal/price"\n\nconst Total = price.Cents\n' > cart/cart.go
  printf 'package main\n\nimport "example.com/shop/order/internal/tax"\n\nfunc main() { println(tax.Rate) }\n' > main.go
}
provoke() { go build ./cart; go build .; }
dead_end() { sed -i 's/^import/import p/; s/price.Cents/p.Cents/' cart/cart.go; go build ./cart; }
workaround() {
  mkdir internal && mv order/internal/price order/internal/tax internal/
  sed -i 's#shop/order/internal#shop/internal#' main.go cart/cart.go
  go build ./cart && go run .
}
advice() {
  git init -q .; git add .
  try_advice 0 module=example.com/shop | tee public.txt; check 'no internal ones' sh -c '! grep -q internal/ public.txt'
  try_advice 1 directory=order name=price; check 'moved' test -f internal/price/price.go
  try_advice 2 old-module=example.com/shop new-module=example.org/fork; check 'renamed' sh -c 'grep -q example.org/fork/order main.go && grep -q "module example.org/fork" go.mod'
}
. "$(dirname "$0")/../harness.sh"
