// The pages in traditional characters: whole, saying what the others say, and reached and left without losing anything.
// Oracle: sentences that a person wrote down (traditional.tsv), and on the pages that nothing but characters differs and none is left in
// simplified form.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inTraditional } from '../../scripts/in-traditional.mjs';
import { byId, choose, choosePlace, fillDate, open, titleOf, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

/** The lines of traditional.tsv: what stands in the data, and how a person wrote it. */
const written = readFileSync(new URL('traditional.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
/** Characters that only the simplified script has, by those lines. */
const inBoth = new Set(written.flatMap(([, traditional]) => [...traditional]));
const onlySimplified = new Set(written.flatMap(([simple]) => [...simple]).filter((one) => !inBoth.has(one)));
const HAN = /\p{Script=Han}/u;

/** What a page says, without the links to the other languages. */
const said = (page) => page.evaluate(() => {
  for (const link of document.querySelectorAll('.language')) link.remove();
  return [document.title, document.querySelector('meta[name=description]').content, document.body.innerText].join('\n');
});

async function fillTransfer(page, [from, to, scheme]) {
  await choosePlace(page, 'from', 'chongqing', from);
  await choosePlace(page, 'to', 'yinchuan', to);
  await choose(page, 'fromScheme', scheme);
  await choose(page, 'toScheme', scheme);
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
}

/** Compares a page in both: the same but for its characters, and none of them left in simplified form. */
function alike(simple, traditional, what) {
  const [one, other] = [[...simple], [...traditional]];
  assert.equal(other.length, one.length, what);
  const elsewhere = one.flatMap((character, at) => (character === other[at] || HAN.test(character) && HAN.test(other[at]) ? [] : [`${character} ${other[at]}`]));
  assert.deepEqual(elsewhere, [], what);
  assert.notEqual(simple, traditional, what);
  assert.deepEqual([...new Set(other.filter((character) => onlySimplified.has(character)))], [], `${what}: simplified characters left`);
}

test('sentences read as a person wrote them', () => {
  const data = fileURLToPath(new URL('../../data', import.meta.url));
  const texts = readdirSync(data, { recursive: true }).filter((name) => /\.(toml|ftl)$/.test(name)).map((name) => readFileSync(join(data, name), 'utf8')).join('\n');
  assert.ok(written.length >= 50 && onlySimplified.size > 60, `${written.length} sentences, ${onlySimplified.size} characters`);
  for (const [simple, traditional] of written) {
    assert.ok(texts.includes(simple), `${simple} is not in data/ any more`);
    assert.equal(inTraditional(simple), traditional);
  }
});

describe('traditional characters', () => {
  for (const path of ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'about/', 'changes/', 'sources/', 'place/#430100']) {
    test(`hant/${path || 'home'} says what the page in simplified ones does`, async () => {
      const one = await visit(site, path);
      const other = await visit(site, `hant/${path}`);
      assert.equal(await other.page.getAttribute('html', 'lang'), 'zh-Hant');
      if (path.startsWith('place')) for (const { page } of [one, other]) await page.locator('#place-title').waitFor();
      alike(await said(one.page), await said(other.page), path);
      assert.deepEqual(other.seen.errors, []);
      await one.leave();
      await other.leave();
    });
  }

  test('an answer is the same, word for word', async () => {
    const one = await visit(site, 'transfer/', { today: '2026-02-20' });
    const other = await visit(site, 'hant/transfer/', { today: '2026-02-20' });
    await fillTransfer(one.page, ['重庆市', '银川市（宁夏）', '职工医保']);
    await fillTransfer(other.page, ['重慶市', '銀川市（寧夏）', '職工醫保']);
    const lead = await other.page.locator('.lead').innerText();
    // 10 and 5 working days after 2026-02-09 (医保办发〔2021〕43号; days off by 国办发明电〔2025〕7号).
    assert.match(lead, /2026年2月28日/);
    assert.match(lead, /2026年3月6日/);
    for (const { page } of [one, other]) await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
    alike(await one.page.locator('.answer').innerText(), await other.page.locator('.answer').innerText(), 'the answer');
    await one.leave();
    await other.leave();
  });

  test('a place is found in either script, and by pinyin', async () => {
    const { page, leave } = await visit(site, 'hant/transfer/');
    for (const typed of ['長沙', '长沙', 'changsha', 'cs']) {
      await choosePlace(page, 'from', typed, '長沙市（湖南）');
      assert.equal(await byId(page, 'from').inputValue(), '長沙市（湖南）', typed);
      await byId(page, 'from').fill('');
    }
    // Left without choosing from the list: what leaves no doubt is taken.
    await byId(page, 'to').fill('银川');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.getElementById('to').value === '銀川市（寧夏）');
    await leave();
  });

  test('from one to the other and back, what was typed stays', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-02-20' });
    await choosePlace(page, 'from', 'chongqing', '重庆市');
    await fillDate(page, 'acceptedOn', '2026-02-09');
    await page.getByRole('link', { name: '繁體' }).click();
    await page.waitForURL('**/hant/transfer/');
    await page.waitForSelector('html[data-live]');
    await page.waitForFunction(() => document.getElementById('from').value === '重慶市');
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '09');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/transfer/');
    await page.waitForFunction(() => document.getElementById('from').value === 'Chongqing');
    await page.getByRole('link', { name: '简体' }).click();
    await page.waitForSelector('html[lang=zh-CN][data-live]');
    await page.waitForFunction(() => document.getElementById('from').value === '重庆市');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('after one visit its pages work without a network', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.address}hant/`);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith('/hant/sw.js'));
    await context.setOffline(true);
    for (const path of ['transfer/', 'retirement/', 'account/', 'about/']) {
      await page.goto(`${site.address}hant/${path}`);
      await page.waitForSelector('html[data-live]');
      assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hant', path);
      assert.equal(await page.title(), titleOf(`hant/${path}`));
    }
    await context.close();
  });
});
