TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0277]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
use std::rc::Rc;
use std::thread;

struct Order {
    id: u32,
}

fn main() {
    let o = Order { id: 7 };
    println!("{o}");
    let v = vec![10, 20, 30];
    let i: i32 = 1;
    println!("{}", v[i]);
    let shared = Rc::new(5);
    thread::spawn(move || println!("{shared}")).join().unwrap();
    println!("{}", o.id);
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/^struct Order/#[derive(Debug)]\n&/' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/^use std::rc::Rc;/use std::fmt;\nuse std::sync::Arc;/' -e 's/Rc::new/Arc::new/' -e 's/v\[i\]/v[i as usize]/' -e 's/^fn main/impl fmt::Display for Order {\n    fn fmt(\&self, f: \&mut fmt::Formatter) -> fmt::Result {\n        write!(f, "order {}", self.id)\n    }\n}\n\n&/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  . "$HERE/../cargo/crates.inc"; export CARGO_HOME=$PWD/.home

  crate tidy 1.2.0 'derive = []'; cargo init -q --name app --vcs none app; cd app
  try_advice 0 >explain.txt; grep '^::' explain.txt; check 'E0277 is explained' grep -q 'implement some trait' explain.txt
  try_advice 2 crate=tidy feature=derive; check 'it builds' cargo check
}
. "$(dirname "$0")/../harness.sh"
