TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0308]: mismatched types'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
fn port(s: &str) -> u16 {
    s.parse::<u16>().unwrap_or(0);
}

fn greet(name: String) -> usize {
    name.len()
}

fn main() {
    let n: u64 = 7;
    let limit: usize = n;
    println!("{} {} {}", port("80"), greet("ada"), limit);
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/unwrap_or(0);/unwrap_or(0) as u16;/' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/unwrap_or(0);/unwrap_or(0)/' -e 's/greet("ada")/greet("ada".to_string())/' -e 's/usize = n/usize = n as usize/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  . "$HERE/../cargo/crates.inc"; export CARGO_HOME=$PWD/.home

  cargo init -q --name app --vcs none app; cp main.rs app/src/; cd app
  try_advice 1 | tee out.txt; check 'expected and found are shown' grep -q 'expected `u16`, found `()`' out.txt
  try_advice 2 --exit 101; sed -i 's/.*unwrap_or(0);/1/' src/main.rs
}
. "$(dirname "$0")/../harness.sh"
