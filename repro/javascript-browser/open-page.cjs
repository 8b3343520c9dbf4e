// Opens a page in headless Chromium and prints its console as the browser's developer tools show it:
// node open-page.cjs site.js. site.js exports `page` (the HTML) or `pages` ({ path: { type, body, headers } }), optional
// `headers` of the page, `api` (the handler of a second origin, whose address the page knows as API) and `ms` to wait.
const http = require('node:http'), path = require('node:path');
const { chromium } = require('playwright-core');
const site = require(path.resolve(process.argv[2]));
const listen = (handler) => new Promise((done) => { const s = http.createServer(handler); s.listen(0, '127.0.0.1', () => done(s)); });

(async () => {
  const api = await listen(site.api || ((req, res) => res.end()));
  const web = await listen((req, res) => {
    const url = req.url.split('?')[0];
    const found = (site.pages || {})[url];
    if (found) { res.writeHead(found.status || 200, { 'content-type': found.type || 'text/html', ...found.headers }); return res.end(found.body); }
    if (url === '/favicon.ico') { res.writeHead(204); return res.end(); }
    if (url !== '/') { res.writeHead(404, { 'content-type': 'text/html' }); return res.end('<!doctype html><title>Not found</title>'); }
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...site.headers });
    const origin = site.api ? `<script>var API = 'http://127.0.0.1:${api.address().port}'</script>` : '';
    res.end(`<!doctype html><title>shop</title>${origin}\n${site.page}`);
  });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...(site.args || [])] });
  try {
    const page = await browser.newPage();
    page.on('console', (m) => {
      const { url, lineNumber } = m.location();
      const where = url ? ` (${url.replace(/^https?:\/\/[^/]+\//, '') || '(index)'}:${lineNumber + 1})` : '';
      console.log(m.text() + (m.type() === 'error' || m.type() === 'warning' ? where : ''));
    });
    page.on('pageerror', (e) => console.log((e.stack || String(e)).split('\n').slice(0, 3).join('\n').replace(/^(?:Uncaught )?/, 'Uncaught ')));
    await page.goto(`http://localhost:${web.address().port}/`);
    await page.waitForTimeout(site.ms || 400);
    if (site.then) await site.then(page);
  } finally { await browser.close(); api.close(); web.close(); api.closeAllConnections(); web.closeAllConnections(); }
})().catch((error) => { console.error(error); process.exit(1); });
