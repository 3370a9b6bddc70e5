// The server that the tests and `make run` use, where it packs what it sends: Lighthouse measures bytes as a host sends them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';

const TEXT = '医保算得清 '.repeat(500);
const dir = mkdtempSync(join(tmpdir(), 'yibao-serve-'));
let site, plain;
before(async () => {
  for (const name of ['index.html', '404.html', 'a.wasm', 'a.png']) writeFileSync(join(dir, name), `${name} ${TEXT}`);
  site = await serve({ dir, compress: true });
  plain = await serve({ dir });
});
after(async () => {
  await site?.close();
  await plain?.close();
  rmSync(dir, { recursive: true });
});

const ask = (url, accepted, method = 'GET') => new Promise((resolve, reject) => {
  request(url, { method, agent: false, headers: accepted ? { 'Accept-Encoding': accepted } : {} }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part)).on('end', () => resolve({ status: response.statusCode, encoding: response.headers['content-encoding'], headers: response.headers, body: Buffer.concat(parts) }));
  }).on('error', reject).end();
});

test('it sends what the browser takes, brotli first', async () => {
  for (const [accepted, encoding] of [['gzip, deflate, br', 'br'], ['gzip;q=1.0, br;q=0.5', 'br'], ['br;q=0, gzip', 'gzip'], ['gzip', 'gzip'], ['br;q=0.000', undefined], ['deflate', undefined], ['brotli, xgzip', undefined], [undefined, undefined]]) {
    for (const name of ['a.wasm', 'index.html']) {
      const reply = await ask(`${site.url}/${name}`, accepted);
      assert.equal(reply.encoding, encoding, `${name} for ${accepted}`);
      const body = encoding === 'br' ? brotliDecompressSync(reply.body) : encoding === 'gzip' ? gunzipSync(reply.body) : reply.body;
      assert.equal(body.toString(), `${name} ${TEXT}`);
      assert.equal(+reply.headers['content-length'], reply.body.length);
      assert.equal(reply.headers.vary, 'Accept-Encoding');
      if (encoding) assert.ok(reply.body.length < body.length / 10);
    }
  }
});

test('a picture is sent as it is, the page for unknown addresses packed', async () => {
  assert.equal((await ask(`${site.url}/a.png`, 'br')).encoding, undefined);
  const missing = await ask(`${site.url}/nothing`, 'br');
  assert.deepEqual([missing.status, missing.encoding], [404, 'br']);
  assert.match(brotliDecompressSync(missing.body).toString(), /^404\.html/);
});

test('HEAD tells the same length and sends nothing', async () => {
  const [whole, head] = [await ask(`${site.url}/a.wasm`, 'br'), await ask(`${site.url}/a.wasm`, 'br', 'HEAD')];
  assert.equal(head.headers['content-length'], whole.headers['content-length']);
  assert.equal(head.body.length, 0);
});

test('a file that changes is packed anew', async () => {
  writeFileSync(join(dir, 'changing.js'), 'before');
  utimesSync(join(dir, 'changing.js'), 1, 1);
  assert.equal(brotliDecompressSync((await ask(`${site.url}/changing.js`, 'br')).body).toString(), 'before');
  writeFileSync(join(dir, 'changing.js'), 'after!');
  assert.equal(brotliDecompressSync((await ask(`${site.url}/changing.js`, 'br')).body).toString(), 'after!');
});

test('unless told to, it packs nothing', async () => {
  const { encoding, headers } = await ask(`${plain.url}/a.wasm`, 'br');
  assert.deepEqual([encoding, headers.vary], [undefined, undefined]);
});
