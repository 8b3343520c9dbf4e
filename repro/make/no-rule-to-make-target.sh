TOOL=make
NEEDS=make
PACKAGES=make
MESSAGE='No rule to make target'
DEAD_END=0 WORKAROUND=0
tool_version() { make --version | sed -n '1s/^GNU Make/make/p'; }
setup() {
  mkdir src
  printf 'app: src/main.o src/codec.o\n\tcat $^ > $@\nsrc/%%.o: src/%%.c\n\tcp $< $@\n' > Makefile
  echo 'int main;' > src/main.c; echo 'int codec;' > src/Codec.c
}
provoke() {
  echo '$ make'
  make
  echo '$ make install'
  make install
}
dead_end() { make -B -k; }
workaround() { mv src/Codec.c src/codec.c && make; }
advice() {
  git init -q; git add .
  try_advice 0 target=src/codec.o >out; cat out; check 'the other spelling is shown' grep -qx src/Codec.c out
  mv src/Codec.c src/codec.c; printf 'clean:\n\trm -f app src/*.o\nX := 1\n-include src/*.d\n' >>Makefile; echo 'src/main.o: src/old.h' >src/main.d
  check 'the old header stops it' bash -c '! make'
  try_advice 1; check 'built' test -f app
  try_advice 2 >out; cat out; check 'targets are listed' grep -qx clean out; check 'variables are not' bash -c '! grep -q "^X" out'
}
. "$(dirname "$0")/../harness.sh"
