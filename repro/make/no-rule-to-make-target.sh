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
. "$(dirname "$0")/../harness.sh"
