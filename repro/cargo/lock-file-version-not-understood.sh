# A lock file and an edition from the future.
TOOL=cargo
NEEDS="cargo rustc"
PACKAGES="cargo rustc"
MESSAGE='was found, but this version of Cargo does not understand this lock file'
DEAD_END=2 WORKAROUND=2
tool_version() { cargo --version | sed 's/^\(cargo [0-9.]*\).*/\1/'; }
setup() {
  export CARGO_HOME=$PWD/.cargo CARGO_NET_OFFLINE=true
  mkdir src && echo 'fn main() {}' > src/main.rs
  printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n' > Cargo.toml
  printf 'version = 9\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\n' > Cargo.lock
}
provoke() { cargo build; rm Cargo.lock; sed -i s/2021/2031/ Cargo.toml; cargo build; }
dead_end() { cargo update; }
# what an older cargo does: the cargo at hand writes the version that it knows
workaround() { rm Cargo.lock && cargo generate-lockfile && cargo build; }
advice() {
  unset CARGO_HOME
  # without rustup, the cargo at hand stands for every toolchain
  command -v rustup || { mkdir stubs; printf '#!/bin/sh\n[ "$1" != +stable ] || shift\nexec %s "$@"\n' "$(command -v cargo)" >stubs/cargo; chmod +x stubs/cargo; PATH=$PWD/stubs:$PATH; }
  try_advice 2 toolchain=stable; check 'the lock is readable' cargo build
}
. "$(dirname "$0")/../harness.sh"
