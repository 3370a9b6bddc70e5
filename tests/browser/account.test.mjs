// Question 3, the personal account, asked and answered on the built site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { byId, choose, choosePlace, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

async function ask(page, { place = ['changsha', '长沙市（湖南）'], insured = '在职，单位给缴', base = '8000' } = {}) {
  await choosePlace(page, 'place', ...place);
  await choose(page, 'insured', insured);
  if (base) await byId(page, 'baseFen').fill(base);
}
const lead = (page) => page.locator('.lead').textContent();

test('an employee: 2 % of the base, the year in bars and as a table, compared with what was seen', async () => {
  const { page, seen, leave } = await visit(site, 'account/');
  await ask(page);
  assert.match(await lead(page), /应该划入您的个人账户 160 元（8,000 元的 2%）/);
  assert.equal(await page.locator('.year rect').count(), 12);
  assert.deepEqual(await page.locator('.year tbody tr').allTextContents(), ['1月到12月160 元']);
  await byId(page, 'seenFen').fill('100');
  assert.match(await lead(page), /您看到的 100 元，少了 60 元/);
  await byId(page, 'seenFen').fill('160');
  assert.match(await lead(page), /您看到的 160 元对得上/);
  assert.deepEqual(seen.errors, []);
  await leave();
});

test('a wage below the floor: the floor counts, and months with unknown bounds have no amount', async () => {
  const { page, leave } = await visit(site, 'account/');
  await ask(page, { place: ['北京', '北京市'], base: '' });
  await byId(page, 'salaryFen').fill('5000');
  assert.match(await lead(page), /应该划入个人账户大约 145.40 元（低于下限，按下限 7,270 元的 2%）/);
  assert.equal(await page.locator('.year rect').count(), 6);
  assert.match(await page.locator('.year tbody tr').first().textContent(), /1月到6月没法算/);
  await leave();
});

test('the retired are asked for the office\'s figure, not for a base', async () => {
  const { page, leave } = await visit(site, 'account/');
  await ask(page, { place: ['shijiazhuang', '石家庄市（河北）'], insured: '退休，已享受退休医保', base: '' });
  assert.match(await lead(page), /估算：每月 40 到 320 元.*这不是答案，请打 0311-12393 问/);
  assert.equal(await byId(page, 'baseFen').count(), 0);
  await byId(page, 'overrides.monthlyFen').fill('88.8');
  assert.match(await lead(page), /照您问到的数，个人账户每月划入 88.80 元/);
  await leave();
});

test('bad input: all messages at once, the typed text kept', async () => {
  const { page, leave } = await visit(site, 'account/');
  await choose(page, 'insured', '在职，单位给缴');
  await byId(page, 'baseFen').fill('八千');
  await page.getByRole('button', { name: '看答案' }).click();
  await page.waitForSelector('.summary:focus');
  assert.deepEqual(await page.locator('.summary li').allTextContents(), [
    '请填参保的地方', '缴费基数（或者税前月工资）要填金额，用数字，例如 8000 或 160.50',
  ]);
  assert.equal(await byId(page, 'baseFen').inputValue(), '八千');
  await leave();
});

test('what was typed before the app was there is kept and answered', async () => {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
  await page.goto(`${site.address}account/`, { waitUntil: 'commit' });
  await byId(page, 'place').fill('长沙');
  await choose(page, 'insured', '在职，单位给缴');
  await byId(page, 'baseFen').fill('8000');
  release();
  await page.waitForSelector('html[data-live]');
  await page.locator('.lead').waitFor();
  assert.match(await lead(page), /160 元/);
  assert.equal(await byId(page, 'baseFen').inputValue(), '8000');
  await context.close();
});

test('answered, it has no fault that axe finds, no small text, no sideways scroll', async () => {
  const rules = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  for (const colorScheme of ['light', 'dark']) {
    const { page, leave } = await visit(site, 'account/', { colorScheme, width: 320, height: 640 });
    await ask(page, { place: ['北京', '北京市'] });
    await byId(page, 'seenFen').fill('1');
    await page.locator('.lead').waitFor();
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= room, `${wide} px wide in ${room}`);
    const small = await page.evaluate(() => [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
      .filter((element) => element.getClientRects().length > 0 && parseFloat(getComputedStyle(element).fontSize) < 18)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(small, []);
    await page.evaluate(rules);
    const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), [], colorScheme);
    await leave();
  }
});
