# shellcheck shell=bash
TOOL=node
NEEDS="node curl python3"
PACKAGES="nodejs curl python3"
MESSAGE="TypeError: fetch failed"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "node $(node --version | tr -d v)"; }
setup() {
  unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NODE_OPTIONS; export no_proxy=127.0.0.1
  printf '%s\n' "require('node:net').createServer((s) => s.end('SSH-2.0-OpenSSH_9.2\\r\\n')).listen(0, '127.0.0.1', function () { require('node:fs').writeFileSync('closing', String(this.address().port)); });" "require('node:http').createServer((q, s) => s.end('ok')).listen(0, '127.0.0.1', function () { require('node:fs').writeFileSync('good', String(this.address().port)); });" > server.js
  node server.js & echo $! >pid; wait_for 5 test -s closing -a -s good
  printf 'const response = await fetch("http://127.0.0.1:%s/");\nconsole.log(response.status);\n' "$(cat closing)" > app.mjs
}
cleanup() { kill "$(cat pid)"; }
provoke() { node app.mjs; printf 'fetch("http://127.0.0.1:%s/").catch((error) => console.error(`failed: ${error}`));\n' "$(cat closing)" > short.mjs; node short.mjs; }
dead_end() { printf 'let response;\ntry {\n  response = await fetch("http://127.0.0.1:%s/");\n} catch (error) {\n  console.error(`${error}, status ${response?.status}`);\n}\n' "$(cat closing)" > app.mjs; node app.mjs; }
workaround() { advice_text 0 0 | sed "s#http://localhost:3000/#http://127.0.0.1:$(cat good)/#" > app.mjs; node app.mjs; }
advice() {
  advice_text 0 0 | sed "s#http://localhost:3000/#http://127.0.0.1:$(cat closing)/#" > cause.mjs; node cause.mjs >o 2>&1; cat o; check 'the cause is shown' grep -q HTTPParserError o
  try_advice 1 url="http://127.0.0.1:$(cat good)/"; advice_text 2 0 | sed "s/:3000/:$(cat good)/" > ip.mjs; check 'answered' node ip.mjs
}
. "$(dirname "$0")/../harness.sh"
