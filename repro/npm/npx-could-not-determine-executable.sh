#!/usr/bin/env bash
TOOL=npx
NEEDS="node npm npx"
PACKAGES="nodejs"
MESSAGE="could not determine executable to run"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_yes=true
  cat > fixtures.json <<'JSON'
{ "tailwindcss": { "3.4.17": { "bin": { "tailwindcss": "cli.js" }, "_files": { "cli.js": "#!/usr/bin/env node\nconsole.log('Created Tailwind CSS config file')\n" } }, "4.1.0": {} },
  "@tailwindcss/cli": { "4.1.0": { "bin": { "tailwindcss": "cli.js" }, "_files": { "cli.js": "#!/usr/bin/env node\nconsole.log('tailwindcss v4.1.0')\n" } } } }
JSON
  serve_registry
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
}
provoke() { npx tailwindcss init -p; }
dead_end() { npm install --save-dev tailwindcss >/dev/null; npx tailwindcss init -p; }
workaround() { npx @tailwindcss/cli --help; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 package=@tailwindcss/cli command=tailwindcss
  try_advice 1 input-css=in.css output-css=out.css
  try_advice 2
}
. "$(dirname "$0")/../harness.sh"
