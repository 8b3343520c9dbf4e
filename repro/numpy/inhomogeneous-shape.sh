# shellcheck shell=bash
# Nested lists of different lengths turned into one array.
TOOL=numpy
NEEDS="python3"
PACKAGES="python3-numpy"
MESSAGE="ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape"
DEAD_END=0
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import numpy as m; print("NumPy", m.__version__)'; }
setup() {
  export HOME=$PWD
  printf 'import numpy as np\n\nrows = [[1, 2, 3], [4, 5], [6, 7, 8]]\ndata = np.array(rows)\nprint(data.shape)\n' > rows.py
  printf 'import numpy as np\n\nimages = [np.zeros((28, 28)), np.zeros((32, 28))]\nprint(np.array(images).shape)\n' > images.py
}
provoke() { python3 rows.py; }
# a numeric dtype asks for a rectangle all the same
dead_end() { sed -i 's/np.array(rows)/np.array(rows, dtype=float)/' rows.py; python3 rows.py; python3 images.py; }
workaround() { sed -i 's/np.array(rows)/np.array([r + [0] * (max(map(len, rows)) - len(r)) for r in rows])/' rows.py; python3 rows.py; }
advice() {
  echo 'rows = [[1, 2, 3], [4, 5], [6, 7, 8]]' >r.py
  { cat r.py; advice_text 0 0; } >c.py; check 'the odd row is counted' test "$(python3 c.py)" = 'Counter({3: 2, 2: 1})'
  { cat r.py; advice_text 1 0; echo 'assert data.shape == (3, 3)'; } >p.py; check 'padded' python3 p.py
}
. "$(dirname "$0")/../harness.sh"
