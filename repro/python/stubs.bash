# shellcheck shell=bash
# For advice() of the scripts: `sudo` that is nobody's, and an apt-get that only says what it would do with a package
# that must exist. install_stubs puts them first on PATH.
install_stubs() {
  mkdir -p stubs
  printf '#!/bin/sh\nwhile [ "$1" = -E ]; do shift; done\nexec "$@"\n' >stubs/sudo
  printf '#!/bin/sh\n[ "$1" = update ] || exec /usr/bin/apt-get -qq --simulate "$@"\n' >stubs/apt-get
  chmod +x stubs/*; export PATH=$PWD/stubs:$PATH
}
