TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0505]'
DEAD_END=0 WORKAROUND=2
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
#[allow(dead_code)]
struct Order {
    id: u32,
    name: String,
}
fn store(_: Order) {}

fn main() {
    let order = Order { id: 7, name: "tea".into() };
    let name = &order.name;
    store(order);
    println!("{name}");

    let prices = vec![3, 5];
    let first = &prices[0];
    let sum = std::thread::spawn(move || prices.iter().sum::<i32>());
    println!("{first} {}", sum.join().unwrap());

    let boxed = Box::new(String::from("b"));
    let text = &*boxed;
    let owned = *boxed;
    println!("{text} {owned}");
}
R
}
provoke() { rustc --color never main.rs; }
dead_end() { sed -i 's/^    store(order);/    drop(name);\n    store(order);/' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/let name = &order.name;/let name = order.name.clone();/' -e 's/let first = &prices\[0\]/let first = prices[0]/' -e 's/let text = &\*boxed/let text = boxed.clone()/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  local types='struct Order { id: u32, name: String } fn store(o: Order) { drop(o.id) } fn main() { let order = Order { id: 7, name: "tea".into() };'
  { echo 'struct Order { id: u32 }'; advice_text 0 0; echo 'fn main() { let order = Order { id: 7 }; let id = &order.id; send(&order); println!("{id}"); }'; } >a.rs
  { echo "$types"; advice_text 1 0; echo '}'; } >b.rs; { echo "$types"; advice_text 2 0; echo '}'; } >c.rs
  for f in a b c; do rustc --color never $f.rs && check "$f runs" ./$f || echo "::fault:: $f"; done
}
. "$(dirname "$0")/../harness.sh"
