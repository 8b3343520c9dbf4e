TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
MESSAGE='is not supported by the following package'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
setup() {
  mkdir -p src codec/src
  printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ncodec = { path = "codec" }\n' > Cargo.toml; echo 'fn main() {}' > src/main.rs
  printf '[package]\nname = "codec"\nversion = "2.4.0"\nedition = "2021"\nrust-version = "1.999"\n' > codec/Cargo.toml; : > codec/src/lib.rs
}
provoke() {
  echo '$ cargo build'
  cargo build --offline
  sed -i 's/codec/ledger-core/; s/2.4.0/0.9.1/; s/1.999/1.998.0/' codec/Cargo.toml; sed -i 's/^codec =/ledger-core =/' Cargo.toml
  echo '$ cargo build'
  cargo build --offline
}
dead_end() { rm -f Cargo.lock; cargo clean --offline; cargo build --offline; }
workaround() { sed -i 's/^version = "2.4.0"/version = "2.3.0"/; s/1.999/1.56/' codec/Cargo.toml; cargo build --offline; }
. "$(dirname "$0")/../harness.sh"
