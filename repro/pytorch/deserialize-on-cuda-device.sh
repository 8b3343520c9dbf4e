# shellcheck shell=bash
# A checkpoint whose tensors carry the place cuda:0, loaded where there is no GPU.
TOOL=torch
NEEDS="python3"
PACKAGES="python3-torch"
MESSAGE="Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import torch as m; print("PyTorch", m.__version__)'; }
setup() {
  export HOME=$PWD OMP_NUM_THREADS=1
  cat > save.py <<'P'
# What a machine with a GPU writes: the same file, with cuda:0 as the place of each storage.
import io, zipfile, torch
torch.save(torch.nn.Linear(4, 2).state_dict(), "cpu.pt")
with zipfile.ZipFile("cpu.pt") as source, zipfile.ZipFile("weights.pt", "w") as target:
    for item in source.infolist():
        data = source.read(item)
        if item.filename.endswith("data.pkl"):
            data = data.replace(b"X\x03\x00\x00\x00cpu", b"X\x06\x00\x00\x00cuda:0")
        target.writestr(item.filename, data)
P
  python3 save.py
  printf 'import torch\n\nmodel = torch.nn.Linear(4, 2)\nstate = torch.load("weights.pt")\nmodel.load_state_dict(state)\nprint("loaded")\n' > load.py
}
provoke() { python3 load.py; }
# the model's own place plays no part in reading the file
dead_end() { sed -i 's/Linear(4, 2)$/Linear(4, 2).to("cpu")/' load.py; CUDA_VISIBLE_DEVICES= python3 load.py; }
workaround() { sed -i 's/load("weights.pt")/load("weights.pt", map_location="cpu")/' load.py; python3 load.py; }
advice() {
  { advice_text 0 0 file=weights.pt; echo 'model = torch.nn.Linear(4, 2); model.load_state_dict(state)'; advice_text 1 0 file=plain.pt; echo 'print(torch.load("plain.pt")["bias"].device)'; } >l.py
  check 'loaded and saved' test "$(python3 l.py)" = cpu
}
. "$(dirname "$0")/../harness.sh"
