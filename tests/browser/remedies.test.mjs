// The ways out of a gap in a browser: figures of one's own, the scrubber, the tables that say what the pictures show.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byId, choose, choosePlace, fillDate, open, unfold, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(() => site.close());

const shenzhen = async (options = {}) => {
  const seen = await visit(site, 'retirement/', options);
  await choosePlace(seen.page, 'place', 'shenzhen', '深圳市（广东）');
  await choose(seen.page, 'worker', '男（原来 60 岁退休）');
  await fillDate(seen.page, 'born', '1967-09-15');
  await byId(seen.page, 'paid.totalMonths-months').fill('221');
  await byId(seen.page, 'paid.localMonths-months').fill('221');
  await choose(seen.page, 'tier', '一档');
  await seen.page.locator('.lead').waitFor();
  await unfold(seen.page);
  return seen;
};

test('costs follow the figures typed beside them, and a slip leaves the answer there', async () => {
  const { page, seen, leave } = await shenzhen();
  const totals = page.locator('.totals tbody tr').first();
  // 60 months at 403.60 yuan are 24,216; before 75, fifteen premiums of 400.
  assert.match(await totals.innerText(), /24,216[\s\S]*24,216[\s\S]*6,000/);
  await byId(page, 'overrides.premium').fill('500');
  assert.match(await totals.innerText(), /7,500/);
  await byId(page, 'overrides.base').fill('一万');
  await byId(page, 'overrides.rate').focus();
  await page.locator('[id="overrides.base-error"]').waitFor();
  assert.match(await page.locator('[id="overrides.base-error"]').innerText(), /100 到 200000/);
  assert.match(await totals.innerText(), /24,216/, 'the figure that was there is still used');
  assert.equal(await byId(page, 'overrides.base').inputValue(), '一万', 'nothing typed is lost');
  await byId(page, 'overrides.base').fill('10000');
  assert.match(await totals.innerText(), /36,000/);
  assert.match(await page.locator('.steps').innerText(), /补缴基数：您填的 10,000元/);
  assert.deepEqual(seen.errors, []);
  await leave();
});

test('the month of retirement is scrubbed with keys: bars, lines and the sentence move, the answer stays', async () => {
  const { page, leave } = await shenzhen();
  const scrub = page.locator('#scrub');
  const lead = await page.locator('.lead').innerText();
  const bars = await page.locator('.bars .bar-row').first().innerText();
  assert.match(bars, /差 5年/);
  await scrub.focus();
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('ArrowRight');
  assert.match(await page.locator('.scrub output').innerText(), /2029年6月退休（晚 1年）/);
  assert.match(await scrub.getAttribute('aria-valuetext'), /晚 1年/);
  assert.match(await page.locator('.scrub .bar-row').first().innerText(), /差 4年/);
  assert.equal(await page.locator('.bars .bar-row').first().innerText(), bars);
  assert.equal(await page.locator('.lead').innerText(), lead);
  await page.keyboard.press('Home');
  assert.match(await page.locator('.scrub output').innerText(), /早/);
  await leave();
});

test('what the pictures show is in tables, and nothing is wider than a small phone', async () => {
  const { page, leave } = await shenzhen({ width: 320, height: 640 });
  const table = page.locator('.bars table');
  assert.equal(await table.locator('tbody tr').count(), await page.locator('.bars .bar-row').count());
  assert.equal(await page.locator('.totals tbody tr').count(), 3);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} px`);
  await leave();
});
