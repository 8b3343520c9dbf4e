#!/usr/bin/env bash
TOOL=openai
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:openai@6"
MESSAGE="You exceeded your current quota"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "openai $(package_version openai)"; }
# A server on the loopback answers as the API does for a project without credit; a key of a funded project is served.
setup() {
  cat > ask.js <<'JS'
const http = require('node:http');
const OpenAI = require('openai').default;
const refusal = { error: {
  message: 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
  type: 'insufficient_quota', param: null, code: 'insufficient_quota' } };
const reply = { choices: [{ index: 0, message: { role: 'assistant', content: 'Hello!' }, finish_reason: 'stop' }] };
const server = http.createServer((request, response) => {
  const funded = request.headers.authorization === 'Bearer funded';
  response.writeHead(funded ? 200 : 429, { 'content-type': 'application/json', 'retry-after-ms': '20' });
  response.end(JSON.stringify(funded ? reply : refusal));
});
server.listen(0, '127.0.0.1', async () => {
  const client = new OpenAI({
    apiKey: process.env.OPENAI_API_KEY,
    baseURL: `http://127.0.0.1:${server.address().port}/v1`,
    maxRetries: Number(process.env.RETRIES || 2),
  });
  const answer = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hi' }] });
  console.log(answer.choices[0].message.content);
  server.close();
  server.closeAllConnections();
});
JS
}
provoke() { OPENAI_API_KEY=unfunded in_project node ask.js; }
dead_end() { RETRIES=8 OPENAI_API_KEY=unfunded in_project node ask.js; }
workaround() { OPENAI_API_KEY=funded in_project node ask.js; }
advice() {
  try_advice 0 key=funded
  sed -i "s/^  const answer/  client.chat.completions.create({ model: 'm', messages: [] }).catch((error) => {\n$(advice_text 2 0)\n  }).catch((error) => { console.log(error.message); process.exit(); });\n  return;\n&/" ask.js
  check 'the code is told apart' test "$(OPENAI_API_KEY=unfunded in_project node ask.js)" = 'OpenAI credit used up'
}
. "$(dirname "$0")/../harness.sh"
