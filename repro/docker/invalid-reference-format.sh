#!/usr/bin/env bash
TOOL=docker NEEDS="docker python3" PACKAGES="docker.io python3"
MESSAGE='invalid reference format'
DEAD_END=0 WORKAROUND=0
tool_version() { docker --version | sed "s/,.*//; s/ version//"; }
setup() { export HOME=$PWD DOCKER_CONFIG=$PWD/.docker DOCKER_HOST=unix://$PWD/none.sock; mkdir "my app"; }
provoke() { TAG=; docker run --rm "registry.example.com/shop:$TAG" true; local rc=$?; docker pull Shop/API:1.0; docker run -v $PWD/my app:/src alpine ls; return $rc; }
dead_end() { docker pull "registry.example.com/shop: latest"; }
workaround() { local TAG=1.4.2; docker pull "registry.example.com/shop:${TAG:?}" 2>&1 | grep -v 'Cannot connect'; echo "the name is accepted: registry.example.com/shop:$TAG"; }
advice() {
  export TAG=1; try_advice 0 command='docker run a'; unset TAG; advice_text 0 1 >a.sh; check 'stops when empty' sh -c '! bash a.sh'
  docker() { printf '<%s>' "$@"; }; export -f docker; advice_text 1 0 >b.sh; (cd "my app" && bash ../b.sh) | tee out; check 'one word' grep -q 'my app:/src>' out
  advice_text 1 1 repository=Shop/API >c.sh; bash c.sh | tee out; check 'lower case' grep -q '<shop/api:latest>' out
  printf 'docker run –name x\n' >s.sh; try_advice 2 script=s.sh
}
. "$(dirname "$0")/../harness.sh"
