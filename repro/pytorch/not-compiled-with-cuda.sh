# shellcheck shell=bash
# A CPU-only build that is asked for the GPU.
TOOL=torch
NEEDS="python3"
PACKAGES="python3-torch"
MESSAGE="AssertionError: Torch not compiled with CUDA enabled"
DEAD_END=1
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import torch as m; print("PyTorch", m.__version__)'; }
setup() {
  export HOME=$PWD OMP_NUM_THREADS=1
  printf 'import torch\n\nmodel = torch.nn.Linear(4, 2).to("cuda")\nprint(model(torch.ones(1, 4)).shape)\n' > train.py
  printf 'import torch\n\nprint(torch.zeros(2).cuda())\n' > t.py
}
provoke() { python3 train.py; }
# the variable chooses among the GPUs that a build can use; this one can use none
dead_end() { CUDA_VISIBLE_DEVICES=0 python3 train.py; python3 t.py; }
workaround() { sed -i -e 's/to("cuda")/to(device)/' -e 's/torch.ones(1, 4)/torch.ones(1, 4, device=device)/' -e '2i device = "cuda" if torch.cuda.is_available() else "cpu"' train.py; python3 train.py; }
advice() {
  mkdir stubs; printf '#!/bin/sh\ncase "$*" in *whl/cu126) shift 3; exec /usr/bin/python3 -m pip install --dry-run --no-index --find-links wheels --break-system-packages --force-reinstall torch;; esac; exec /usr/bin/python3 "$@"\n' >stubs/python3; chmod +x stubs/python3
  python3 "$HERE/../python/make_wheel.py" wheels torch 2.6.0 torch
  PATH=$PWD/stubs:$PATH try_advice 0 cuda-tag=cu126 >out; cat out; check 'None for CUDA' grep -q ' None$' out
  { echo 'import torch; model = torch.nn.Linear(4, 2)'; advice_text 1 0; } >d.py; check 'runs without a GPU' python3 d.py
}
. "$(dirname "$0")/../harness.sh"
