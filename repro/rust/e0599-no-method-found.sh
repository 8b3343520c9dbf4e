TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0599]'
DEAD_END=1 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
use std::fs::File;

struct Cart {
    n: u32,
}

impl Cart {
    fn total(&self) -> u32 {
        self.n
    }
}

fn main() {
    let cart = Cart::new();
    println!("{}", cart.totl());
    let mut text = String::new();
    File::open("main.rs").unwrap().read_to_string(&mut text).unwrap();
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/cart.totl()/Cart::totl(\&cart)/' main.rs; rustc --color never main.rs; }
workaround() {
  cat > main.rs <<'R'
use std::fs::File;
use std::io::Read;

struct Cart {
    n: u32,
}

impl Cart {
    fn new() -> Cart {
        Cart { n: 0 }
    }
    fn total(&self) -> u32 {
        self.n
    }
}

fn main() {
    let cart = Cart::new();
    println!("{}", cart.total());
    let mut text = String::new();
    File::open("main.rs").unwrap().read_to_string(&mut text).unwrap();
}
R
  rustc --color never main.rs && ./main
}
advice() {
  . "$HERE/../cargo/crates.inc"; export CARGO_HOME=$PWD/.home

  crate tidy 1.2.0; cargo init -q --name app --vcs none app; cd app; cargo add -q tidy
  try_advice 0 >explain.txt; grep '^::' explain.txt
  BROWSER=true try_advice 2 crate=tidy
  { advice_text 0 1; advice_text 1 0; echo 'fn main() { let mut t = String::new(); std::fs::File::open("Cargo.toml").unwrap().read_to_string(&mut t).unwrap(); assert!(Item.clone() == Item); }'; } > src/main.rs
  check 'the snippets compile and run' cargo run -q
}
. "$(dirname "$0")/../harness.sh"
