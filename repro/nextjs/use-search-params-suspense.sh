#!/usr/bin/env bash
TOOL=next
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node next"
PACKAGES="nodejs npm:next@15 npm:react@19 npm:react-dom@19"
MESSAGE="should be wrapped in a suspense boundary at page"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Next.js $(package_version next)"; }
setup() {
  export HOME=$PWD NEXT_TELEMETRY_DISABLED=1
  mkdir -p app/search node_modules; for name in next react react-dom styled-jsx @next @swc client-only postcss source-map-js nanoid picocolors caniuse-lite scheduler; do [ -e "$MODULES/$name" ] && ln -s "$MODULES/$name" "node_modules/$name"; done
  echo '{"name":"storefront"}' > package.json
  echo "module.exports = { eslint: { ignoreDuringBuilds: true }, experimental: { cpus: 1 } };" > next.config.js
  echo "export default function Layout({ children }) { return <html><body>{children}</body></html>; }" > app/layout.js
  printf '%s\n' "'use client';" "import { useSearchParams } from 'next/navigation';" "export default function Results() { return <p>{useSearchParams().get('q')}</p>; }" > app/search/results.js
  printf '%s\n' "import Results from './results';" "export default function Page() { return <Results />; }" > app/search/page.js
}
provoke() { in_project next build; }
# The boundary stands below the component that reads the parameters.
dead_end() { printf '%s\n' "'use client';" "import { Suspense } from 'react';" "import { useSearchParams } from 'next/navigation';" "export default function Results() { const q = useSearchParams().get('q'); return <Suspense><p>{q}</p></Suspense>; }" > app/search/results.js; in_project next build; }
workaround() { printf '%s\n' "import { Suspense } from 'react';" "import Results from './results';" "export default function Page() { return <Suspense fallback={null}><Results /></Suspense>; }" > app/search/page.js; in_project next build; }
advice() {
  git init -q . && git add app
  mkdir -p node_modules/stats/dist/next; echo 'useSearchParams' | tee node_modules/stats/dist/next/index.mjs >node_modules/stats/dist/next/index.js
  try_advice 2 | tee found.txt
  check "the page's and the library's calls are found" sh -c 'grep -q app/search/results.js found.txt && grep -q stats/dist/next/index.mjs found.txt'
  advice_text 0 0 >app/search/page.js
  check 'the boundary lets the build pass' next build
  advice_text 1 0 >app/search/page.js; echo 'export default function Results({ q }) { return <p>{q}</p>; }' >app/search/results.js
  check 'the page may read the parameters' next build
}
. "$(dirname "$0")/../harness.sh"
