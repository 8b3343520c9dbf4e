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
advice() {
  try_advice 0 package-dir=services/billing
  try_advice 1 | tee found.txt; check 'it is found' grep -qx './services/billing/Cargo.toml' found.txt
  try_advice 2 package-dir=services/billing; check 'cargo runs from the root' cargo check --offline
}
. "$(dirname "$0")/../harness.sh"
