TOOL=rustc
NEEDS="rustc gcc"
PACKAGES="rustc gcc"
MESSAGE="error: linker"
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() { echo 'fn main() { println!("linked"); }' > main.rs; mkdir empty; }
bare() { local r; r=$(rustc --print sysroot)/bin/rustc; PATH=$PWD/empty "$r" "$@"; }
provoke() {
  echo '$ rustc main.rs'
  bare --color never main.rs
  echo '$ rustc -C linker=aarch64-linux-gnu-gcc main.rs'
  bare --color never -C linker=aarch64-linux-gnu-gcc main.rs
}
dead_end() { bare --color never -C opt-level=3 main.rs; ln -s "$(command -v ld)" empty/ld; echo '$ rustc main.rs, with ld on PATH'; bare --color never main.rs; }
workaround() { bare --color never -C linker="$(command -v gcc)" -C link-arg=-B/usr/bin main.rs && ./main; }
. "$(dirname "$0")/../harness.sh"
