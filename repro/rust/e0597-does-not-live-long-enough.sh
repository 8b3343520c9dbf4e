TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0597]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
fn main() {
    let parts: Vec<&str>;
    {
        let text = String::from("a-b");
        parts = text.split('-').collect();
    }
    println!("{parts:?}");

    let name = String::from(" ada ").trim();
    println!("{name}");
}
R
}
provoke() { echo '$ rustc main.rs'; rustc --color never main.rs; }
dead_end() { sed -i "s/Vec<&str>/Vec<\&'static str>/" main.rs; rustc --color never main.rs; }
workaround() {
  cat > main.rs <<'R'
fn main() {
    let text = String::from("a-b");
    let parts: Vec<&str> = text.split('-').collect();
    println!("{parts:?}");

    let full = String::from(" ada ");
    let name = full.trim();
    println!("{name}");
}
R
  rustc --color never main.rs && ./main
}
advice() {
  { echo 'fn main() {'; advice_text 0 0; advice_text 2 0; echo 'println!("{parts:?}"); }'; } > main.rs
  check 'the snippets compile' rustc main.rs
  check 'and run' sh -c './main | grep -qF "[\"a\", \"b\"]"'
}
. "$(dirname "$0")/../harness.sh"
