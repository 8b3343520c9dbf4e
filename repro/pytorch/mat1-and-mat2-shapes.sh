# shellcheck shell=bash
# A linear layer whose in_features do not fit what reaches it.
TOOL=torch
NEEDS="python3"
PACKAGES="python3-torch"
MESSAGE="RuntimeError: mat1 and mat2 shapes cannot be multiplied"
DEAD_END=0
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import torch as m; print("PyTorch", m.__version__)'; }
setup() {
  export HOME=$PWD OMP_NUM_THREADS=1
  cat > net.py <<'P'
import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(8 * 14 * 14, 10))
print(net(torch.zeros(32, 1, 28, 28)).shape)
P
  printf 'import torch\n\nprint(torch.nn.Linear(768, 2)(torch.zeros(4, 512)).shape)\n' > head.py
}
provoke() { python3 net.py; }
# another batch size changes the first number only
dead_end() { sed -i 's/zeros(32,/zeros(1,/' net.py; python3 net.py; python3 head.py; }
workaround() { sed -i 's/nn.Linear(8 \* 14 \* 14, 10)/nn.LazyLinear(10)/' net.py; python3 -W ignore net.py; }
advice() {
  L=$(advice_text 0 0 features=1352 outputs=10 | tail -n 1); sed "s/nn.Linear(8 \* 14 \* 14, 10)/$L/" net.py >a.py; check 'the number of the message fits' python3 a.py
  { echo 'import torch'; advice_text 1 0; echo 'net(torch.zeros(32, 1, 28, 28))'; } >b.py; check 'lazy' python3 b.py
  { echo 'import torch; x = torch.zeros(32, 8, 13, 13)'; advice_text 2 0; echo 'torch.nn.Linear(1352, 10)(x)'; } >c.py; check 'the batch stays' python3 c.py
  { echo 'import torch'; advice_text 3 0 | sed 's/^nn.*/pool = &/'; echo 'assert pool(torch.zeros(2, 8, 50, 33)).shape == (2, 8, 7, 7)'; } >d.py; check 'any size' python3 d.py
  python3 -c 'import torch; torch.nn.Linear(1352, 10)(torch.flatten(torch.zeros(32, 8, 13, 13)))'; echo
}
. "$(dirname "$0")/../harness.sh"
