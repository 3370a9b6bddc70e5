// Links that are damaged or newer, and much of everything: what could not be read is named, and nothing stops the page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FORMS } from './filled.mjs';
import { LINE, live, press, stored } from './saved.mjs';
import { byId, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const alerts = (page) => page.locator('.ask .caution[role=alert]').allTextContents();

describe('a link that is damaged or newer', () => {
  const LINK = 's1A500000B640100CADAE2026-2-9Z';
  for (const [what, link, said, day] of [
    ['its last signs are lost', 's1A500000B640100CADAE2026-2', /后面少了一截：“.*受理/, ''],
    ['a sign was changed', 's1A500000B640100CADAE2026-2-8ZYD', /有字被改过或者丢了/, '8'],
    ['a newer program wrote it, short', 's2A500000B640100Z', /更新的版本写的.*什么都没有填/, ''],
    ['a newer program wrote it, long', 'v=2&from=500000', /更新的版本写的.*什么都没有填/, ''],
    ['it is cut in its first field', 's1A5000', /后面少了一截/, ''],
    ['it has a name that is not known', 'v=1&from=500000&gone=1', /没有读进来：gone。/, ''],
    ['a value is far too long', `v=1&to=640100&from=${'x'.repeat(10000)}`, /没有读进来：from。/, ''],
  ]) {
    test(`${what}: that is said`, async () => {
      const { page, seen, leave } = await visit(site, `transfer/#${link}`, { today: '2026-02-20' });
      await page.waitForFunction(() => document.querySelector('.ask .caution'));
      const texts = await alerts(page);
      assert.equal(texts.length, 1, `${texts}`);
      assert.match(texts[0], said);
      assert.equal(await byId(page, 'acceptedOn-day').inputValue(), day);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('20 periods: those without a place in the form are counted', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `&history.${row}-place=430100&history.${row}-fromYear=${2000 + row}&history.${row}-fromMonth=1&history.${row}-toYear=${2000 + row}&history.${row}-toMonth=12&history.${row}-kind=unit`);
    const { page, leave } = await visit(site, `retirement/#v=1&place=430100&worker=woman50&born-year=1976&born-month=5&paidBy=history${rows.join('')}`);
    await page.waitForFunction(() => document.querySelector('.ask .caution'));
    assert.match((await alerts(page)).join(), /最多填 12 段.*多出来的 8 段没有读进来/);
    await leave();
  });

  test('one that is whole, old or new, says nothing of the kind', async () => {
    for (const link of [LINK, `${LINK}YD`, LINE]) {
      const { page, leave } = await visit(site, `transfer/#${link}`, { today: '2026-02-20' });
      await page.locator('.lead').waitFor();
      assert.deepEqual(await alerts(page), []);
      await leave();
    }
  });

  test('one whose # a chat wrote as %23 opens filled in', async () => {
    for (const link of [LINK, encodeURIComponent(LINE)]) {
      const { page, leave } = await visit(site, `transfer/%23${link}`, { today: '2026-02-20' });
      await page.locator('.lead').waitFor();
      assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '9');
      assert.equal(new URL(page.url()).pathname, '/transfer/');
      await leave();
    }
  });
});

describe('much of everything', () => {
  test('5,000 saved cases: the page says so, and can be cleared', async () => {
    const { page, seen, leave } = await visit(site, 'about/');
    const cases = Array.from({ length: 5000 }, (_, at) => ({ name: `A ${at}`, question: 'transfer', line: LINE, saved: '2026-11-26' }));
    await page.evaluate((text) => localStorage.setItem('yibao.cases', text), JSON.stringify({ product: 'yibao', format: 1, cases }));
    const begun = Date.now();
    await page.goto(`${site.address}saved/`);
    await live(page);
    await page.getByText('份数太多').waitFor();
    assert.ok(Date.now() - begun < 8000, 'and soon');
    await press(page, '全部清除');
    await page.waitForFunction(() => !document.querySelector('main').textContent.includes('份数太多'));
    assert.ok(((await stored(page)) ?? '').length < 200, await stored(page));
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('10 kB pasted into any field: as much as a person could mean', async () => {
    const { page, leave } = await visit(site, 'account/');
    for (const id of ['place', 'baseFen']) {
      await byId(page, id).focus();
      const begun = Date.now();
      // As a paste does it, unlike a script that sets the value.
      await page.keyboard.insertText('8'.repeat(10000));
      assert.ok((await byId(page, id).inputValue()).length <= 60, id);
      assert.ok(Date.now() - begun < 2000, `${id} took ${Date.now() - begun} ms`);
    }
    await leave();
  });

  for (const today of ['1970-01-02', '2100-01-01']) {
    test(`a clock at ${today} is suspected, and that is said beside the answer`, async () => {
      const { page, leave } = await visit(site, 'account/', { today });
      await byId(page, 'baseFen').fill('8000');
      await page.locator('.told .caution[role=alert]').waitFor();
      assert.match(await page.locator('.told .caution[role=alert]').first().textContent(), new RegExp(`${today.slice(0, 4)}年1月.日，好像不对`));
      await leave();
    });
  }

  test('an ordinary clock is not', async () => {
    const { page, leave } = await visit(site, 'account/');
    await FORMS['account/'](page);
    assert.equal(await page.locator('.told .caution[role=alert]').count(), 0);
    await leave();
  });
});
