TOOL=rustc
NEEDS="rustc cargo gcc clang"
PACKAGES="rustc cargo gcc clang"
MESSAGE='error: linking with `'
DEAD_END=0 WORKAROUND=3
# Before Rust 1.85 there is no edition 2024 (Debian 12 has 1.63): what the record says of older ones is put to the test then.
EDITION=2024; [ "$(rustc --version 2>/dev/null | cut -d. -f2)" -ge 85 ] || EDITION=2021
older() { if [ $EDITION = 2021 ]; then sed 's/unsafe extern/extern/; s/cargo::/cargo:/'; else cat; fi; }
tool_version() { rustc --version | sed 's/^\(rustc [0-9.]*\).*/\1/'; }
setup() {
  export HOME=$PWD CARGO_TERM_COLOR=never CARGO_TERM_PROGRESS_WHEN=never CARGO_NET_OFFLINE=true PATH="$(rustc --print sysroot)/bin:$PATH"; unset RUSTFLAGS CARGO_HOME CARGO_TARGET_DIR
  mkdir -p shop/src native; echo 'int charge(void) { return 7; }' >charge.c; gcc -c charge.c && ar rc native/libpayments.a charge.o; rm charge.c
  printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "%s"\n' "$EDITION" >shop/Cargo.toml
  printf '#[link(name = "payments")]\nunsafe extern "C" {\n    fn charge() -> i32;\n}\n\nfn main() {\n    println!("{}", unsafe { charge() });\n}\n' | older >shop/src/main.rs
  cd shop; NATIVE=${PWD%/*}/native
}
mold() { mkdir -p .cargo; printf '[build]\nrustflags = ["-C", "link-arg=-fuse-ld=mold"]\n' >.cargo/config.toml; printf 'fn main() {\n    println!("linked");\n}\n' >src/main.rs; }
provoke() { mold; cargo build; rustc --color never -C linker=clang -C link-arg=-fuse-ld=mold src/main.rs; }
dead_end() { mold; cargo clean; cargo build; }
workaround() { mold; RUSTFLAGS= cargo run; }
advice() {
  try_advice 0 >said; cat said; check 'the library is named' grep -q -- '-lpayments' said
  try_advice 1 folder="$NATIVE"; check 'linked' target/debug/shop
  cargo clean -q; advice_text 1 1 folder="$NATIVE" | older >build.rs; cargo build; check 'linked by build.rs' target/debug/shop
  { advice_text 2 0 name=payments | older; sed 1,4d src/main.rs; } >main2.rs; check 'the attribute' rustc --edition $EDITION -L native="$NATIVE" main2.rs
  mold; rm build.rs; command -v mold || { try_advice 0 >said; check 'the linker is named' grep -q "cannot find 'ld'" said; }
  try_advice 3; check 'linked without' target/debug/shop
}
. "$(dirname "$0")/../harness.sh"
