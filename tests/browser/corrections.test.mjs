// What an office told is passed on: from the figure typed to the text on the clipboard.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byId, change, open, visit } from './site.mjs';

describe('a figure somebody was told', () => {
  let site;
  before(async () => { site = await open(); });
  after(() => site.close());

  test('is a text to be changed and copied, and nothing is sent', async () => {
    const { page, seen, leave } = await visit(site, 'account/#v=1&place=430100&insured=retired', { today: '2026-11-30' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.lead').waitFor();
    assert.equal(await page.locator('.correction').count(), 0, 'nothing was told yet');
    await change(page);
    await byId(page, 'overrides.monthlyFen').fill('95.5');
    await page.locator('.correction summary').click();
    const text = page.locator('.correction textarea');
    assert.match(await text.inputValue(), /长沙市（湖南）（430100）\n.*95\.50 元（account_retired）/);
    await text.fill((await text.inputValue()).replace('2026年11月30日', '2026年11月27日'));
    // Another field changes nothing of it.
    await byId(page, 'seenFen').fill('95');
    assert.match(await text.inputValue(), /11月27日/);
    await page.getByRole('button', { name: '复制这段话' }).click();
    await page.locator('.correction').getByText('复制好了').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await text.inputValue());
    assert.equal(await page.locator('.take-away .taken').innerText(), '', 'told once, where it was asked for');
    // Another figure is another text.
    await byId(page, 'overrides.monthlyFen').fill('96');
    await page.waitForFunction(() => document.querySelector('.correction textarea').value.includes('96 元'));
    assert.deepEqual(seen.errors, []);
    assert.ok(seen.requests.every((address) => address.startsWith(site.address) || address.startsWith('data:')), seen.requests.join('\n'));
    await leave();
  });
});
