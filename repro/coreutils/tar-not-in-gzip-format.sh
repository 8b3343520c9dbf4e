TOOL=tar
NEEDS="tar gzip"
PACKAGES="tar gzip"
MESSAGE='gzip: stdin: not in gzip format'
DEAD_END=0 WORKAROUND=0
tool_version() { tar --version | sed -n '1s/^tar (GNU tar)/tar/p'; }
setup() {
  mkdir src; echo data > src/a.txt
  tar -cf release.tar.gz src
  printf '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>\n' > node.tar.gz
}
provoke() {
  echo '$ tar -xzf release.tar.gz'
  tar -xzf release.tar.gz
  echo '$ gunzip node.tar.gz'
  gunzip node.tar.gz
}
dead_end() { mv release.tar.gz release.tgz; tar -xzf release.tgz || gunzip -c < release.tgz; }
workaround() { tar -xf release.tar.gz && cat src/a.txt; }
advice() {
  command -v file && try_advice 0 file=release.tar.gz && check 'unpacked' test -e src/a.txt
  cp node.tar.gz copy; try_advice 1 file=copy url=file://"$PWD"/release.tar.gz; check "another file" cmp copy release.tar.gz
  try_advice 2 sha256="$(sha256sum release.tar.gz | cut -d' ' -f1)" file=release.tar.gz
}
. "$(dirname "$0")/../harness.sh"
