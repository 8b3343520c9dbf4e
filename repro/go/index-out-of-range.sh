#!/usr/bin/env bash
TOOL=go NEEDS="go" PACKAGES="golang-go"
MESSAGE='index out of range [0] with length 0'
DEAD_END=0 WORKAROUND=0
tool_version() { go version | cut -d" " -f1,3; }
setup() { export HOME=$PWD GOCACHE=${GOCACHE:-/tmp/errdex-repro-go}; printf 'module shop\ngo 1.18\n' > go.mod; printf 'package main\n\nfunc main() {\n\tsquares := make([]int, 0, 3)\n\tfor i := 0; i < 3; i++ {\n\t\tsquares[i] = i * i\n\t}\n\tprintln(len(squares))\n}\n' > main.go; mkdir cut; printf 'package main\n\nfunc main() {\n\tn := 5\n\tprintln(len([]int{1, 2}[:n]))\n}\n' > cut/main.go; }
provoke() { go run .; go run ./cut; }
dead_end() { sed -i 's/0, 3)/0, 300)/' main.go; go run .; }
workaround() { sed -i 's/squares\[i\] = i \* i/squares = append(squares, i*i)/' main.go; go run .; }
in_main() { printf 'package main\n\nimport (\n%s\n)\n\n%s\n' "$1" "$2" > main.go; gofmt -l main.go >/dev/null && go build -o app .; }
advice() {
  in_main '"fmt";"os"' "func main() { $(advice_text 0 0) ; fmt.Println(path) }"; ./app 2> usage.txt; check 'the usage is printed' grep -q usage usage.txt; check 'an argument is taken' ./app x
  in_main '"fmt"' "func main() { $(advice_text 1 0)
fmt.Println(squares) }"; check 'appended' ./app
  in_main '"fmt"' "func main() { names := []string{}; $(advice_text 2 0) }"; check 'an empty list is fine' ./app
  in_main '"fmt";"strings"' "func f(line string) error { $(advice_text 3 0)
fmt.Println(key, value); return nil }
func main() { fmt.Println(f(\"a\")) }"; ./app > cut.txt; check 'the bad line is named' grep -q 'no = in "a"' cut.txt
}
. "$(dirname "$0")/../harness.sh"
