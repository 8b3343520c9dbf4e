TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0502]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
use std::collections::HashMap;

fn main() {
    let mut queue = vec![1, 2, 3];
    let first = &queue[0];
    queue.push(4);
    println!("{first}");

    let mut stock: HashMap<&str, i32> = HashMap::from([("tea", 3)]);
    for (name, _) in &stock {
        stock.insert("milk", name.len() as i32);
    }
    println!("{queue:?} {stock:?}");
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/println!("{first}");/println!("{first}"); drop(first);/' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/let first = &queue\[0\]/let first = queue[0]/' -e 's/for (name, _) in &stock/for name in stock.keys().copied().collect::<Vec<_>>()/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  try_advice 0 >explain.txt; grep "^::" explain.txt; check "E0502 is explained" grep -q "already borrowed" explain.txt
}
. "$(dirname "$0")/../harness.sh"
