TOOL=rust
NEEDS=rustc
PACKAGES=rustc
MESSAGE='panicked at'
DEAD_END=0 WORKAROUND=0
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
unset RUST_BACKTRACE
setup() {
  printf 'use std::{env, fs};\n\nfn main() {\n    let path = env::args().nth(1).unwrap();\n    let text = fs::read_to_string(&path).unwrap();\n    let port: u16 = text.trim().parse().expect("port in the file");\n    println!("{port}");\n}\n' > main.rs
  printf 'use std::{env, error::Error, fs};\n\nfn run() -> Result<u16, Box<dyn Error>> {\n    let path = env::args().nth(1).ok_or("usage: main <file>")?;\n    Ok(fs::read_to_string(&path)?.trim().parse()?)\n}\n\nfn main() {\n    match run() {\n        Ok(port) => println!("{port}"),\n        Err(e) => println!("cannot start: {e}"),\n    }\n}\n' > fixed.rs
  echo eighty > port.txt; rustc -A warnings main.rs
}
provoke() {
  echo '$ ./main'
  ./main
  echo '$ ./main missing.txt'
  ./main missing.txt
  echo '$ ./main port.txt'
  ./main port.txt
}
dead_end() { RUST_BACKTRACE=1 ./main missing.txt; }
workaround() { rustc fixed.rs && ./fixed missing.txt && ./fixed; }
advice() {
  try_advice 2 --exit 101 program='./main missing.txt' | tee trace.txt
  check 'the missing file is named' grep -q 'missing.txt.*ENOENT' trace.txt
  check 'the frames are shown' grep -q 'stack backtrace' trace.txt
}
. "$(dirname "$0")/../harness.sh"
