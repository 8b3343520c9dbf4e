#!/usr/bin/env bash
TOOL=sass
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node sass"
PACKAGES="nodejs npm:sass@1"
MESSAGE="Error: Undefined "
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Dart Sass $(sass --version | cut -d' ' -f1)"; }
setup() { mkdir -p scss; echo '$brand: teal;' >scss/_colors.scss; echo '@mixin wide { width: 100%; }' >scss/_mixins.scss; echo 'a { color: $brand; }' >scss/main.scss; echo 'a { @include wide; }' >scss/list.scss; }
provoke() { sass scss/main.scss; local rc=$?; sass scss/list.scss; return $rc; }
dead_end() { echo '@use "colors"; @use "link";' >scss/app.scss; mv scss/main.scss scss/_link.scss; sass scss/app.scss; }
workaround() { printf '@use "colors";\na { color: colors.$brand; }\n' >scss/main.scss; sass scss/main.scss; }
advice() {
  advice_text 0 0 >scss/main.scss; check 'it compiles' sass scss/main.scss; advice_text 1 0 >scss/_index.scss; echo '@use "index" as *; a { @include wide; color: $brand; }' >scss/x.scss; check 'both are passed on' sass scss/x.scss
  try_advice 3 name=brand; if [ -d "$MODULES/vite" ]; then mkdir -p node_modules src; for n in vite sass; do ln -s "$MODULES/$n" node_modules/; done; cp scss/_colors.scss src/; echo 'a { color: $brand; }' >src/a.scss; echo 'import "./a.scss";' >src/a.js; echo '<script type="module" src="/src/a.js"></script>' >index.html; echo '{"type":"module"}' >package.json; advice_text 2 0 >vite.config.js; check 'Vite adds it' "$MODULES/.bin/vite" build; fi
}
. "$(dirname "$0")/../harness.sh"
