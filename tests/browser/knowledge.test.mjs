// Data and sources on the built site.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byId, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

test('every place is listed with how well its requirement is known', async () => {
  const { page, seen, leave } = await visit(site, 'sources/');
  assert.ok(await page.locator('.places li').count() >= 397);
  const tianshui = page.locator('.places li', { hasText: '天水市' });
  assert.deepEqual(await tianshui.allTextContents(), ['天水市（甘肃）没查到，要问']);
  await page.getByRole('link', { name: '查一个地方' }).click();
  await page.waitForURL('**/place/');
  assert.deepEqual(seen.errors, []);
  await leave();
});

test('a place shows what is known, dated, with rivals and drafts marked', async () => {
  const { page, leave } = await visit(site, 'place/#510000');
  await page.waitForSelector('.claims');
  assert.match(await page.locator('.answer').textContent(), /征求意见稿，不采用/);
  // What no answer is made from is not in the app: the page brings it along.
  assert.match(await page.locator('.answer').textContent(), /其他说法/);
  await byId(page, 'about-place').fill('changsha');
  await page.getByRole('option', { name: '长沙市（湖南）' }).click();
  assert.ok(page.url().endsWith('#430100'), page.url());
  const text = await page.locator('.answer').textContent();
  assert.match(text, /本地实际缴费年限：14年2027年1月1日起全省适用/);
  assert.match(text, /0731-12393/);
  await leave();
});

test('the national rules have a page of their own', async () => {
  const { page, leave } = await visit(site, 'sources/');
  await page.getByRole('link', { name: '看全国规定' }).click();
  await page.waitForSelector('.claims');
  assert.match(await page.locator('.answer').textContent(), /转出期限：10个工作日/);
  await leave();
});
