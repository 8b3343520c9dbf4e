TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
# both "is not supported by the following package" and the older "cannot be built because it requires rustc" end so
MESSAGE=' requires rustc 1.99'
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
advice() {
  . "$HERE/crates.inc"; export CARGO_HOME=$PWD/.home

  sed -i '/^codec/d' Cargo.toml; crate tidy 1.2.0; cp -r crates/tidy crates/tidy-old; sed -i 's/1.2.0/1.1.0/' crates/tidy-old/Cargo.toml
  echo 'tidy = "1"' >> Cargo.toml; cargo generate-lockfile -q
  try_advice 0 package=tidy older-version=1.1.0
  mkdir -p crates/tidytool/src; printf '[package]\nname = "tidytool"\nversion = "0.2.0"\nedition = "2021"\n' > crates/tidytool/Cargo.toml; echo 'fn main() {}' > crates/tidytool/src/main.rs; echo '{"files":{},"package":null}' > crates/tidytool/.cargo-checksum.json
  ( cd crates/tidytool && cargo generate-lockfile -q )
  try_advice 2 tool=tidytool; check 'installed' test -x "$CARGO_HOME/bin/tidytool"
}
. "$(dirname "$0")/../harness.sh"
