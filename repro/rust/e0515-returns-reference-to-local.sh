TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0515]'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
fn title<'a>(raw: &str) -> &'a str {
    let upper = raw.to_uppercase();
    upper.trim()
}

fn greeting() -> &'static String {
    &format!("hello")
}

fn word<'a>(text: String) -> &'a str {
    text.split(' ').next().unwrap_or("")
}

fn counter() -> &'static u32 {
    let count = std::env::args().count() as u32;
    &count
}

fn main() {
    println!("{} {} {} {}", title("a"), greeting(), word("a b".into()), counter());
}
R
}
provoke() { rustc --color never main.rs; }
dead_end() { sed -i "s/fn title<'a>(raw: &str) -> &'a str/fn title(raw: \&str) -> \&'static str/" main.rs; rustc --color never main.rs; }
workaround() {
  sed -i -e "s/fn title<'a>(raw: &str) -> &'a str/fn title(raw: \&str) -> String/" -e 's/upper.trim()/upper.trim().to_string()/' -e "s/-> &'static String/-> String/" -e 's/&format!("hello")/format!("hello")/' \
    -e "s/word<'a>(text: String) -> &'a str/word(text: String) -> String/" -e 's/next().unwrap_or("")/next().unwrap_or("").to_string()/' -e "s/-> &'static u32/-> u32/" -e 's/^    &count/    count/' main.rs
  rustc --color never main.rs && ./main
}
advice() {
  { for n in 0 1 2; do advice_text $n 0; done; echo 'fn main() { assert_eq!(title(" a "), "A"); assert_eq!(first_word("a b"), "a"); assert_eq!(doubled().sum::<u32>(), 12); }'; } >a.rs
  { advice_text 3 0; echo 'fn main() { assert_eq!(no_tabs("a\tb"), "a b"); }'; } >b.rs
  for f in a b; do rustc --color never $f.rs && check "$f runs" ./$f || echo "::fault:: $f"; done
}
. "$(dirname "$0")/../harness.sh"
