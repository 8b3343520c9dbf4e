#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="listen EACCES: permission denied"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
# Root may bind every port, so the server runs as nobody.
NEEDS="node setpriv"
setup() { chmod 711 .; mkdir closed; chmod 700 closed; echo "require('node:http').createServer().listen(process.env.PORT ?? 80, '0.0.0.0', () => { console.log('listening'); process.exit(0); });" > server.js; echo "require('node:http').createServer().listen(process.argv[2])" > path.js; chmod 644 ./*.js; }
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all --bounding-set=-all "$@"; }
provoke() { [ "$(cat /proc/sys/net/ipv4/ip_unprivileged_port_start)" -gt 80 ] || return 1; as_nobody node server.js; as_nobody node path.js "$PWD/closed/app.sock"; }
# the limit holds for every address
dead_end() { sed -i "s/'0.0.0.0'/'127.0.0.1'/" server.js; as_nobody node server.js; }
workaround() { PORT=8080; PORT=$(free_port) as_nobody node server.js; }
advice() { try_advice 0 script=server.js; }
. "$(dirname "$0")/../harness.sh"
