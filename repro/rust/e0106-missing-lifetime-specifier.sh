TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0106]'
DEAD_END=2 WORKAROUND=1
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
fn longest(a: &str, b: &str) -> &str {
    if a.len() > b.len() {
        a
    } else {
        b
    }
}

struct Person {
    name: &str,
}

fn main() {
    let person = Person { name: longest("ada", "bo") };
    println!("{}", person.name);
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i 's/-> &str/-> \&mut str/' main.rs; rustc --color never main.rs; }
workaround() {
  cat > main.rs <<'R'
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() {
        a
    } else {
        b
    }
}

struct Person<'a> {
    name: &'a str,
}

fn main() {
    let person = Person { name: longest("ada", "bo") };
    println!("{}", person.name);
}
R
  rustc --color never main.rs && ./main
}
advice() {
  { advice_text 0 0; advice_text 1 0; echo 'fn main() { let p = Person { name: longest("ada", "bo").to_string() }; println!("{}", p.name); }'; } > main.rs
  check 'the snippets compile' rustc main.rs
}
. "$(dirname "$0")/../harness.sh"
