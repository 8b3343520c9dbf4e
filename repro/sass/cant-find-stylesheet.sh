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
advice() {
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/sass" node_modules/.bin/sass

  sed "s#'~@acme#'@acme#" scss/main.scss >scss/a.scss
  echo '{"name":"@acme/theme","sass":"_colors.scss"}' >node_modules/@acme/theme/package.json
  printf '%s\n' "@use 'pkg:@acme/theme' as colors;" "a { color: colors.\$brand; }" >scss/b.scss
  check 'the load path finds it' sass --load-path=node_modules scss/a.scss
  git init -q . && git add scss
  try_advice 1 name=main
  sass_only=$(record_commands text "$RECORD" 0 0 input=scss/a.scss output=a.css); check 'as typed, load path' bash -c "$sass_only"; advice_text 0 0 input=scss/a.scss output=a.css >/dev/null
  sass_only=$(record_commands text "$RECORD" 0 1 input=scss/b.scss output=b.css); check 'as typed, pkg:' bash -c "$sass_only"; advice_text 0 1 input=scss/b.scss output=b.css >/dev/null
  check 'both wrote the colour' grep -l teal a.css b.css
  advice_text 2 0 >vite.config.mjs
  check 'the configuration loads' node -e "import('./vite.config.mjs').then((m) => m.default.css.preprocessorOptions.scss.loadPaths.length)"
}
. "$(dirname "$0")/../harness.sh"
