// The snippets of docs/hosting.md, run: each server, at a host's root and under a sub-path, with the built site (`make dist`).
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { choose, choosePlace, fillDate, launch, visit } from '../browser/site.mjs';
import { BASES, BESIDE, host, SERVERS } from './servers.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
for (const needed of ['release.json', 'embed/yibao.js']) {
  if (!existsSync(join(dist, needed))) throw new Error(`dist/ has no ${needed}: run 'make dist' first`);
}
const TYPES = {
  html: 'text/html', css: 'text/css', js: 'text/javascript', wasm: 'application/wasm', json: 'application/json', webmanifest: 'application/manifest+json',
  png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml',
};
/** What every host has to pack, and what gains nothing by it. */
const PACKED = ['html', 'css', 'js', 'wasm', 'json', 'webmanifest', 'svg'];
const PICTURES = ['png', 'jpg'];
const YEAR = 'public, max-age=31536000, immutable';
/** Names of which another content is another name, as docs/hosting.md has it. */
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|txt)$/;

function* filesIn(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield relative(dist, path);
  }
}
const files = [...filesIn(dist)].filter((name) => name !== '_headers');
const release = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));
const pages = files.filter((name) => name.endsWith('index.html')).map((name) => name.slice(0, -'index.html'.length));
const ending = (name) => name.slice(name.lastIndexOf('.') + 1);

/** Asks as plainly as it gets, for an address or `{ hostname, port, path }`: fetch would unpack and follow by itself. */
const ask = (at, headers = {}) => new Promise((resolve, reject) => {
  const { hostname, port, path } = typeof at === 'string' ? asked(at) : at;
  request({ hostname, port, path, headers, agent: false }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part)).on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })).on('error', reject);
  }).on('error', reject).end();
});
function asked(address) {
  const { hostname, port, pathname } = new URL(address);
  return { hostname, port, path: pathname };
}

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

/** Opens the page of transfers and asks, as a person would. */
async function answers(site) {
  const asked = [];
  const { page, seen, leave } = await visit({ browser, address: site.address }, 'transfer/', { today: '2026-02-20' });
  page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`));
  await choosePlace(page, 'from', 'chongqing', '重庆市');
  await choosePlace(page, 'to', 'yinchuan', '银川市（宁夏）');
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
  assert.match(await page.locator('.lead').textContent(), /2026年2月28日/);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url)), []);
  assert.deepEqual(asked.filter((line) => !/^[23]/.test(line)), []);
  await leave();
}

for (const server of SERVERS) {
  for (const base of BASES) {
    describe(`${server.name} at ${base}`, () => {
      let site;
      before(async () => { site = await host(server, { dist, base }); });
      after(async () => { await site?.close(); });

      test('every file comes whole, with its type and how long to keep it', async () => {
        assert.ok(files.length > 20 && release.files.length >= 4, `only ${files.length} files in dist/`);
        assert.deepEqual(release.files.filter((name) => !HASHED.test(name)), []);
        for (const name of files) {
          const { status, headers, body } = await ask(site.address + name.replace(/(^|\/)index\.html$/, '$1'));
          assert.equal(status, 200, name);
          assert.ok(body.equals(readFileSync(join(dist, name))), `${name} is not what was built`);
          const type = TYPES[ending(name)];
          if (type) assert.equal(headers['content-type'].split(';')[0], type, name);
          if (type === 'text/html') assert.match(headers['content-type'], /charset=utf-8/i, name);
          assert.equal(headers['cache-control'], HASHED.test(name) ? YEAR : 'no-cache', name);
          assert.equal(headers['x-content-type-options'], 'nosniff', name);
        }
      });

      test('what gets smaller is sent packed, and caches are told so', async () => {
        const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
        let packed = 0;
        for (const name of files) {
          const { headers, body } = await ask(site.address + name.replace(/(^|\/)index\.html$/, '$1'), { 'Accept-Encoding': 'gzip' });
          const plain = readFileSync(join(dist, name));
          const encoding = headers['content-encoding'];
          if (PICTURES.includes(ending(name))) assert.equal(encoding, undefined, name);
          // A server may leave alone what fits in one packet anyway.
          if (PACKED.includes(ending(name)) && plain.length > 1400) assert.equal(encoding, 'gzip', name);
          if (!encoding) continue;
          packed += 1;
          assert.ok(unpack[encoding](body).equals(plain), `${name} unpacks to something else`);
          assert.match(headers.vary ?? '', /accept-encoding/i, name);
        }
        assert.ok(packed > 10, `${packed} files were packed`);
      });

      test('a page that is known already is not sent again', async () => {
        for (const name of ['transfer/', 'sw.js', 'release.json']) {
          const { headers } = await ask(site.address + name, { 'Accept-Encoding': 'gzip' });
          assert.ok(headers.etag, `${name} has no etag`);
          const again = await ask(site.address + name, { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag });
          assert.equal(again.status, 304, name);
          assert.equal(again.body.length, 0, name);
        }
      });

      test('each page has its policy, and who may frame it is in the header', async () => {
        for (const page of pages) {
          const { headers, body } = await ask(site.address + page);
          const inEmbed = /^((en|hant)\/)?embed\//.test(page);
          assert.equal(headers['content-security-policy'], inEmbed ? undefined : "frame-ancestors 'self'", page);
          assert.match(body.toString(), /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/, page);
          assert.equal(headers['referrer-policy'], 'no-referrer', page);
        }
        assert.ok(['', 'en/', 'hant/'].every((language) => pages.includes(`${language}embed/transfer/`)), 'a frame in each language was asked for');
        const other = await ask(`${site.address}embed/yibao.js`);
        assert.equal(other.headers['content-security-policy'], undefined, 'who frames embed/ is not forbidden to');
        assert.equal(other.headers['access-control-allow-origin'], '*', 'its scripts may be loaded by other sites');
        assert.equal((await ask(`${site.address}transfer/`)).headers['access-control-allow-origin'], undefined);
      });

      test('a folder without its slash leads to the page, on this host', async () => {
        for (const path of ['transfer', 'about', ...(base === '/' ? [] : [''])]) {
          const from = path ? site.address + path : site.address.slice(0, -1);
          const { status, headers } = await ask(from);
          assert.ok([301, 302, 307, 308].includes(status), `${from}: ${status}`);
          assert.equal(new URL(headers.location, from).href, `${site.address}${path}${path && '/'}`);
        }
      });

      test('an unknown address shows our page for that, with 404, and nobody keeps it', async () => {
        const ours = readFileSync(join(dist, '404.html'));
        for (const path of ['nothing', 'nothing/here/', 'transfer/nothing.html', 'transfer-0000000000000000.js', 'app-0000000000000000.css']) {
          const { status, headers, body } = await ask(site.address + path);
          assert.equal(status, 404, path);
          assert.ok(body.equals(ours), `${path}: another page`);
          assert.equal(headers['content-type'].split(';')[0], 'text/html', path);
          assert.equal(headers['cache-control'], 'no-cache', path);
        }
      });

      test('nothing outside the folder is served', async () => {
        const { hostname, port, pathname } = new URL(site.address);
        for (const path of ['../beside.txt', '%2e%2e/beside.txt', '..%2fbeside.txt', 'transfer/../../beside.txt']) {
          // As it is written: a URL object would settle the dots.
          const { body } = await ask({ hostname, port, path: pathname + path });
          assert.ok(!body.includes(BESIDE), path);
        }
        assert.ok((await ask({ hostname, port, path: `${pathname}transfer/../about/` })).body.equals(readFileSync(join(dist, 'about/index.html'))), 'dots inside it are fine');
      });

      test('a form is answered in a browser', () => answers(site));

      test('after one visit it works without the host', async () => {
        const context = await browser.newContext({ locale: 'zh-CN' });
        const page = await context.newPage();
        await page.goto(`${site.address}transfer/`);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await context.setOffline(true);
        await page.goto(`${site.address}retirement/`);
        await page.waitForSelector('html[data-live]');
        // A page that is not kept would be answered with the one for unknown addresses.
        assert.equal(await page.locator('h1').textContent(), '退休医保还差几年？');
        await context.close();
      });
    });
  }

  test(`${server.name} that calls wasm something else: a form is answered all the same`, async () => {
    const site = await host(server, { dist, base: '/', wasmType: 'application/octet-stream' });
    try {
      const wasm = release.files.filter((name) => name.endsWith('.wasm'));
      assert.ok(wasm.length > 0);
      for (const name of wasm) assert.equal((await ask(site.address + name)).headers['content-type'], 'application/octet-stream');
      await answers(site);
    } finally {
      await site.close();
    }
  });
}
