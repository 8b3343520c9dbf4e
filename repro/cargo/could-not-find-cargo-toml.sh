TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
MESSAGE='could not find `Cargo.toml` in'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
setup() {
  mkdir -p services/billing/src
  printf '[package]\nname = "billing"\nversion = "0.1.0"\nedition = "2021"\n' > services/billing/Cargo.toml
  echo 'fn main() {}' > services/billing/src/main.rs
}
provoke() {
  echo '$ cargo build'
  cargo build
  echo '$ cd services && cargo test'
  cd services && cargo test
}
dead_end() { mkdir target; touch Cargo.lock; cargo build; }
workaround() { cargo check --offline --manifest-path services/billing/Cargo.toml; }
. "$(dirname "$0")/../harness.sh"
