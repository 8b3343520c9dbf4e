# shellcheck shell=bash
# Code that uses the aliases of Python types which NumPy 1.24 has removed.
TOOL=numpy
NEEDS="python3"
PACKAGES="python3-numpy"
MESSAGE="AttributeError: module 'numpy' has no attribute 'float'"
DEAD_END=0
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import numpy as m; print("NumPy", m.__version__)'; }
setup() {
  export HOME=$PWD
  printf 'import numpy as np\n\nvalues = np.zeros(3, dtype=np.float)\nprint(values.dtype)\n' > load.py
  printf 'import numpy as np\n\nmask = np.array([1, 0], dtype=np.bool)\nprint(mask)\n' > mask.py
}
provoke() { python3 load.py; }
# a filter for warnings does not bring back a name that is gone
dead_end() { sed -i '1i import warnings; warnings.filterwarnings("ignore")' load.py; python3 load.py; python3 mask.py; }
workaround() { sed -i 's/np\.float\b/np.float64/' load.py; python3 load.py; }
advice() {
  python3 -m venv .venv; . .venv/bin/activate
  make() { python3 "$HERE/../python/make_wheel.py" wheels "$@"; }
  make old-plots 1.0 old_plots; make old-plots 2.0 old_plots; make numpy 1.23.5 numpy; make numpy 1.26.4 numpy; make ruff 0.9.0 ruff
  export PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels PIP_DISABLE_PIP_VERSION_CHECK=1
  try_advice 0 package=old-plots
  try_advice 2 >out; cat out; check 'below 1.24' grep -q 'Successfully installed numpy-1.23.5' out
}
. "$(dirname "$0")/../harness.sh"
