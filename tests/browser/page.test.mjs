// What stands around the app: link previews, the manifest, notices, and pages that don't move while they load.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { byId, open, visit } from './site.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const routes = ['', ...readdirSync(dist).filter((name) => !['embed', 'plain', 'styleguide'].includes(name)
  && statSync(join(dist, name)).isDirectory() && statSync(join(dist, name, 'index.html'), { throwIfNoEntry: false })).map((name) => `${name}/`)];

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

/** Width and height of a PNG, or of a JPEG. */
function size(bytes) {
  if (bytes.readUInt32BE(0) === 0x89504e47) return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join('x');
  for (let at = 2; at < bytes.length;) {
    const [marker, length] = [bytes[at + 1], bytes.readUInt16BE(at + 2)];
    if (marker >= 0xc0 && marker <= 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)].join('x');
    at += 2 + length;
  }
  return 'unknown';
}

test('every page says in plain HTML what a link to it shows', async () => {
  const titles = new Set();
  for (const route of routes) {
    const { page, leave } = await visit(site, route, { scripts: false });
    const meta = (name) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    const title = await page.title();
    assert.equal(await meta('title'), title);
    assert.ok(title.length >= 5 && !titles.has(title), `${route}: ${title}`);
    titles.add(title);
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    assert.ok(description.length >= 15, description);
    assert.equal(await meta('description'), description);
    const picture = new URL(await meta('image'), page.url()).href;
    const first = await page.locator('body img').first().evaluate((img) => img.src);
    assert.equal(first, picture, 'the first picture of the page is the one for the card');
    const reply = await page.request.get(picture);
    assert.equal(size(await reply.body()), '300x300');
    await leave();
  }
});

test('hosts that read _headers are told who may frame a page, what to keep, and who may load its scripts', async () => {
  const files = readdirSync(dist, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(join(dist, name)).isFile());
  const pages = files.filter((name) => name.endsWith('index.html')).map((name) => name.slice(0, -'index.html'.length));
  assert.ok(['', 'en/', 'hant/'].every((language) => pages.includes(`${language}transfer/`) && pages.includes(`${language}embed/transfer/`)), `${pages}`);
  const headers = async (path) => (await fetch(site.address + path, { method: 'HEAD' })).headers;
  for (const page of pages) {
    const framed = /^((en|hant)\/)?embed\//.test(page);
    assert.equal((await headers(page)).get('content-security-policy'), framed ? null : "frame-ancestors 'self'", page);
    assert.equal((await headers(`${page}index.html`)).get('content-security-policy'), framed ? null : "frame-ancestors 'self'", `${page}index.html`);
    assert.equal((await headers(page)).get('referrer-policy'), 'no-referrer', page);
  }
  const hashed = files.filter((name) => /-[0-9a-f]{16}(_bg)?\.(js|css|wasm|txt)$/.test(name));
  assert.ok(hashed.length > 25, `only ${hashed}`);
  assert.deepEqual([...hashed].sort(), JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8')).files, 'all lie at the root, and the release names them');
  for (const name of hashed) assert.equal((await headers(name)).get('cache-control'), 'public, max-age=31536000, immutable', name);
  for (const path of ['transfer/no/such/page', 'saved/no.html', 'en/saved/index.html']) assert.equal((await headers(path)).get('content-security-policy'), "frame-ancestors 'self'", path);
  assert.equal((await headers('embed/element.js')).get('access-control-allow-origin'), '*');
  // Some hosts read a hundred rules and no more.
  assert.ok(readFileSync(join(dist, '_headers'), 'utf8').split('\n').filter((line) => /^\S/.test(line)).length <= 100);
});

test('each language is an app of its own', () => {
  const ids = ['', 'en/', 'hant/'].map((language) => JSON.parse(readFileSync(join(dist, `${language}manifest.webmanifest`), 'utf8')).id);
  assert.deepEqual(ids, ['yibao', 'yibao-en', 'yibao-zh-Hant']);
});

test('the manifest is complete and every picture in it has the size it names', async () => {
  const { page, leave } = await visit(site, 'transfer/', { scripts: false });
  const address = new URL(await page.locator('link[rel="manifest"]').getAttribute('href'), page.url()).href;
  const reply = await page.request.get(address);
  assert.match(reply.headers()['content-type'], /manifest\+json/);
  const manifest = await reply.json();
  for (const key of ['id', 'name', 'short_name', 'description', 'lang', 'start_url', 'scope', 'display', 'theme_color', 'background_color']) assert.ok(manifest[key], key);
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, type, sizes } of pictures) {
    const picture = await page.request.get(new URL(src, address).href);
    assert.equal(picture.status(), 200, src);
    assert.equal(picture.headers()['content-type'], type);
    if (sizes !== 'any') assert.equal(size(await picture.body()), sizes, src);
  }
  const has = (sizes, purpose) => manifest.icons.some((icon) => icon.sizes === sizes && icon.purpose === purpose);
  assert.ok(has('192x192', 'any') && has('512x512', 'any') && has('512x512', 'maskable'));
  for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)]) {
    assert.equal((await page.request.get(new URL(url, address).href)).status(), 200, url);
  }
  const touch = new URL(await page.locator('link[rel="apple-touch-icon"]').getAttribute('href'), page.url()).href;
  assert.equal(size(await (await page.request.get(touch)).body()), '180x180');
  await leave();
});

test('before it is touched a page asks for itself, its program, places and words, and where nothing can be shown without them the rules; its mark is the icon', async () => {
  const drawing = (text) => [...text.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  for (const route of [...routes, 'place/#430100']) {
    const { page, seen, leave } = await visit(site, route);
    // The last is asked for only where there may be no service worker, as in this test.
    const asked = new Set(seen.requests.filter((url) => !/^data:|\/release\.json$/.test(url)));
    const files = await page.evaluate(() => (!document.querySelector('script[type=module]') ? 1 : document.querySelector('meta[name=yibao-answer]') ? 5 : 7));
    assert.equal(asked.size, files, `${route}: ${[...asked].join(' ')}`);
    const mark = await page.locator('.brand svg').innerHTML();
    assert.deepEqual(drawing(mark), drawing(readFileSync(join(dist, 'icons/icon.svg'), 'utf8')));
    await leave();
  }
});

test('nothing moves while a page comes to life', async () => {
  // What the address names is there after the app is, and pushes nothing away that one was looking at.
  for (const route of [...routes, 'place/#430100']) {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
    });
    // The pre-rendered page is seen before the app is there.
    await page.route('**/*.wasm', async (held) => { await new Promise((resolve) => setTimeout(resolve, 400)); await held.continue(); });
    await page.goto(site.address + route);
    await page.waitForSelector('html[data-live]');
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => window.moved);
    assert.ok(moved < 0.01, `${route}: layout shift ${moved}`);
    await context.close();
  }
});

describe('without scripts', () => {
  test('a page says so and leads to the plain page, which has rules, tables and numbers to call', async () => {
    const { page, seen, leave } = await visit(site, 'retirement/', { scripts: false });
    assert.match(await page.locator('noscript').textContent(), /没有运行脚本/);
    await page.goto(new URL('../plain/', page.url()).href);
    const text = await page.locator('main').textContent();
    assert.match(text, /0731-12393/);
    assert.match(text, /转出期限：10个工作日/);
    // Men: a month of delay for each begun four months of birth from January 1965 on. January 1970 is 60 months later: 15 full
    // fours, 16 months. December 1970 is 71 later: 17 full ones, 18 months.
    const row = await page.locator('tr', { has: page.locator('th', { hasText: /^1970年$/ }) }).locator('td').first().textContent();
    assert.equal(row, '61岁4个月到61岁6个月，2031年5月到2032年6月');
    assert.ok(await page.locator('td.phone').count() >= 397);
    assert.equal(await page.locator('script').count(), 1, 'how the page looks, and nothing else');
    assert.equal(await page.locator('script[src]').count(), 0);
    assert.deepEqual(seen.errors, []);
    await leave();
  });
});

/** Opens a page the way a certain browser would, with what it has and lacks. */
async function as(userAgent, change) {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, userAgent, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(change);
  await page.goto(`${site.address}transfer/`);
  await page.waitForSelector('html[data-live]');
  const shown = async () => (await page.locator('#install, #install-ios, #in-wechat, #update, #trouble').evaluateAll((found) =>
    found.filter((element) => element.getClientRects().length).map(({ id }) => id)));
  return { page, shown, leave: () => context.close() };
}
const promptToInstall = (page) => page.evaluate(() => {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  event.prompt = () => { window.prompted = true; };
  window.dispatchEvent(event);
});

describe('notices', () => {
  test('a browser that can install is offered it once asked for', async () => {
    const { page, shown, leave } = await as(undefined, () => {});
    assert.deepEqual(await shown(), []);
    await promptToInstall(page);
    assert.deepEqual(await shown(), ['install']);
    await page.getByRole('button', { name: '安装' }).click();
    assert.equal(await page.evaluate(() => window.prompted), true);
    assert.deepEqual(await shown(), []);
    await leave();
  });
  test('an iPhone shows how to put it on the home screen', async () => {
    const { page, shown, leave } = await as(undefined, () => { Object.defineProperty(navigator, 'standalone', { value: false }); });
    assert.deepEqual(await shown(), ['install-ios']);
    await byId(page, 'install-ios').locator('summary').click();
    assert.match(await byId(page, 'install-ios').textContent(), /添加到主屏幕/);
    assert.equal(await byId(page, 'install-ios').locator('svg').isVisible(), true);
    await leave();
  });
  for (const [system, standalone] of [['Android', undefined], ['iPhone', false]]) {
    test(`WeChat on ${system}: neither; the way out is told, and no script of WeChat's is asked for`, async () => {
      const agent = `Mozilla/5.0 (${system}) AppleWebKit/537.36 Chrome/130 Mobile XWEB/1300333 MMWEBSDK/20250101 MicroMessenger/8.0.57 WeChat/arm64`;
      const { page, shown, leave } = await as(agent, `Object.defineProperty(navigator, 'standalone', { value: ${standalone} })`);
      await promptToInstall(page);
      assert.deepEqual(await shown(), ['in-wechat']);
      await byId(page, 'in-wechat').locator('summary').click();
      assert.match(await byId(page, 'in-wechat').textContent(), /在浏览器打开/);
      assert.equal(await page.evaluate(() => 'wx' in window), false);
      await leave();
    });
  }
});

test('the person\'s font size is never set back', () => {
  const css = readFileSync(join(dist, 'index.html'), 'utf8').match(/<style>([^]*)<\/style>/)[1];
  assert.ok(css.length > 1000);
  assert.doesNotMatch(css, /text-size-adjust\s*:\s*(100%|none)/);
});
