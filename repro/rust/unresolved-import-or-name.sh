TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0432]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  printf 'use serde_json::Value;\nuse crate::orders::Order;\n\nmod billing;\n\nfn main() {\n    let m: HashMap<u32, u32> = HashMap::new();\n    let re = regex::Regex::new("a").unwrap();\n    billing::charge();\n}\n' > main.rs
  printf 'pub fn charge() {}\n' > billing.rs
  printf 'pub struct Order;\n' > orders.rs
  printf 'use std::collections::HashMap;\nuse crate::orders::Order;\n\nmod billing;\nmod orders;\n\nfn main() {\n    let m: HashMap<u32, u32> = HashMap::new();\n    let _o = Order;\n    println!("{}", m.len());\n    billing::charge();\n}\n' > fixed.rs
}
provoke() { echo '$ rustc --edition 2021 main.rs'; rustc --edition 2021 --color never main.rs; }
dead_end() { sed -i '1i extern crate serde_json;' main.rs; sed -i 's/use crate::orders/use self::orders/' main.rs; rustc --edition 2021 --color never main.rs; sed -i '/extern crate/d' main.rs; rustc --edition 2021 --color never main.rs; }
workaround() { rustc --edition 2021 --color never fixed.rs && ./fixed; }
advice() {
  . "$HERE/../cargo/crates.inc"; export CARGO_HOME=$PWD/.home

  crate tidy 1.2.0 'extra = []'; cargo init -q --name app --vcs none app; cd app
  try_advice 1 crate=tidy; try_advice 2 crate=tidy feature=extra
  check 'it builds' cargo check
}
. "$(dirname "$0")/../harness.sh"
