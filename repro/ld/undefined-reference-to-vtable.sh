# The key function is declared and nobody defines it.
TOOL=ld
NEEDS="g++ ld"
PACKAGES="g++ binutils"
MESSAGE='undefined reference to'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf 'struct Job { Job(); virtual void run(); virtual ~Job() {} };\nstruct Print : Job { void run() override {} };\n' > job.h
  printf '#include "job.h"\nJob::Job() {}\n' > job.cpp
  printf '#include "job.h"\nint main() { Job job; Print print; job.run(); print.run(); return 0; }\n' > main.cpp
}
build() { g++ -c main.cpp -o main.o && g++ -c job.cpp -o job.o && g++ main.o job.o -o app; }
provoke() { sed -i 's/Job();/Job() {}/' job.h; : > job.cpp; build; }
dead_end() { build; }
workaround() { printf 'void Job::run() {}\n' >> job.cpp; build && ./app; }
advice() {
  try_advice 0 header=job.h >out; cat out; check 'the first one is seen' grep -q '^1:.*virtual void run' out
  sed -i 's/Job();/Job() {}/' job.h; printf '#include "job.h"\nvoid Job::run() {}\n' >job.cpp; build
  try_advice 1 class=Job >out; cat out
  printf 'set(CMAKE_AUTOMOC ON)\n' >a; check 'AUTOMOC' test "$(advice_text 2 0)" = "$(cat a)"
}
. "$(dirname "$0")/../harness.sh"
