TOOL=cargo
NEEDS="cargo rustc pkg-config"
PACKAGES="cargo rustc pkg-config"
MESSAGE='failed to run custom build command for'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
unset RUST_BACKTRACE
setup() {
  mkdir -p src native-sys/src pc
  printf '[package]\nname = "ingest"\nversion = "0.3.0"\nedition = "2021"\n\n[dependencies]\nnative-sys = { path = "native-sys" }\n' > Cargo.toml
  echo 'fn main() {}' > src/main.rs
  printf '[package]\nname = "native-sys"\nversion = "1.0.9"\nedition = "2021"\n' > native-sys/Cargo.toml; : > native-sys/src/lib.rs
  cat > native-sys/build.rs <<'R'
use std::process::Command;

fn main() {
    let lib = std::env::var("NATIVE_LIB").unwrap_or("libledger".into());
    let out = Command::new("pkg-config").args(["--libs", "--cflags", &lib]).output();
    match out {
        Ok(o) if o.status.success() => println!("cargo:rustc-link-search=native=/usr/lib"),
        Ok(o) => panic!("`pkg-config --libs --cflags {lib}` did not exit successfully: {}\n{}", o.status, String::from_utf8_lossy(&o.stderr)),
        Err(e) => panic!("could not run pkg-config: {e}"),
    }
}
R
  printf 'Name: ledger\nDescription: ledger\nVersion: 2.1\nLibs: -lm\nCflags:\n' > pc/libledger.pc
}
provoke() {
  echo '$ cargo build'
  cargo build --offline
  echo '$ NATIVE_LIB=librocks cargo build'
  sed -i 's/native-sys"/librocks-sys"/; s/1.0.9/0.17.1/' native-sys/Cargo.toml; sed -i 's/^native-sys/librocks-sys/' Cargo.toml
  NATIVE_LIB=librocks cargo build --offline
}
dead_end() { cargo clean --offline; cargo build --offline -j1; }
workaround() { PKG_CONFIG_PATH=$PWD/pc cargo build --offline; }
advice() {
  . "$HERE/crates.inc"; export CARGO_HOME=$PWD/.home

  try_advice 1 --exit 101 dir-with-pc-file="$PWD/pc" prefix=/usr | tee out.txt
  check "the path helps" grep -q "1.0 exit=0" out.txt
  # one crate for each command: older cargo takes the newest of a folder, whatever its name
  cp Cargo.toml plain.toml; crate reqwest 0.13.1 'rustls = []'; advice_text 2 0 >add.sh
  check 'reqwest is added' bash add.sh; check 'rustls is asked for' grep -q '^reqwest.*rustls' Cargo.toml
  cp plain.toml Cargo.toml; rm -r crates/reqwest; crate openssl 0.10.70 'vendored = []'; advice_text 2 1 >add.sh
  check 'openssl is added' bash add.sh; check 'vendored is asked for' grep -q '^openssl.*vendored' Cargo.toml; cp plain.toml Cargo.toml
  export PKG_CONFIG_PATH=$PWD/pc
  if [ "$(id -u)" = 0 ] && [ "${REPRO_APT:-}" = 1 ]; then try_advice 0 dev-package=libssl-dev library=libledger; else
    check 'the library is known' sh -c "$(advice_text 0 1 library=libledger)"; fi
}
. "$(dirname "$0")/../harness.sh"
