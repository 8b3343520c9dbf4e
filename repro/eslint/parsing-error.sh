#!/usr/bin/env bash
TOOL=eslint
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node eslint"
PACKAGES="nodejs npm:eslint@9 npm:typescript@5.9.3"
MESSAGE="error  Parsing error: "
DEAD_END=0 WORKAROUND=2
tool_version() { echo "ESLint $(eslint -v | tr -d v)"; }
setup() {
  mkdir -p src; echo 'const App = () => <main>Shop</main>;' > src/app.jsx; printf "import App from './app.jsx';\nexport default App;\n" > src/main.js; echo 'interface Order { id: string }' > src/order.ts; echo 'const total: number = 1;' > src/total.js
  echo '{"name":"storefront"}' > package.json; config
}
config() { echo "export default [{ files: ['**/*.jsx', '**/*.ts', '**/*.js'] }, { files: ['src/main.js'], languageOptions: { sourceType: 'commonjs' } }];" > eslint.config.mjs; }
provoke() { eslint src; }
dead_end() { sed -i '1i /* eslint-disable */' src/*; eslint src; }
workaround() { rm src/order.ts src/total.js; echo "export default [{ files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }];" > eslint.config.mjs; eslint src; }
advice() {
  npx() { "$@"; }; export -f npx; try_advice 0 file=src/main.js | tee seen; check 'the source type is shown' grep -q '"sourceType": "commonjs"' seen; try_advice 4 file=src/main.js
  advice_text 2 0 >eslint.config.mjs; check 'JSX' eslint src/app.jsx; advice_text 3 0 >eslint.config.mjs; check 'a module' eslint src/main.js
  if [ -d "$MODULES/typescript-eslint" ]; then mkdir -p node_modules; ln -s "$MODULES/typescript-eslint" node_modules/; advice_text 1 1 >eslint.config.mjs; check 'types' sh -c '! eslint src/order.ts | grep "Parsing error"'; fi
}
. "$(dirname "$0")/../harness.sh"
