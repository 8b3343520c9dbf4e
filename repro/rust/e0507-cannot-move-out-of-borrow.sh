TOOL=rustc
NEEDS=rustc
PACKAGES=rustc
MESSAGE='error[E0507]'
DEAD_END=1 WORKAROUND=2
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  cat > main.rs <<'R'
#![allow(dead_code)]
use std::sync::Arc;

struct User {
    name: Option<String>,
}

fn name(user: &User) -> String {
    user.name.unwrap()
}

fn first(names: &Vec<String>) -> String {
    names[0]
}

fn shared(text: Arc<String>) -> String {
    *text
}

fn pair(both: [String; 2], at: usize) -> String {
    both[at]
}

fn run(queue: Vec<String>) -> impl Fn() {
    move || drop(queue)
}

fn main() {
    println!("{}", first(&vec!["a".into()]));
}
R
}
provoke() { rustc --color never main.rs; }
dead_end() { sed -i 's/name(user: &User)/name(user: \&mut User)/' main.rs; rustc --color never main.rs; }
workaround() { sed -i -e 's/user.name.unwrap/user.name.clone().unwrap/' -e 's/^    names\[0\]/    names[0].clone()/' -e 's/^    \*text/    text.to_string()/' -e 's/^    both\[at\]/    both[at].clone()/' -e 's/drop(queue)/drop(queue.clone())/' main.rs; rustc --color never main.rs && ./main; }
advice() {
  local user='struct User { name: Option<String>, tags: Vec<String> }'
  { echo "$user fn show(user: &User) {"; advice_text 0 0; advice_text 0 1; echo 'println!("{name} {:?}", user.tags); } fn main() { show(&User { name: None, tags: vec![] }); }'; } >a.rs
  { echo "$user fn empty(user: &mut User) {"; advice_text 1 0; advice_text 1 1; echo 'println!("{name:?} {tags:?}"); } fn main() { empty(&mut User { name: None, tags: vec![] }); }'; } >b.rs
  { echo 'fn keep(_: String) {} fn look(names: &Vec<String>) {'; advice_text 2 0; echo 'println!("{first}"); } fn main() { let names = vec![String::from("a")]; look(&names);'; advice_text 3 0; echo '}'; } >c.rs
  for f in a b c; do rustc --color never $f.rs && check "$f runs" ./$f || echo "::fault:: $f"; done
}
. "$(dirname "$0")/../harness.sh"
