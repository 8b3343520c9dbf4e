#!/usr/bin/env bash
TOOL=sass
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node sass"
PACKAGES="nodejs npm:sass@1"
MESSAGE="Error: Can't find stylesheet to import."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Dart Sass $(sass --version | cut -d' ' -f1)"; }
setup() {
  mkdir -p node_modules/@acme/theme scss
  echo '$brand: teal;' > node_modules/@acme/theme/_colors.scss
  printf '%s\n' "@use '~@acme/theme/colors';" "a { color: colors.\$brand; }" > scss/main.scss
}
provoke() { sass scss/main.scss; }
dead_end() { sed -i "s#'~@acme#'./@acme#" scss/main.scss; sass scss/main.scss; }
workaround() { sed -i "s#'~@acme#'@acme#" scss/main.scss; sass --load-path=node_modules scss/main.scss; }
. "$(dirname "$0")/../harness.sh"
