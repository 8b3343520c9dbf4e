TOOL=sed
NEEDS=sed
PACKAGES=sed
MESSAGE="unknown option to \`s'"
DEAD_END=0 WORKAROUND=0
tool_version() { sed --version | sed -n '1s/^sed (GNU sed)/sed/p'; }
setup() { printf 'root = "/srv/www"\nurl = "@URL@"\n' > app.conf; }
provoke() {
  dir=/var/lib/app url=https://example.com/a
  echo '$ sed -i "s/@DIR@/$dir/" app.conf'
  sed -i "s/@DIR@/$dir/" app.conf
  echo '$ sed -e "s/www/html/" -e "s/@URL@/$url/g" app.conf'
  sed -e "s/www/html/" -e "s/@URL@/$url/g" app.conf
}
dead_end() { dir=/var/lib/app; sed -i 's/@DIR@/'"$dir"'/' app.conf; }
workaround() { url=https://example.com/a; sed -i "s|@URL@|$url|" app.conf && cat app.conf; }
advice() {
  export dir=/var/lib/app value='a/b&c|d\e' url='https://example.com/a?b=1&c=2'; echo '@DIR@ @TOKEN@' >f
  try_advice 0 file=f; try_advice 1 file=f; check 'both values' test "$(cat f)" = "$dir $value"
  echo 'x $URL $HOME' >t; if command -v envsubst; then try_advice 2 template=t file=o; check 'only URL' test "$(cat o)" = "x $url \$HOME"; fi
}
. "$(dirname "$0")/../harness.sh"
