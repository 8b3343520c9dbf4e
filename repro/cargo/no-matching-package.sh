#!/usr/bin/env bash
TOOL=cargo NEEDS="cargo" PACKAGES="cargo"
MESSAGE='no matching package'
DEAD_END=0 WORKAROUND=0
tool_version() { cargo --version | cut -d" " -f1,2; }
setup() { export CARGO_HOME=$PWD/cargo-home CARGO_NET_OFFLINE=true; mkdir -p src hello/src; printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nhelloo = { path = "hello" }\n' > Cargo.toml; echo 'fn main() { println!("{}", hello::word()); }' > src/main.rs; printf '[package]\nname = "hello"\nversion = "1.0.0"\nedition = "2021"\n' > hello/Cargo.toml; echo 'pub fn word() -> &'"'"'static str { "hi" }' > hello/src/lib.rs; }
provoke() { cargo check; }
dead_end() { cargo clean; rm -f Cargo.lock; cargo check; }
workaround() { sed -i 's/^helloo/hello/' Cargo.toml; cargo check; }
advice() {
  sed -i 's/^helloo/hello/' Cargo.toml; try_advice 1; try_advice 2
  advice_text 3 0 | sed 's/serde_yaml", version = "0.9"/hello", path = "hello"/' > deps.toml; { sed '/^\[dependencies\]/,$d' Cargo.toml; cat deps.toml; } > new.toml; mv new.toml Cargo.toml; sed -i 's/hello::/yaml::/' src/main.rs; check 'the key is the name in the code' cargo check
}
. "$(dirname "$0")/../harness.sh"
