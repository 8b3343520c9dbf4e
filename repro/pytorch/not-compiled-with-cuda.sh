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
. "$(dirname "$0")/../harness.sh"
