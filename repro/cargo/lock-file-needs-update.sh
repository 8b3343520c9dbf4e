TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
MESSAGE='because --locked was passed'
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
. "$(dirname "$0")/../harness.sh"
