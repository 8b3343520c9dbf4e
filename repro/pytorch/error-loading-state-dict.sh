# shellcheck shell=bash
# Weights of another architecture, or saved from a wrapped model.
TOOL=torch
NEEDS="python3"
PACKAGES="python3-torch"
MESSAGE="RuntimeError: Error(s) in loading state_dict for"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import torch as m; print("PyTorch", m.__version__)'; }
setup() {
  export HOME=$PWD OMP_NUM_THREADS=1
  cat > model.py <<'P'
from torch import nn

class Classifier(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.body = nn.Linear(16, 8)
        self.head = nn.Linear(8, classes)
P
  printf 'import torch\nfrom torch import nn\nfrom model import Classifier\n\ntorch.save(nn.DataParallel(Classifier()).state_dict(), "wrapped.pt")\ntorch.save(Classifier(100).state_dict(), "hundred.pt")\n' > save.py
  python3 save.py
  printf 'import sys\nimport torch\nfrom model import Classifier\n\nmodel = Classifier()\nstate = torch.load(sys.argv[1], map_location="cpu")\nmodel.load_state_dict(state)\nprint("loaded")\n' > load.py
}
provoke() { python3 load.py wrapped.pt; }
# strict=False covers absent and surplus names, not a tensor of another shape
dead_end() { python3 load.py wrapped.pt; sed -i 's/load_state_dict(state)/load_state_dict(state, strict=False)/' load.py; python3 load.py hundred.pt; }
workaround() { sed -i 's/^model.load_state_dict/state = {k.removeprefix("module."): v for k, v in state.items()}\n&/' load.py; python3 load.py wrapped.pt; }
advice() {
  head() { printf 'import torch\nfrom model import Classifier\n\nmodel, path = Classifier(), "%s"\nstate = torch.load(path)\n' "$1"; }
  { head wrapped.pt; advice_text 0 0 prefix=module.; } >a.py; check 'prefix off' python3 a.py
  python3 -c 'import torch; torch.save({"model": {k.removeprefix("module."): v for k, v in torch.load("wrapped.pt").items()}, "epoch": 1}, "ck.pt")'
  { head ck.pt; advice_text 1 0; } >b.py; python3 b.py; check 'inner dictionary' python3 b.py
  { head hundred.pt; advice_text 2 0; } >c.py; python3 c.py >out; cat out; check 'the head is listed as missing' grep -q "missing_keys=\['head.weight', 'head.bias'\]" out
}
. "$(dirname "$0")/../harness.sh"
