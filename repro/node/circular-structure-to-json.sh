#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Converting circular structure to JSON"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' 'const root = { name: "root", children: [] };' 'root.children.push({ name: "leaf", parent: root });' 'console.log(JSON.stringify(root));' > tree.js; }
provoke() { node tree.js; node -e 'JSON.stringify(setTimeout(() => {}, 1))'; }
dead_end() { sed -i 's/JSON.stringify(root)/JSON.parse(JSON.stringify(root))/' tree.js; node tree.js; }
workaround() { sed -i 's/JSON.stringify(root)/JSON.stringify(root, ["name", "children"])/' tree.js; node tree.js; }
advice() {
  { echo 'const error = Object.assign(new Error("no"), { response: { status: 500, data: {} } }); error.response.self = error;'; advice_text 0 0; } > a.js; check 'fields are written' node a.js
  { echo 'const object = {}; object.self = object;'; advice_text 1 0; } > b.js; node b.js > b.txt; check 'the circle is marked' grep -qF '[Circular *1]' b.txt
  { advice_text 2 0; echo 'const a = new TreeNode("a"); a.self = a; if (JSON.stringify(a) !== JSON.stringify({ name: "a" })) process.exit(1);'; } > c.js; check 'toJSON is asked' node c.js
}
. "$(dirname "$0")/../harness.sh"
