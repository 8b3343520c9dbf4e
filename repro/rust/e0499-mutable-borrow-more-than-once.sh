TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0499]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
struct Reader<'a> {
    text: &'a str,
    at: usize,
}
impl<'a> Reader<'a> {
    fn next(&'a mut self) -> &'a str {
        self.at += 1;
        self.text
    }
}
fn main() {
    let mut totals = vec![1, 2];
    let first = &mut totals;
    let second = &mut totals;
    first.push(1);
    second.push(2);
    let mut reader = Reader { text: "x", at: 0 };
    let one = reader.next();
    let two = reader.next();
    println!("{totals:?} {one} {two} {}", 1);
}
R
}
provoke() { rustc --color never main.rs; }
dead_end() { sed -i 's/let second = &mut totals;/let mut second = \&mut totals;/' main.rs; rustc --color never main.rs; }
workaround() {
  sed -i -e '/let second = &mut totals;/d' -e 's/second.push(2);/let second = \&mut totals; second.push(2);/' -e "s/fn next(&'a mut self)/fn next(\&mut self)/" main.rs
  rustc --color never main.rs && ./main
}
advice() {
  { echo 'fn main() { let mut totals = vec![1, 2];'; advice_text 0 0; advice_text 1 0; advice_text 1 1; echo 'assert_eq!(totals, [2, 3, 1, 2]); }'; } >a.rs
  rustc --color never a.rs && check 'what was changed' ./a || echo '::fault:: the snippets'
  { advice_text 2 0; echo 'fn main() { let mut r = Reader { text: "x", at: 0 }; let a = r.next(); let b = r.next(); println!("{a}{b}"); }'; } >b.rs
  check 'two calls' rustc --color never b.rs
}
. "$(dirname "$0")/../harness.sh"
