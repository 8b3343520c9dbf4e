#!/usr/bin/env bash
TOOL=next
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node next"
PACKAGES="nodejs npm:next@15 npm:react@19 npm:react-dom@19"
MESSAGE="This React Hook only works in a Client Component."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Next.js $(package_version next)"; }
setup() {
  export HOME=$PWD NEXT_TELEMETRY_DISABLED=1
  mkdir -p app node_modules; for name in next react react-dom styled-jsx @next @swc client-only postcss source-map-js nanoid picocolors caniuse-lite scheduler; do [ -e "$MODULES/$name" ] && ln -s "$MODULES/$name" "node_modules/$name"; done
  echo '{"name":"storefront"}' > package.json
  echo "module.exports = { eslint: { ignoreDuringBuilds: true }, experimental: { cpus: 1 } };" > next.config.js
  echo "export default function Layout({ children }) { return <html><body>{children}</body></html>; }" > app/layout.js
  printf '%s\n' "import Counter from './counter';" "export default function Page() { return <Counter />; }" > app/page.js
  printf '%s\n' "import { useState } from 'react';" "export default function Counter() { const [n, setN] = useState(0); return <button onClick={() => setN(n + 1)}>{n}</button>; }" > app/counter.js
}
provoke() { in_project next build; }
dead_end() { sed -i "s/import { useState } from 'react';/import { useState } from 'react'; 'use client';/" app/counter.js; in_project next build; }
workaround() { sed -i "1i 'use client';" app/counter.js; in_project next build --experimental-build-mode compile; }
advice() {
  { advice_text 0 0 hook=useState; sed 1d app/counter.js; } >counter && mv counter app/counter.js
  check 'the marked file compiles' next build --experimental-build-mode compile
  mkdir -p node_modules/acme-carousel; echo '{"name":"acme-carousel","version":"1.0.0","exports":"./i.js"}' >node_modules/acme-carousel/package.json; printf '%s\n' "import { useState } from 'react';" 'export function Carousel() { const [n] = useState(1); return n; }' >node_modules/acme-carousel/i.js
  advice_text 1 0 component=Carousel package=acme-carousel >app/carousel.js
  { echo "import { Carousel } from './carousel'; const search = async (q) => [q]; const Results = ({ items }) => <p>{items}<Carousel /></p>;"; advice_text 2 0; } >app/page.js
  check 'wrapper and server page compile' next build --experimental-build-mode compile
}
. "$(dirname "$0")/../harness.sh"
