# shellcheck shell=bash
TOOL=Rscript NEEDS="Rscript" PACKAGES="r-base-core"
MESSAGE='there is no package called'
DEAD_END=0 WORKAROUND=1
tool_version() { R --version | sed -n '1s/R version \([0-9.]*\).*/R \1/p'; }
setup() { export HOME=$PWD R_LIBS_USER=$PWD/lib; mkdir -p lib src/ggplot3/R; printf 'Package: ggplot3\nVersion: 1.0\nTitle: T\nDescription: D.\nLicense: GPL-2\nAuthor: A\nMaintainer: A <a@example.com>\n' >src/ggplot3/DESCRIPTION; echo 'export(draw)' >src/ggplot3/NAMESPACE; echo 'draw <- function() "drawn"' >src/ggplot3/R/draw.R; }
provoke() { Rscript -e 'library(ggplot3)'; local rc=$?; Rscript -e 'ggplot3::draw()'; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN Rscript -e 'library(ggplot3)'; return $rc; }
dead_end() { Rscript -e 'require(ggplot3); ggplot3::draw()'; }
workaround() { R CMD INSTALL --no-docs src/ggplot3 >/dev/null 2>&1 && Rscript -e 'library(ggplot3); draw()'; }
advice() {
  try_advice 0 >out; cat out; check 'the library' grep -qF "$PWD/lib" out
  mkdir -p repo/src/contrib; (cd repo/src/contrib && R CMD build ../../../src/ggplot3 >/dev/null 2>&1 && Rscript -e 'tools::write_PACKAGES(".")' >/dev/null); advice_text 1 0 package=ggplot3 | sed "s#https://cloud.r-project.org#file://$PWD/repo#" >i.sh; bash i.sh >out 2>&1; cat out; check 'it is done' grep -q 'DONE (ggplot3)' out
  apt-get() { [ "$*" = 'install -y r-cran-ggplot2' ]; }; export -f apt-get; try_advice 2 debian-name=r-cran-ggplot2
}
. "$(dirname "$0")/../harness.sh"
