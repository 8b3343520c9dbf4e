TOOL=bash
NEEDS="bash gcc go file"
PACKAGES="bash gcc golang-go file"
MESSAGE='cannot execute binary file'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  printf 'int main(void) { return 0; }\n' > main.c; gcc main.c -o agent; cp agent native; gcc -c main.c -o unlinked.o; chmod +x unlinked.o
  # the machine field of the ELF header says AArch64 now (0xb7)
  printf '\267' | dd of=agent bs=1 seek=18 conv=notrunc
}
provoke() {
  echo '$ ./agent'
  bash -c './agent; exit $?'
  echo '$ bash ./native'
  bash ./native
  echo '$ ./unlinked.o'
  bash -c './unlinked.o; exit $?'
}
dead_end() { chmod 777 agent; bash -c './agent; exit $?'; }
workaround() { gcc main.c -o agent && bash -c './agent; exit $?'; }
advice() {
  rm main.c; printf 'module x\n' >go.mod; printf 'package main\nfunc main() {}\n' >m.go; export GOCACHE=$PWD/.cache
  try_advice 0 path=./agent arch=arm64 program=x; check 'it is for the other machine' sh -c 'file x | grep -q aarch64'
}
. "$(dirname "$0")/../harness.sh"
