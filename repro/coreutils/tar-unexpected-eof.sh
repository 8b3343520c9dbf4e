TOOL=tar
NEEDS="tar gzip"
PACKAGES="tar gzip"
MESSAGE='nexpected '
DEAD_END=0 WORKAROUND=0
tool_version() { tar --version | sed -n '1s/^tar (GNU tar)/tar/p'; }
setup() {
  mkdir src; head -c 300000 /dev/urandom > src/blob.bin; tar -czf full.tar.gz src; tar -cf full.tar src
  head -c 200000 full.tar.gz > backup.tar.gz; head -c 100000 full.tar > backup.tar; cp full.tar.gz mirror.tar.gz; rm -r src
}
provoke() {
  echo '$ tar -xzf backup.tar.gz'
  tar -xzf backup.tar.gz
  echo '$ tar -xf backup.tar'
  tar -xf backup.tar
}
dead_end() { tar -xzf backup.tar.gz --ignore-zeros --ignore-failed-read; gzip -dc backup.tar.gz > x.tar; tar -xf x.tar; }
workaround() { cp mirror.tar.gz backup.tar.gz && gzip -t backup.tar.gz && tar -xzf backup.tar.gz && ls -s src; }
advice() {
  try_advice 0 archive=backup.tar.gz url=file://"$PWD"/full.tar.gz; check 'complete' cmp backup.tar.gz full.tar.gz
  mkdir src; echo x >src/a; try_advice 1 dir=src archive=b.tgz; check 'an archive' tar -tzf b.tgz
  try_advice 2 dir=src
  if command -v python3 >/dev/null; then check 'the words of Python' sh -c "python3 -c 'import tarfile; tarfile.open(\"backup.tar\").extractall(\"x\")' 2>&1 | grep -q 'tarfile.ReadError: unexpected end of data'"; fi
}
. "$(dirname "$0")/../harness.sh"
