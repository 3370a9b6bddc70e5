// The site without a network, from one release to the next, and when files of it are missing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { byId, choose, choosePlace, fillDate, open, titleOf } from './site.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** Every page that is a folder of the built site, the plain one aside; other languages are sites of their own. */
const routes = ['', ...readdirSync(dist).filter((name) => !['plain', 'embed', 'icons', 'en', 'hant'].includes(name)
  && statSync(join(dist, name)).isDirectory() && statSync(join(dist, name, 'index.html'), { throwIfNoEntry: false })).map((name) => `${name}/`)];

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const scratch = mkdtempSync(join(tmpdir(), 'yibao-offline-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

async function phone() {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const seen = { errors: [], paths: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => seen.paths.push(new URL(request.url()).pathname));
  return { page, seen, context };
}
const live = (page) => page.waitForSelector('html[data-live]');
/** Waits until the service worker has everything and takes care of the page. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

async function answersTransfer(page) {
  await choosePlace(page, 'from', 'chongqing', '重庆市');
  await choosePlace(page, 'to', 'yinchuan', '银川市（宁夏）');
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
  assert.match(await page.locator('.answer').textContent(), /2026年3月6日/);
}

describe('after one visit, without a network', () => {
  for (const base of ['/', '/sub/path/']) {
    test(`every page opens and reloads, and the transfer is answered (at ${base})`, async () => {
      const server = await serve({ dir: dist, base });
      const address = server.url.replace(/\/*$/, '/');
      const { page, seen, context } = await phone();
      await page.goto(address);
      await live(page);
      await kept(page);
      await server.close();
      assert.ok(routes.length >= 10, `only ${routes}`);
      assert.equal(new Set(routes.map((route) => titleOf(route))).size, routes.length, 'titles tell pages apart');
      for (const route of routes) {
        await page.goto(address + route);
        await live(page);
        assert.equal(await page.title(), titleOf(route));
        await page.reload();
        await live(page);
        assert.equal(await page.title(), titleOf(route), 'loaded again');
      }
      await page.goto(`${address}transfer/?from=singlemessage`);
      await live(page);
      await answersTransfer(page);
      await page.goto(`${address}plain/`);
      assert.ok(await page.locator('table').count() >= 2, 'the plain page is there too');
      // Nothing is kept of another language and of the pages for other sites, and nobody can tell whether an address means a page.
      for (const elsewhere of ['no/such/page', 'en/transfer/', 'embed/transfer/', 'en/transfer/?again=1']) {
        await page.goto(address + elsewhere);
        assert.equal(await page.locator('h1').textContent(), '现在没有网络', elsewhere);
        assert.ok(await page.evaluate(() => document.styleSheets.length === 1 && document.styleSheets[0].cssRules.length > 100), 'with its style');
        assert.equal(await page.getByRole('link', { name: '再试一次' }).evaluate((link) => link.href), address + elsewhere);
      }
      await page.getByRole('link', { name: '医保转移到哪一步了？' }).click();
      await live(page);
      assert.equal(page.url(), `${address}transfer/`);
      assert.deepEqual(seen.errors, []);
      await context.close();
    });
  }
});

/** Bytes with one text in the place of another that is as long, wherever it stands. */
function swapped(bytes, from, to) {
  const [old, next] = [Buffer.from(from), Buffer.from(to)];
  assert.equal(old.length, next.length, `${from} and ${to} are of one length`);
  const text = Buffer.from(bytes);
  assert.ok(text.includes(old), `${from} is in it`);
  for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) next.copy(text, at);
  return text;
}

/** Rules whose first line tells the sum (Adler-32) of what follows it, as a program that reads them will count it. */
function summed(bytes) {
  const line = bytes.indexOf('\n') + 1;
  let [a, b] = [1, 0];
  for (const byte of bytes.subarray(line)) { a = (a + byte) % 65521; b = (b + a) % 65521; }
  const head = bytes.subarray(0, line).toString().replace(/[0-9a-f]{8}\n$/, `${(b * 65536 + a).toString(16).padStart(8, '0')}\n`);
  return Buffer.concat([Buffer.from(head), bytes.subarray(line)]);
}

/** What a release may bring, each by itself: the file that is another then, and what is seen of that in an answer. */
const CHANGES = {
  'a new program': { file: /^transfer-.*\.js$/, change: (bytes) => `${bytes}/* next */\n`, shown: /2026年3月6日/ },
  'new words alone': { file: /^words-zh-rest-/, change: (bytes) => swapped(bytes, '就打电话催', '就打電話催'), shown: /就打電話催/ },
  'new rules alone': { file: /^rules-[0-9a-f]/, change: (bytes) => summed(swapped(bytes, '〔2021〕43号', '〔2021〕44号')), shown: /〔2021〕44号/ },
};

/** A copy of the built site that says it is the next release: another name for what a change brings. */
function nextRelease(from, to, { file, change }) {
  cpSync(from, to, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(to, 'release.json'), 'utf8'));
  const old = files.find((name) => file.test(name));
  const text = change(readFileSync(join(to, old)));
  const name = old.replace(/[0-9a-f]{16}/, createHash('sha256').update(text).digest('hex').slice(0, 16));
  unlinkSync(join(to, old));
  writeFileSync(join(to, name), text);
  const pages = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pages(join(folder, entry.name)) : entry.name === 'index.html' ? [join(folder, entry.name)] : []);
  const release = '0123456789abcdef';
  for (const page of pages(to)) {
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(old, name).replace(/name="release" content="[^"]*"/, `name="release" content="${release}"`));
  }
  writeFileSync(join(to, 'release.json'), JSON.stringify({ release, files: files.map((each) => (each === old ? name : each)) }));
  for (const [script, ...args] of [['offline-files.mjs', to, 'zh'], ['keep-previous.mjs', from, to]]) {
    const done = spawnSync(process.execPath, [fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url)), ...args], { encoding: 'utf8' });
    assert.equal(done.status, 0, done.stderr);
  }
  return { old, name, release };
}

describe('from one release to the next, with the tab open', () => {
  const releaseOf = (page) => page.locator('meta[name="release"]').getAttribute('content');
  /** A server whose site is replaced under it; the page has been there and has typed something. */
  async function twoReleases(name, change = CHANGES['a new program']) {
    const [first, second, place] = [join(scratch, `${name}1`), join(scratch, `${name}2`), join(scratch, `${name}-www`)];
    cpSync(dist, first, { recursive: true });
    const next = nextRelease(first, second, change);
    cpSync(first, place, { recursive: true });
    const server = await serve({ dir: place });
    const { page, seen, context } = await phone();
    await page.goto(`${server.url}/transfer/`);
    await live(page);
    await kept(page);
    const deploy = () => {
      for (const entry of readdirSync(place)) rmSync(join(place, entry), { recursive: true });
      cpSync(second, place, { recursive: true });
    };
    const look = () => page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => {}));
    return { server, page, seen, context, deploy, look, next };
  }

  for (const [what, change] of Object.entries(CHANGES)) test(`${what}: a quiet bar, one tap, and what was typed is still there`, async () => {
    const { server, page, seen, context, deploy, look, next } = await twoReleases(what.replaceAll(' ', '-'), change);
    await answersTransfer(page);
    if (what !== 'a new program') assert.doesNotMatch(await page.locator('.answer').textContent(), change.shown);
    const before = await releaseOf(page);
    assert.equal(await byId(page, 'update').isVisible(), false);
    deploy();
    // A file of the release before is still served: a page kept somewhere may ask for it.
    assert.equal((await fetch(`${server.url}/${next.old}`)).status, 200);
    await look();
    await byId(page, 'update').waitFor({ state: 'visible' });
    assert.match(await byId(page, 'update').textContent(), /有新的规则数据/);
    assert.equal(await releaseOf(page), before, 'nothing changes before the tap');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '更新' }).click()]);
    await live(page);
    assert.equal(await releaseOf(page), next.release);
    await page.locator('.lead').waitFor();
    assert.match(await page.locator('.answer').textContent(), change.shown);
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    assert.equal(await byId(page, 'update').isVisible(), false);
    assert.ok(seen.paths.includes(`/${next.name}`));
    // And the new release works offline at once.
    await server.close();
    await page.goto(`${server.url}/retirement/`);
    await live(page);
    assert.equal(await releaseOf(page), next.release);
    assert.deepEqual(seen.errors, []);
    await context.close();
  });

  test('at once, without a tap, where the answer rests on a rule that has lapsed', async () => {
    const { server, page, context, deploy, look, next } = await twoReleases('lapsed');
    await answersTransfer(page);
    deploy();
    await page.evaluate(() => document.documentElement.setAttribute('data-lapsed', ''));
    await Promise.all([page.waitForEvent('load'), look().catch(() => {})]);
    await live(page);
    assert.equal(await releaseOf(page), next.release);
    await page.locator('.lead').waitFor();
    assert.equal(await byId(page, 'to').inputValue(), '银川市（宁夏）');
    await context.close();
    await server.close();
  });
});

describe('when a file is missing', () => {
  /** A site of which something is spoilt. */
  async function spoilt(name, spoil) {
    const place = join(scratch, name);
    cpSync(dist, place, { recursive: true });
    unlinkSync(join(place, 'sw.js'));
    const { files } = JSON.parse(readFileSync(join(place, 'release.json'), 'utf8'));
    spoil(place, (ending) => join(place, files.find((file) => file.startsWith('retirement-') && file.endsWith(ending))));
    return serve({ dir: place });
  }
  for (const [what, ending] of [['script', '.js'], ['wasm', '_bg.wasm']]) {
    test(`the ${what}: loaded once more, then the page says so, with the way to the plain page`, async () => {
      const server = await spoilt(`no-${what}`, (place, file) => unlinkSync(file(ending)));
      const { page, context } = await phone();
      let documents = 0;
      page.on('request', (request) => { documents += request.isNavigationRequest(); });
      await page.goto(`${server.url}/retirement/?from=timeline`);
      await byId(page, 'failed').waitFor({ state: 'visible' });
      assert.match(page.url(), /retirement\/\?from=timeline&again=/);
      // Two loads, and each time a look whether the page is there before it is left.
      await page.waitForTimeout(500);
      assert.equal(documents, 2, 'twice and no more');
      // Beside the page, since what is in its fields stays there.
      const [plain] = await Promise.all([context.waitForEvent('page'), byId(page, 'failed').getByRole('link').click()]);
      await plain.waitForURL(`${server.url}/plain/`);
      assert.match(await plain.locator('body').textContent(), /0731-12393/);
      await context.close();
      await server.close();
    });
  }

  test('a stale page finds its way to the new one', async () => {
    let hidden;
    const server = await spoilt('stale', (place, file) => { hidden = file('.js'); renameSync(hidden, `${hidden}.away`); });
    const { page, context } = await phone();
    let documents = 0;
    page.on('request', (request) => { documents += request.isNavigationRequest(); });
    // The second try finds what the first one missed.
    await page.route('**/retirement/?again=*', (route) => { renameSync(`${hidden}.away`, hidden); return route.continue(); });
    await page.goto(`${server.url}/retirement/`);
    await live(page);
    assert.equal(new URL(page.url()).search, '', 'the address is clean again');
    assert.equal(documents, 2);
    await context.close();
    await server.close();
  });

  test('the wasm as any kind of bytes: works all the same', async () => {
    const server = await serve({ dir: dist, types: { '.wasm': 'application/octet-stream' } });
    const { page, context } = await phone();
    const answered = page.waitForResponse('**/*.wasm');
    await page.goto(`${server.url}/transfer/`);
    assert.equal((await answered).headers()['content-type'], 'application/octet-stream');
    await live(page);
    await context.close();
    await server.close();
  });
});

describe('where there is no service worker', () => {
  /** A host that still sends old pages though its release.json tells of a new release. */
  async function behind(name) {
    const place = join(scratch, name);
    cpSync(dist, place, { recursive: true });
    unlinkSync(join(place, 'sw.js'));
    const told = JSON.parse(readFileSync(join(place, 'release.json'), 'utf8'));
    writeFileSync(join(place, 'release.json'), JSON.stringify({ ...told, release: '0123456789abcdef' }));
    return serve({ dir: place });
  }

  test('a new release is offered by the same bar', async () => {
    const server = await behind('bar');
    const { page, seen, context } = await phone();
    await page.goto(`${server.url}/transfer/`);
    await live(page);
    await byId(page, 'update').waitFor({ state: 'visible' });
    await byId(page, 'acceptedOn-year').fill('2026');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '更新' }).click()]);
    await live(page);
    await page.waitForFunction(() => document.getElementById('acceptedOn-year').value === '2026');
    assert.deepEqual(seen.errors, []);
    await context.close();
    await server.close();
  });

  test('where the answer rests on a rule that has lapsed it is fetched at once, but never round in circles', async () => {
    const server = await behind('circles');
    const { page, seen, context } = await phone();
    await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('data-lapsed', '')));
    await page.goto(`${server.url}/transfer/`);
    await byId(page, 'update').waitFor({ state: 'visible' });
    await page.waitForTimeout(1500);
    assert.equal(seen.paths.filter((path) => path === '/transfer/').length, 2, 'once more and no further');
    await context.close();
    await server.close();
  });
});

describe('when the program stands still', () => {
  test('it neither comes nor fails: that is said, and opening the page again loses nothing', async () => {
    const { page, context } = await phone();
    await page.clock.install();
    let held = true;
    // Never answered, as behind a login page of a hotel's network.
    await page.route('**/transfer-*.wasm', (route) => { if (!held) return route.continue(); });
    await page.goto(`${site.address}transfer/`, { waitUntil: 'domcontentloaded' });
    await byId(page, 'acceptedOn-year').fill('2026');
    assert.equal(await byId(page, 'late').isVisible(), false);
    await page.clock.fastForward(46000);
    await byId(page, 'late').waitFor({ state: 'visible' });
    assert.match(await byId(page, 'late').textContent(), /网络太慢/);
    held = false;
    await page.getByRole('button', { name: '重新打开' }).click();
    await live(page);
    await page.waitForFunction(() => document.getElementById('acceptedOn-year').value === '2026');
    assert.equal(await byId(page, 'late').isVisible(), false);
    await context.close();
  });

  for (const where of ['transfer-0.js', 'wasm://wasm/00c0ffee']) {
    test(`it broke while it was used: that is said (${where})`, async () => {
      const { page, context } = await phone();
      await page.goto(`${site.address}transfer/`);
      await live(page);
      const told = (filename) => page.evaluate((filename) =>
        window.dispatchEvent(new ErrorEvent('error', { filename, message: 'RuntimeError: unreachable executed' })), filename);
      await told('https://elsewhere.example/extension.js');
      assert.equal(await byId(page, 'trouble').isVisible(), false, 'an extension of the browser broke, not the page');
      await told(where.includes(':') ? where : site.address + where);
      await byId(page, 'trouble').waitFor({ state: 'visible' });
      assert.match(await byId(page, 'trouble').textContent(), /算不下去了/);
      await context.close();
    });
  }
});
