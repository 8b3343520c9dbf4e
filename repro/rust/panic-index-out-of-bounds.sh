TOOL=rust
NEEDS=rustc
PACKAGES=rustc
MESSAGE='index out of bounds'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
unset RUST_BACKTRACE
setup() {
  printf 'fn main() {\n    let line = std::env::args().nth(1).unwrap_or("eu,7".into());\n    let f: Vec<&str> = line.split(%s,%s).collect();\n    println!("{}", f[2]);\n}\n' "'" "'" > main.rs
  sed 's/println!.*/println!("{}", f.get(2).copied().unwrap_or("n\/a"));/' main.rs > fixed.rs
  rustc -A warnings main.rs
}
provoke() {
  echo '$ ./main'
  ./main
  echo '$ ./main eu'
  ./main eu
}
dead_end() { rustc -A warnings -O main.rs && ./main; }
workaround() { rustc fixed.rs && ./fixed && ./fixed eu; }
. "$(dirname "$0")/../harness.sh"
