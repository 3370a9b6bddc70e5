// The half of a question's program that answers comes when the form is touched, and nothing that was done before it came is lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byId, open, visit } from './site.mjs';
import { FORMS } from './filled.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const HALF = /-answer-[0-9a-f]{16}\.wasm$/;
const halves = (seen) => seen.requests.filter((url) => HALF.test(url)).length;
const LINK = 'transfer/#v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';

/** Holds requests for the other half back until `go` is called, with what becomes of them. */
async function hold(page) {
  const waiting = [];
  await page.route(HALF, (route) => new Promise((done) => { waiting.push(async (act) => { await act(route); done(); }); }));
  return {
    waiting,
    go: async (act = (route) => route.continue()) => { await page.unroute(HALF); for (const one of waiting.splice(0)) await one(act); },
  };
}

describe('the half that answers', () => {
  for (const [path, fill] of Object.entries(FORMS)) {
    test(`${path}: is left where it is until a field is touched, and is fetched once`, async () => {
      const { page, seen, leave } = await visit(site, path);
      await page.waitForTimeout(500);
      assert.equal(halves(seen), 0, 'the page alone');
      await page.locator('form input').first().focus();
      await page.waitForResponse(HALF);
      await fill(page);
      assert.equal(halves(seen), 1);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('a finger on the form is enough', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    const came = page.waitForResponse(HALF);
    await page.locator('h1').dispatchEvent('pointerdown');
    await came;
    assert.equal(halves(seen), 1);
    await leave();
  });

  test('a link that fills the form brings it at once', async () => {
    const { page, leave } = await visit(site, LINK);
    await page.locator('.lead').waitFor();
    assert.match(await page.locator('.lead').textContent(), /2026年3月6日/);
    await leave();
  });

  test('while it is on its way that is said, fields can be filled in, and who asked for the answer is led to it', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.waitForFunction(() => document.querySelector('.progress').textContent.includes('正在取各地规则'));
    await byId(page, 'acceptedOn-month').fill('13');
    await page.getByRole('button', { name: '看答案' }).click();
    assert.equal(await page.locator('.summary').count(), 0);
    await held.go();
    await page.locator('.summary').waitFor();
    assert.equal(await byId(page, 'acceptedOn-month').inputValue(), '13');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'summary', 'the focus goes to what is to be mended');
    assert.match(await page.locator('.progress').textContent(), /还要填/);
    await leave();
  });

  test('when it does not come that is said, and it is fetched again', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.waitForFunction(() => document.querySelector('.progress').textContent.includes('正在取各地规则'));
    await held.go((route) => route.abort());
    const again = page.getByRole('button', { name: '再取一次' });
    await again.waitFor();
    assert.match(await page.locator('.progress').textContent(), /没有取到/);
    assert.equal(await byId(page, 'acceptedOn-year').inputValue(), '2026');
    await again.click();
    await page.waitForFunction(() => document.querySelector('.progress').textContent.includes('还要填'));
    assert.equal(await again.count(), 0);
    await FORMS['transfer/'](page);
    assert.equal(halves(seen), 2);
    await leave();
  });

  test('a server that answers with something else is a half that did not come', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.waitForFunction(() => document.querySelector('.progress').textContent.includes('正在取各地规则'));
    await held.go((route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>please log in</p>' }));
    await page.getByRole('button', { name: '再取一次' }).waitFor();
    // Loading the page again keeps the form, and a new page may know of another file.
    await page.getByRole('link', { name: '重新打开' }).click();
    await page.waitForSelector('html[data-live]');
    await page.waitForFunction(() => document.querySelector('.progress').textContent.includes('还要填'));
    assert.equal(await byId(page, 'acceptedOn-year').inputValue(), '2026');
    await leave();
  });
});
