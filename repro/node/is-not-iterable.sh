#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="prices is not iterable"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' 'const load = async () => ({ tea: 3 });' '(async () => {' '  const prices = load();' '  for (const [name, price] of prices) console.log(name, price);' '})();' > prices.js; echo 'const [first] = undefined;' > first.js; echo 'Promise.all(undefined)' > all.js; }
provoke() { node prices.js; node first.js; node all.js; }
# a promise is truthy
dead_end() { sed -i 's/= load()/= load() || []/' prices.js; node prices.js; }
workaround() { sed -i 's/= load()/= Object.entries(await load())/' prices.js; node prices.js; }
advice() {
  { echo 'const value = Promise.resolve([1]);'; advice_text 0 0; } > a.js; node a.js > a.txt; check 'the promise is shown' grep -q Promise a.txt
  { advice_text 1 0; echo "loadItems('data:application/json,{\"items\":[1]}').then(([one]) => process.exit(one === 1 ? 0 : 1));"; } > b.js; check 'the field is taken' node b.js
  { echo 'const prices = { tea: 3 };'; advice_text 2 0; } > c.js; check 'entries are pairs' node c.js
}
. "$(dirname "$0")/../harness.sh"
