TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0382]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
fn send(order: String) -> usize {
    order.len()
}

fn main() {
    let order = String::from("A-1");
    let n = send(order);
    println!("{order} {n}");

    let items = vec![1, 2, 3];
    for i in items {
        print!("{i} ");
    }
    let first = items;
    println!("{first:?}");
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/let order = /let mut order = /' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/fn send(order: String)/fn send(order: \&str)/' -e 's/send(order)/send(\&order)/' -e 's/in items/in \&items/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  try_advice 0 >explain.txt; grep "^::" explain.txt; check "E0382 is explained" grep -q "moved elsewhere" explain.txt
}
. "$(dirname "$0")/../harness.sh"
