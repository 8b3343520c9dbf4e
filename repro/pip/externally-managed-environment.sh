# shellcheck shell=bash
# pip install into the Python that the distribution's package manager owns.
TOOL=pip
NEEDS="python3 pip3"
PACKAGES="python3 python3-pip python3-venv"
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
. "$(dirname "$0")/../harness.sh"
