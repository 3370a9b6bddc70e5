// Faults of storage, and every stage at which the network may go. Each gives a row for the table of run.mjs.
import { FORMS } from '../browser/filled.mjs';
import { LINE } from '../browser/saved.mjs';
import { byId, unfold } from '../browser/site.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' };
const live = (page) => page.waitForSelector('html[data-live]', { timeout: 15000 });
const row = (what, page, seen, kept, faults) => ({ what, page, seen, kept: kept ? 'yes' : 'no', faults: [...(kept ? [] : ['LOST']), ...faults] });

// ---- Storage: what each fault does before the page runs.

const closed = (name) => `Object.defineProperty(window, '${name}', { get() { throw new DOMException('closed', 'SecurityError'); } });`;
const full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
const silent = 'Storage.prototype.setItem = () => {};';
const garbage = "for (const store of [localStorage, sessionStorage]) for (const name of ['yibao.cases', 'yibao.ticks.1', 'yibao.v1.theme', 'yibao.v1.elder', 'yibao.v1.places', 'yibao.v1.form.transfer', 'yibao-carried', 'yibao-release-tried']) if (!window.name) store.setItem(name, '{\"x\":[1,' + String.fromCharCode(0xd800)); window.name = 'spoilt';";
const newer = "localStorage.setItem('yibao.cases', JSON.stringify({ product: 'yibao', format: 99, cases: [] }));";
const FAULTS = {
  'both storages closed': closed('localStorage') + closed('sessionStorage'),
  'the device\'s storage closed': closed('localStorage'),
  'the tab\'s storage closed': closed('sessionStorage'),
  'both storages full': full,
  'both storages drop what they get': silent,
  'rubbish under every name': garbage,
  'cases of a newer program': newer,
};

/** The form is answered, and is there again after the page was loaded again. */
const answers = ([what, spoil]) => async ({ browser, address }) => {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(spoil);
  await page.goto(`${address}transfer/`);
  await live(page);
  await FORMS['transfer/'](page);
  await page.reload();
  await live(page);
  const kept = await page.locator('.lead').waitFor({ timeout: 10000 }).then(() => true, () => false);
  const trouble = await byId(page, 'trouble').isVisible();
  await context.close();
  return row(`${what}: transfer filled in, loaded again`, 'transfer/', kept ? 'answered both times' : 'the form is empty', kept, trouble ? ['WRONG REASON'] : []);
};

/** The page of saved cases says how it is. */
const says = ([what, spoil]) => async ({ browser, address }) => {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(spoil);
  await page.goto(`${address}saved/`);
  await live(page);
  await page.waitForTimeout(300);
  const text = await page.locator('main').innerText();
  const forbidden = /不让网页存东西/.test(text);
  const unread = /读不出来/.test(text);
  const expected = /both storages closed|device/.test(what) ? forbidden : /rubbish|newer/.test(what) ? unread : !forbidden && !unread;
  await context.close();
  return row(`${what}: saved cases opened`, 'saved/', forbidden ? 'nothing may be kept' : unread ? 'can\'t be read, left alone' : 'the switch', true, [...(expected ? [] : ['WRONG REASON']), ...(text.length < 60 ? ['BLANK'] : [])]);
};

export const STORAGE = Object.entries(FAULTS).flatMap((fault) => [answers(fault), says(fault)]);

// ---- The network goes at every stage.

/** After one visit: each page, and each address of which nothing is kept. */
const afterVisit = (path, expected) => async ({ browser, address }) => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(address);
  await live(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: 60000 });
  await context.setOffline(true);
  await page.goto(address + path);
  // The plain page has no program that could bring it to life.
  if (path !== 'plain/') await live(page);
  const title = await page.locator('h1').first().innerText();
  await context.close();
  return row(`no network after one visit: ${path || 'home'} opened`, path || '/', title, true, expected.test(title) ? [] : ['WRONG REASON']);
};

/** While one is filling in: before the program, before its other half, and before what takes an answer away. */
const whileFilling = (what, pattern, act, expected) => async ({ browser, address, dir }) => {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  let gone = false;
  await page.route(pattern, (route) => (gone ? route.abort() : route.continue()));
  const cutOff = async () => { gone = true; await context.setOffline(true); };
  const { text, kept, skipped } = await act(page, address, cutOff, dir);
  await context.close();
  return row(what, 'transfer/', skipped ? 'not taken apart in this build' : text, kept, skipped || expected.test(text) ? [] : ['WRONG REASON']);
};

export const OFFLINE = [
  ...[['', /./], ['transfer/', /转移/], ['retirement/', /退休/], ['account/', /账户/], ['guide/', /./], ['saved/', /我存的/], ['sources/', /来源/], ['place/', /./], ['about/', /./], ['changes/', /./], ['plain/', /全国规定/]].map(([path, title]) => afterVisit(path, title)),
  ...['en/', 'en/transfer/', 'hant/transfer/', 'embed/transfer/', 'no/such/page', 'transfer/?again=1', 'en/transfer/?again=1'].map((path) => afterVisit(path, /^transfer/.test(path) ? /转移/ : /现在没有网络/)),
  whileFilling('no network before the other half came', /-answer-[0-9a-f]{16}\.wasm$/, async (page, address, cutOff) => {
    await page.goto(`${address}transfer/`);
    await live(page);
    if (!await page.locator('meta[name=yibao-answer]').count()) return { skipped: true, kept: true };
    await cutOff();
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.waitForFunction(() => /没有取到/.test(document.getElementById('arrival').innerText));
    return { text: await byId(page, 'arrival').innerText(), kept: await byId(page, 'acceptedOn-year').inputValue() === '2026' };
  }, /请看看网络/),
  whileFilling('a new release before the other half came', /-answer-[0-9a-f]{16}\.wasm$/, async (page, address) => {
    await page.goto(`${address}transfer/`);
    await live(page);
    if (!await page.locator('meta[name=yibao-answer]').count()) return { skipped: true, kept: true };
    await page.route(/-answer-[0-9a-f]{16}\.wasm$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await page.route(/release\.json/, (route) => route.fulfill({ json: { release: '0123456789abcdef', files: [] } }));
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.waitForFunction(() => /网站更新过了/.test(document.getElementById('arrival').innerText));
    return { text: await byId(page, 'arrival').innerText(), kept: await byId(page, 'acceptedOn-year').inputValue() === '2026' };
  }, /^(?!.*请看看网络)[^]*网站更新过了/),
  whileFilling('no network when the answer is copied', /take-away-/, async (page, address, cutOff) => {
    await page.goto(`${address}transfer/#${LINE}`);
    await page.locator('.lead').waitFor();
    await unfold(page);
    await cutOff();
    await page.getByRole('button', { name: '复制文字' }).first().click();
    await page.getByText('没有成功').first().waitFor();
    return { text: '没有成功', kept: await page.locator('.lead').isVisible() };
  }, /没有成功/),
];
