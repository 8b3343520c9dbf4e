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
. "$(dirname "$0")/../harness.sh"
