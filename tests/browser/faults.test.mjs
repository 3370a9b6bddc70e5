// What goes wrong while a page loads or is changed by something else: nothing that was typed is lost, nothing old stays, and no wrong
// reason is given. `make test-faults` goes through every request; here are the kinds.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { FORMS } from './filled.mjs';
import { byId, fillDate, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const PROGRAM = /\/(transfer|pages)-[0-9a-f]{16}\.js$/;
const WASM = /\/(transfer|pages)-[0-9a-f]{16}_bg\.wasm/;

/** A phone on which nothing has been opened yet. `change` runs before every page. */
async function phone(change) {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen = { paths: [] };
  page.on('request', (request) => { if (request.isNavigationRequest()) seen.paths.push(new URL(request.url()).pathname); });
  if (change) await page.addInitScript(change);
  return { page, seen, context };
}
const live = (page) => page.waitForSelector('html[data-live]');
const visible = (page, id) => byId(page, id).waitFor({ state: 'visible' });
/** Cut off in the middle, as whole: what a proxy that gives up sends. */
const cut = async (route) => {
  const reply = await route.fetch();
  const body = await reply.body();
  return route.fulfill({ response: reply, body: body.subarray(0, body.length / 2) });
};
const html = (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>please log in</p>' });
const drop = (route) => route.abort();

/** Types before the program is there: `hold` keeps it back until then. */
async function typesMeanwhile(page) {
  await fillDate(page, 'acceptedOn', '2026-11-09');
  await byId(page, 'from').fill('重庆');
}
async function stillThere(page) {
  await page.waitForFunction(() => document.getElementById('acceptedOn-day')?.value === '9' || document.getElementById('acceptedOn-day')?.value === '09');
  assert.match(await byId(page, 'from').inputValue(), /^重庆/);
}

describe('a file of the program does not come', () => {
  for (const [what, file] of [['its script', PROGRAM], ['its wasm', WASM]]) {
    for (const [how, spoil] of [['dropped', drop], ['cut off', cut], ['answered with a login page', html]]) {
      test(`${what}, ${how} once: the page is opened again with what was typed`, async () => {
        const { page, seen, context } = await phone();
        let typed;
        const ready = new Promise((resolve) => { typed = resolve; });
        let times = 0;
        await page.route(file, async (route) => { times += 1; if (times > 1) return route.continue(); await ready; return spoil(route); });
        await page.goto(`${site.address}transfer/?from=timeline#v=1&to=640100`, { waitUntil: 'commit' });
        await byId(page, 'acceptedOn-day').waitFor();
        await typesMeanwhile(page);
        typed();
        await live(page);
        await stillThere(page);
        await page.waitForFunction(() => document.getElementById('to').value.startsWith('银川'));
        assert.deepEqual(seen.paths, ['/transfer/', '/transfer/']);
        assert.equal(new URL(page.url()).search, '?from=timeline');
        await context.close();
      });

      test(`${what}, ${how} every time: that is said in the page, and what was typed stays`, async () => {
        const { page, seen, context } = await phone();
        await page.route(file, async (route) => { await page.waitForFunction(() => document.getElementById('from')).catch(() => {}); await new Promise((done) => { setTimeout(done, 300); }); return spoil(route); });
        await page.goto(`${site.address}transfer/#v=1&to=640100`, { waitUntil: 'commit' });
        await byId(page, 'acceptedOn-day').waitFor();
        await visible(page, 'failed');
        await typesMeanwhile(page);
        assert.match(await byId(page, 'failed').textContent(), /网络断了.*填的内容还在/);
        assert.ok(seen.paths.length <= 2 && seen.paths.every((path) => path === '/transfer/'), `${seen.paths}`);
        // Still in trouble: the same page, with everything.
        const button = byId(page, 'failed').getByRole('button', { name: '再试一次' });
        await Promise.all([page.waitForEvent('load'), button.click()]);
        await visible(page, 'failed');
        await stillThere(page);
        await page.unroute(file);
        await Promise.all([page.waitForEvent('load'), button.click()]);
        await live(page);
        await stillThere(page);
        await page.waitForFunction(() => document.getElementById('to').value.startsWith('银川'));
        assert.equal(await byId(page, 'failed').isVisible(), false);
        await context.close();
      });
    }
  }

  test('where the whole network is gone, the page stays where it is', async () => {
    const { page, seen, context } = await phone();
    let held;
    const asked = new Promise((resolve) => { page.route(WASM, (route) => { held = route; resolve(); }); });
    await page.goto(`${site.address}transfer/`, { waitUntil: 'commit' });
    await byId(page, 'acceptedOn-day').waitFor();
    await asked;
    await typesMeanwhile(page);
    await context.setOffline(true);
    await held.abort();
    await visible(page, 'failed');
    await stillThere(page);
    assert.deepEqual(seen.paths, ['/transfer/']);
    // Trying while there still is none keeps it too.
    await byId(page, 'failed').getByRole('button', { name: '再试一次' }).click();
    await page.waitForFunction(() => !document.querySelector('#failed button').disabled);
    await stillThere(page);
    await context.close();
  });

  test('where nothing may be stored, what was typed is carried all the same', async () => {
    const { page, context } = await phone(() => { Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('closed', 'SecurityError'); } }); });
    let typed;
    const ready = new Promise((resolve) => { typed = resolve; });
    let times = 0;
    await page.route(WASM, async (route) => { times += 1; if (times > 1) return route.continue(); await ready; return route.abort(); });
    await page.goto(`${site.address}transfer/`, { waitUntil: 'commit' });
    await byId(page, 'acceptedOn-day').waitFor();
    await typesMeanwhile(page);
    typed();
    await live(page);
    await stillThere(page);
    assert.equal(await page.evaluate(() => window.name), '');
    await context.close();
  });

  test('an engine that is too old is told so, and "try again" leads back to the page with what was typed', async () => {
    const { page, context } = await phone(() => { if (!sessionStorage.getItem('renewed')) WebAssembly.validate = () => false; });
    await page.goto(`${site.address}transfer/#v=1&to=640100`, { waitUntil: 'commit' });
    await page.waitForURL(/\/plain\//);
    assert.match(await byId(page, 'too-old').textContent(), /太旧/);
    await visible(page, 'too-old');
    await page.evaluate(() => sessionStorage.setItem('renewed', '1'));
    await page.getByRole('link', { name: /再试一次/ }).click();
    await live(page);
    assert.equal(new URL(page.url()).pathname, '/transfer/');
    await page.waitForFunction(() => document.getElementById('to').value.startsWith('银川'));
    // Who comes by themselves is not told that their browser is old.
    await page.goto(`${site.address}plain/`);
    assert.equal(await byId(page, 'too-old').isVisible(), false);
    await page.goto(`${site.address}plain/?to=//elsewhere.example/`);
    assert.equal(await page.getByRole('link', { name: /再试一次/ }).getAttribute('href'), '../');
    await context.close();
  });
});

test('style and scripts around the app are in the page, named by the policy, and other text of a page neither runs nor styles', async () => {
  for (const path of ['', 'transfer/', 'about/', 'plain/', 'no/such/page/', 'en/transfer/', 'embed/transfer/']) {
    const { page, context } = await phone();
    const asked = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.goto(site.address + path);
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-weui-theme') && getComputedStyle(document.body).margin === '0px');
    assert.ok(!asked.includes('stylesheet'), path);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }), Object.assign(document.createElement('style'), { textContent: 'body{margin:7px}' }));
      document.body.setAttribute('style', 'margin:7px');
    });
    assert.deepEqual(await page.evaluate(() => [window.ran, getComputedStyle(document.body).margin]), [undefined, '0px'], path);
    await context.close();
  }
});

/** Replaces every text in the page as a browser's translation does: by two elements it makes, with another text in them. */
const translate = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild.textContent = text.data;
    text.replaceWith(font);
  }
});

describe('something else changes the page', () => {
  test('the page asks not to be translated, and no text of it to be made a link', async () => {
    for (const path of ['', 'transfer/', 'embed/transfer/', 'plain/']) {
      const { page, leave } = await visit(site, path, { scripts: false });
      assert.equal(await page.locator('html').getAttribute('translate'), 'no', path);
      assert.equal(await page.locator('meta[name=google]').getAttribute('content'), 'notranslate');
      assert.equal(await page.locator('meta[name=format-detection]').getAttribute('content'), 'telephone=no,date=no,address=no,email=no');
      await leave();
    }
  });

  test('after the app is there: what is typed then is answered, and no old figure stays', async () => {
    const { page, seen, leave } = await visit(site, 'account/');
    await FORMS['account/'](page);
    const before = await page.locator('.lead').textContent();
    assert.match(before, /160/);
    await translate(page);
    await byId(page, 'baseFen').fill('9000');
    // 9,000 at 2 % is 180 a month.
    await page.waitForFunction(() => /180/.test(document.querySelector('.lead').textContent));
    assert.doesNotMatch(await page.locator('.lead').textContent(), /160/);
    await translate(page);
    await byId(page, 'baseFen').fill('');
    await page.waitForFunction(() => !/180/.test(document.querySelector('.told').textContent));
    assert.match(await page.locator('.progress').textContent(), /还要填/);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('the same on the transfer and on retirement', async () => {
    for (const [path, change] of [['transfer/', (page) => byId(page, 'acceptedOn-day').fill('9')], ['retirement/', (page) => byId(page, 'born-year').fill('1978')]]) {
      const { page, seen, leave } = await visit(site, path);
      await FORMS[path](page);
      const before = await page.locator('.lead').textContent();
      await translate(page);
      await change(page);
      await page.waitForFunction((before) => document.querySelector('.lead') && document.querySelector('.lead').textContent !== before, before);
      const now = await page.locator('.lead').textContent();
      const fresh = await visit(site, path);
      await FORMS[path](fresh.page);
      await change(fresh.page);
      await fresh.page.waitForFunction((before) => document.querySelector('.lead').textContent !== before, before);
      assert.equal(now, await fresh.page.locator('.lead').textContent());
      assert.deepEqual(seen.errors, []);
      await fresh.leave();
      await leave();
    }
  });

  test('before the app is there: it comes all the same, on the same page, with what was typed', async () => {
    const { page, seen, context } = await phone();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    let go;
    const ready = new Promise((resolve) => { go = resolve; });
    await page.route(WASM, async (route) => { await ready; return route.continue(); });
    await page.goto(`${site.address}transfer/`, { waitUntil: 'domcontentloaded' });
    await typesMeanwhile(page);
    await translate(page);
    go();
    await live(page);
    await stillThere(page);
    await FORMS['transfer/'](page);
    assert.deepEqual(errors, []);
    assert.deepEqual(seen.paths, ['/transfer/']);
    await context.close();
  });
});

describe('the program breaks', () => {
  test('the answer goes, the facts stay, and a report without them can be copied', async () => {
    const { page, context } = await phone();
    await page.goto(`${site.address}transfer/`);
    await live(page);
    await FORMS['transfer/'](page);
    await page.evaluate(() => {
      window.dispatchEvent(new CustomEvent('yibao-panic', { detail: 'src/x.rs:7' }));
      window.dispatchEvent(new ErrorEvent('error', { filename: 'wasm://wasm/00c0ffee', message: 'RuntimeError: unreachable' }));
    });
    await visible(page, 'trouble');
    assert.match(await byId(page, 'trouble').textContent(), /算不下去了.*填的内容还在/);
    assert.equal(await page.locator('.told').isVisible(), false, 'an old answer is none');
    await byId(page, 'trouble').locator('summary').click();
    const report = await byId(page, 'trouble').locator('pre').textContent();
    assert.match(report, /^[0-9a-f]{16}\n\/transfer\/\nsrc\/x\.rs:7\n/);
    assert.doesNotMatch(report, /500000|640100|2026/);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制报告' }).click();
    await page.getByRole('button', { name: '复制好了' }).waitFor();
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', ''), report);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '重新打开' }).click()]);
    await live(page);
    await page.locator('.lead').waitFor();
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    await context.close();
  });

  test('a page another site has put into its own shows nothing, and opens alone', async () => {
    const { page, context } = await phone();
    const folder = mkdtempSync(join(tmpdir(), 'yibao-foreign-'));
    writeFileSync(join(folder, 'index.html'), ['no/such/page', 'embed/transfer/'].map((path) => `<iframe src="${site.address}${path}"></iframe>`).join(''));
    // Another port is another origin.
    const other = await serve({ dir: folder });
    await page.goto(other.url);
    const [ours, embedded] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
    await ours.locator('#foreign').waitFor({ state: 'visible' });
    assert.equal(await ours.locator('h1').isVisible(), false);
    await embedded.locator('h1').waitFor({ state: 'visible' });
    await context.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });
});

test('the single file shows only what works', async () => {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const errors = [];
  page.on('console', (line) => { if (line.type() === 'error') errors.push(line.text()); });
  page.on('requestfailed', (request) => errors.push(request.url()));
  await page.goto(new URL('../../dist/yibao-offline.html', import.meta.url).href);
  await live(page);
  for (const route of ['', '#/transfer', '#/retirement', '#/saved']) {
    await page.evaluate((route) => { location.hash = route; }, route);
    await page.locator('.masthead').waitFor();
    assert.equal(await page.locator('.brand svg').isVisible(), true, route);
    assert.equal(await page.locator('body img').count(), 0, route);
    assert.deepEqual(await page.locator('[data-early=language]').evaluateAll((links) => links.filter((link) => link.getClientRects().length).map((link) => link.textContent)), [], route);
    assert.deepEqual(await page.locator('a[href$="sources/"], a[href$="about/"], a[href$="changes/"]').evaluateAll((links) => links.filter((link) => link.getClientRects().length).map((link) => link.textContent)), [], route);
  }
  assert.deepEqual(errors, []);
  await context.close();
});
