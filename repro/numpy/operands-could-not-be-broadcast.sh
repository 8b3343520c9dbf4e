# shellcheck shell=bash
# Arithmetic on arrays whose trailing dimensions differ.
TOOL=numpy
NEEDS="python3"
PACKAGES="python3-numpy"
MESSAGE="ValueError: operands could not be broadcast together with shapes"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import numpy as m; print("NumPy", m.__version__)'; }
setup() {
  export HOME=$PWD
  cat > scale.py <<'P'
import numpy as np

prices = np.arange(12.0).reshape(4, 3)
weights = np.array([0.1, 0.2, 0.3, 0.4])
print(prices * weights)
P
  printf 'import numpy as np\n\nprint(np.ones(100) - np.ones(99))\n' > diff.py
}
provoke() { python3 scale.py; }
# the transpose of a one-dimensional array is itself
dead_end() { sed -i 's/prices \* weights/prices * weights.T/' scale.py; python3 scale.py; python3 diff.py; }
workaround() { sed -i 's/prices \* weights/prices * weights[:, np.newaxis]/' scale.py; python3 scale.py; }
advice() {
  { sed '/^print/d' scale.py; advice_text 0 0; advice_text 1 0; advice_text 2 0; echo 'assert np.allclose(normalised.sum(axis=1), 1)'; } >all.py; check 'all three work' python3 all.py
  { sed '/^print/d; s/0.4\]/0.4, 0.5]/' scale.py; advice_text 2 0; } >bad.py; python3 bad.py >out 2>&1
  check 'the assertion shows the shapes' grep -qF 'AssertionError: ((4, 3), (5,))' out
}
. "$(dirname "$0")/../harness.sh"
