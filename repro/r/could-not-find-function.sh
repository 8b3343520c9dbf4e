# shellcheck shell=bash
TOOL=Rscript NEEDS="Rscript" PACKAGES="r-base-core"
MESSAGE='could not find function "mle"'
DEAD_END=1 WORKAROUND=1
tool_version() { R --version | sed -n '1s/R version \([0-9.]*\).*/R \1/p'; }
setup() { export HOME=$PWD; }
provoke() { Rscript -e 'mle()'; local rc=$?; Rscript -e 'str_trim(" a ")'; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN Rscript -e 'mle()'; return $rc; }
dead_end() { Rscript -e 'library(stats4); save.image()'; Rscript -e 'load(".RData"); mle()'; }
workaround() { Rscript -e 'library(stats4); is.function(mle)'; }
advice() {
  try_advice 0 function=mle >out; cat out; check 'its package' grep -q 'stats4.*mle' out
  advice_text 1 0 >a.R; check 'both ways' Rscript a.R; advice_text 2 0 >b.R; check 'the workers too' Rscript b.R
}
. "$(dirname "$0")/../harness.sh"
