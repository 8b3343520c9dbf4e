// A package registry on loopback for the reproductions: node fake-registry.cjs fixtures.json port-file
// fixtures.json: { "name": { "1.0.0": { …package.json fields… } } }. A package may carry "_status": 401 to be answered
// with that status instead, and a version "_integrity" to be announced with a checksum its tarball does not have.
const http = require('node:http'), fs = require('node:fs'), zlib = require('node:zlib'), crypto = require('node:crypto');
const [fixturesFile, portFile] = process.argv.slice(2);
const fixtures = JSON.parse(fs.readFileSync(fixturesFile, 'utf8'));

function tarball(files) {
  const blocks = [];
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text), head = Buffer.alloc(512);
    head.write('package/' + name, 0);
    head.write('0000644\0', 100); head.write('0000000\0', 108); head.write('0000000\0', 116);
    head.write(body.length.toString(8).padStart(11, '0') + '\0', 124);
    head.write('00000000000\0', 136); head.write('        ', 148); head.write('0', 156);
    head.write('ustar\0' + '00', 257);
    head.write([...head].reduce((a, b) => a + b, 0).toString(8).padStart(6, '0') + '\0 ', 148);
    blocks.push(head, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return zlib.gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const server = http.createServer((req, res) => {
  const send = (status, body) => { res.writeHead(status, { 'content-type': 'application/json' }); res.end(JSON.stringify(body)); };
  const url = decodeURIComponent(req.url.split('?')[0]).slice(1);
  const [name, file] = url.split('/-/');
  const pkg = fixtures[name];
  if (!pkg) return send(404, { error: 'not_found' });
  if (pkg._status) return send(pkg._status, { error: pkg._error || 'denied' });
  const build = (version) => tarball({ 'index.js': 'module.exports = 1\n', ...(pkg[version]._files || {}),
    'package.json': JSON.stringify({ name, version, ...pkg[version], _files: undefined, _integrity: undefined }) });
  if (file) { res.writeHead(200, { 'content-type': 'application/octet-stream' }); return res.end(build(file.replace(/^.*?-(\d+\.\d+.*)\.tgz$/, '$1'))); }
  const versions = {};
  for (const version of Object.keys(pkg)) {
    versions[version] = { name, version, ...pkg[version], _files: undefined, dist: {
      tarball: `http://127.0.0.1:${server.address().port}/${name}/-/${name.split('/').pop()}-${version}.tgz`,
      integrity: pkg[version]._integrity || 'sha512-' + crypto.createHash('sha512').update(build(version)).digest('base64') } };
  }
  send(200, { name, 'dist-tags': { latest: Object.keys(versions).pop() }, versions, time: {} });
});
server.listen(0, '127.0.0.1', () => fs.writeFileSync(portFile, String(server.address().port)));
setTimeout(() => process.exit(0), 60000);
