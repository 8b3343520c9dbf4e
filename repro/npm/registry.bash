# shellcheck shell=bash
# A package registry on loopback, of the packages in the phase's fixtures.json (see fake-registry.cjs): serve_registry starts
# it and points npm's kin at it; its port stands in the file "port".
FAKE_REGISTRY=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/fake-registry.cjs
serve_registry() {
  node "$FAKE_REGISTRY" fixtures.json port & echo $! >pid
  wait_for 5 test -s port
  export npm_config_registry=http://127.0.0.1:$(cat port)
}
stop_registry() { kill "$(cat pid)"; rm port; }
