# shellcheck shell=bash
# pip install into the Python that the distribution's package manager owns.
TOOL=pip
NEEDS="python3 pip3 pipx /usr/share/python-wheels/wheel-*.whl"
PACKAGES="python3 python3-pip python3-venv python3-wheel-whl pipx"
MESSAGE="error: externally-managed-environment"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { pip3 --version | cut -d' ' -f1,2; }
setup() {
  export HOME=$PWD PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore; unset PIP_FIND_LINKS
  python3 "$HERE/../python/make_wheel.py" wheels invoice-tools 1.2.0 invoice_tools
}
provoke() { pip3 install --no-index --find-links wheels invoice-tools; }
# --user writes below the home folder, but the marker guards the interpreter, not a folder
dead_end() { pip3 install --user --no-index --find-links wheels invoice-tools; }
workaround() {
  python3 -m venv .venv
  .venv/bin/pip install --no-index --find-links wheels invoice-tools
  .venv/bin/python -c 'import invoice_tools; print(invoice_tools.__version__)'
}
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs
  export PIP_NO_INDEX=1 PIP_FIND_LINKS="$PWD/wheels /usr/share/python-wheels"
  try_advice 0 package=invoice-tools
  check 'the environment has it' .venv/bin/python -c 'import invoice_tools'
  mkdir -p tool/greeter; touch tool/greeter/__init__.py; printf 'def main():\n    print("hello")\n' >tool/greeter/cli.py
  printf '[project]\nname = "greeter"\nversion = "1"\n[project.scripts]\ngreeter = "greeter.cli:main"\n[build-system]\nrequires = ["setuptools>=64"]\nbuild-backend = "setuptools.build_meta"\n' >tool/pyproject.toml
  pip3 wheel -q --no-deps --wheel-dir wheels ./tool; rm -rf "$HOME/.local"
  try_advice 1 package=greeter
  check 'the command is linked' test "$("$HOME/.local/bin/greeter")" = hello
  try_advice 2 package=requests
  advice_text 3 0 >line
  check 'the variable lifts the refusal' env $(sed 's/^ENV //' line) pip3 install --user invoice-tools
}
. "$(dirname "$0")/../harness.sh"
