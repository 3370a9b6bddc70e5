// The guide, the list of what to bring and the sheet for the counter, on the built site.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byId, choose, choosePlace, fillDate, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

/** A transfer that is under way, as far as the answer. */
async function askTransfer(page) {
  await choosePlace(page, 'from', 'chongqing', '重庆市');
  await choosePlace(page, 'to', 'yinchuan', '银川市（宁夏）');
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
}

test('from an answer to the guide with the place filled in, and back to the form as it was', async () => {
  const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-03-20' });
  await askTransfer(page);
  await page.locator('.next .first .guide-link').click();
  await page.locator('.guide .lead').waitFor();
  assert.ok(page.url().endsWith('/guide/#place=640100&purpose=queryProgress'), page.url());
  assert.equal(await byId(page, 'guide-place').inputValue(), '银川市（宁夏）');
  assert.equal(await page.locator('.guide .lead').textContent(), '银川：查转移办到哪一步');
  assert.match(await page.locator('.call').textContent(), /0951-12393/);
  assert.equal(await page.locator('.call .dial').getAttribute('href'), 'tel:095112393');
  assert.match(await page.locator('.route').first().textContent(), /地方专区.*宁夏.*转移接续查询/);
  await page.goBack();
  await page.locator('.lead').waitFor();
  assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '09');
  assert.equal(await byId(page, 'from').inputValue(), '重庆市');
  assert.deepEqual(seen.errors, []);
  await leave();
});

test('an address with a place and a purpose opens there, and follows what is chosen', async () => {
  const { page, seen, leave } = await visit(site, 'guide/#place=320100&purpose=applyTransfer&has=phone');
  assert.equal(await page.locator('.guide .lead').textContent(), '南京：申请医保转移');
  assert.match(await page.locator('.route').first().textContent(), /拨 025-12393/);
  await choose(page, 'guide-has', '智能手机');
  assert.match(await page.locator('.route').first().textContent(), /国家医保服务平台 APP/);
  await choosePlace(page, 'guide-place', 'cq', '重庆市');
  assert.ok(page.url().endsWith('#place=500000&purpose=applyTransfer&has=smartphone'), page.url());
  assert.deepEqual(seen.errors, []);
  await leave();
});

test('ticks are remembered for the place and purpose they were made for, and cleared', async () => {
  const { page, leave } = await visit(site, 'guide/#place=640100&purpose=applyTransfer&has=counter');
  const boxes = page.locator('.checklist input');
  await boxes.first().check();
  await page.reload();
  await boxes.first().waitFor();
  await page.waitForFunction(() => document.querySelector('.checklist input').checked);
  assert.equal(await boxes.nth(1).isChecked(), false);
  await choosePlace(page, 'guide-place', 'nanjing', '南京市（江苏）');
  assert.equal(await boxes.first().isChecked(), false, 'another place, another list');
  await page.goto(page.url().replace('320100', '640100'));
  await page.waitForFunction(() => document.querySelector('.checklist input')?.checked);
  await page.getByRole('button', { name: '清掉打的勾' }).click();
  assert.equal(await boxes.first().isChecked(), false);
  assert.equal(await page.evaluate(() => localStorage.getItem('yibao.ticks.1')), null);
  // What another window unticked does not come back with the next tick here.
  await boxes.first().check();
  await page.evaluate(() => localStorage.removeItem('yibao.ticks.1'));
  await boxes.nth(1).check();
  assert.equal(await boxes.first().isChecked(), false);
  assert.equal(await boxes.nth(1).isChecked(), true);
  await leave();
});

test('without storage, or with a broken one, ticks still work on the page', async () => {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.address}guide/#place=640100&purpose=applyTransfer&has=counter`);
  await page.waitForSelector('.checklist');
  const boxes = page.locator('.checklist input');
  await boxes.first().check();
  await boxes.nth(1).check();
  assert.equal(await boxes.first().isChecked(), true);
  await boxes.first().uncheck();
  assert.equal(await boxes.nth(1).isChecked(), true);
  assert.deepEqual(errors.filter((line) => !line.includes('SecurityError')), []);
  await context.close();
});

test('the sheet is a picture of text, and one page of paper', async () => {
  const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-03-20' });
  await page.evaluate(() => { window.print = () => {}; });
  await askTransfer(page);
  await page.locator('.for-counter > summary').click();
  assert.match(await page.locator('.paper').textContent(), /2026年3月6日.*023-12393.*0951-12393/s);
  await page.getByRole('button', { name: '做成图片' }).click();
  const picture = page.locator('.for-counter img');
  assert.match(await picture.getAttribute('src'), /^data:image\/png;base64,/);
  const [width, height] = await picture.evaluate(async (image) => { await image.decode(); return [image.naturalWidth, image.naturalHeight]; });
  assert.equal(width, 900);
  assert.ok(height > 1000, `only ${height} high`);
  await page.getByRole('button', { name: '打印这一张' }).click();
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, 'one page');
  assert.deepEqual(seen.errors, []);
  await leave();
});
