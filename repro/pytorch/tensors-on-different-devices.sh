# shellcheck shell=bash
# An input that stayed behind when the model moved; the meta device plays the second device, so that no GPU is needed.
TOOL=torch
NEEDS="python3"
PACKAGES="python3-torch"
MESSAGE="Expected all tensors to be on the same device, but found at least two devices"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import torch as m; print("PyTorch", m.__version__)'; }
setup() {
  export HOME=$PWD OMP_NUM_THREADS=1
  cat > step.py <<'P'
import torch

device = "cuda" if torch.cuda.is_available() else "meta"
logits = torch.ones(8, 10, device=device)
mask = torch.zeros(8, 10)
print(torch.mul(logits, mask).shape)
P
  sed 's/mul(logits, mask)/add(mask, logits)/' step.py > add.py
}
provoke() { python3 step.py; }
# to() of a tensor returns a new one; the old name keeps the old tensor
dead_end() { sed -i 's/^mask = .*/&\nmask.to(device)/' step.py; python3 step.py; python3 add.py; }
workaround() { sed -i 's/^mask = .*/&\nmask = mask.to(device)/' step.py; python3 step.py; }
advice() {
  { sed '/^print/d' step.py; echo 'inputs = targets = mask; model = torch.nn.Linear(1, 1)'; advice_text 0 0; echo 'torch.mul(logits, inputs)'; } >a.py; check 'moved' python3 a.py
  { sed '/^print/d' step.py; echo 'x = logits'; advice_text 1 0; echo 'torch.mul(logits, mask)'; } >b.py; check 'made in place' python3 b.py
  { sed '/^print/d' step.py; echo 'class M(torch.nn.Module):'; echo '    def __init__(self):'; echo '        super().__init__()'; advice_text 2 0 | sed 's/^/        /'; echo 'torch.mul(logits, M().to(device).scale)'; } >c.py; check 'buffer' python3 c.py
}
. "$(dirname "$0")/../harness.sh"
