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
. "$(dirname "$0")/../harness.sh"
