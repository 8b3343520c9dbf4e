TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
# "because" before it, or "but" in older releases
MESSAGE='--locked was passed to prevent this'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
setup() {
  mkdir -p src codec/src other/src
  printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ncodec = { path = "codec" }\n' > Cargo.toml; echo 'fn main() {}' > src/main.rs
  printf '[package]\nname = "codec"\nversion = "1.0.0"\nedition = "2021"\n' > codec/Cargo.toml; : > codec/src/lib.rs
  cargo generate-lockfile --offline
  sed -i 's/1.0.0/1.1.0/' codec/Cargo.toml
  printf '[package]\nname = "tool"\nversion = "0.1.0"\nedition = "2021"\n' > other/Cargo.toml; echo 'fn main() {}' > other/src/main.rs; printf '\n[workspace]\n' >> other/Cargo.toml
}
provoke() {
  echo '$ cargo build --locked'
  cargo build --locked --offline
  echo '$ cargo build --locked --manifest-path other/Cargo.toml'
  cargo build --locked --offline --manifest-path other/Cargo.toml
}
dead_end() { cargo clean --offline; cargo build --locked --offline; }
workaround() { cargo update --workspace --offline && cargo build --locked --offline; }
advice() {
  git init -q .; git config user.email dev@example.com; git config user.name Dev; git add -A; git commit -qm Start
  export CARGO_NET_OFFLINE=true
  try_advice 0 | tee diff.txt; check 'the lock changed' grep -q 'Cargo.lock | ' diff.txt
  check 'locked builds work again' cargo build --locked
  try_advice 1 --exit 1; echo Cargo.lock > .gitignore; git rm -q --cached Cargo.lock
  try_advice 1 | tee rule.txt; check 'the rule is shown' grep -q '.gitignore:1:Cargo.lock' rule.txt
  advice_text 1 0
  try_advice 2 toolchain=stable; check 'the file is understood' cargo --version
}
. "$(dirname "$0")/../harness.sh"
