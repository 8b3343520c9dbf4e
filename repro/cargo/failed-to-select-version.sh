TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
MESSAGE='failed to select a version for'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
# dependencies as path packages: nothing is fetched
setup() {
  for p in ffi-a:0.4.1 ffi-b:0.9.0 codec:1.2.0; do n=${p%:*}; mkdir -p vendor/$n/src; printf '[package]\nname = "%s"\nversion = "%s"\nedition = "2021"\n' "$n" "${p#*:}" > vendor/$n/Cargo.toml; : > vendor/$n/src/lib.rs; done
  for n in ffi-a ffi-b; do sed -i 's/^edition.*/&\nlinks = "zstd"/' vendor/$n/Cargo.toml; echo 'fn main() {}' > vendor/$n/build.rs; done
  mkdir src; echo 'fn main() {}' > src/main.rs
  printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ncodec = { path = "vendor/codec", version = "2.0" }\n' > Cargo.toml
}
links() { sed -i '/^codec/d' Cargo.toml; printf 'ffi-a = { path = "vendor/ffi-a" }\nffi-b = { path = "vendor/ffi-b" }\n' >> Cargo.toml; }
provoke() {
  echo '$ cargo build --offline'
  cargo build --offline
  echo '$ cargo build --offline   (with ffi-a and ffi-b)'
  links; cargo build --offline
}
dead_end() { cargo clean --offline; rm -f Cargo.lock; cargo build --offline; }
workaround() { sed -i 's/version = "2.0"/version = "1.2"/' Cargo.toml; cargo check --offline; }
advice() {
  . "$HERE/crates.inc"; export CARGO_HOME=$PWD/.home

  crate codecs 1.2.0; sed -i '/^codec/d' Cargo.toml
  # cargo info wants a real registry (101 with a folder in its place); its options are read before that
  try_advice 0 --exit 101 package=codecs version=1.2.0; check 'it resolves' cargo check
  try_advice 1 --exit 101 parent=codecs | tee who.txt; check 'the requirement is found' grep -q 'Cargo.toml:.*codecs' who.txt
}
. "$(dirname "$0")/../harness.sh"
