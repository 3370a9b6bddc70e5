// Files of facts out and in again, on the built site in a real browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DAY, LINE, live, press, RETIRES, stored, turn } from './saved.mjs';
import { open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

describe('a file of facts', () => {
  const text = async (download) => {
    let all = '';
    for await (const part of await download.createReadStream()) all += part;
    return all;
  };

  test('goes out, and in again with the same answer', async () => {
    const { page, seen, leave } = await visit(site, `retirement/#${RETIRES}`, { today: '2026-11-22' });
    await page.locator('.lead').waitFor();
    const lead = await page.locator('.lead').innerText();
    await page.locator('.take-away summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '存成文件（JSON）', '.take-away')]);
    assert.equal(download.suggestedFilename(), 'yibao-retirement-2026-11-22.json');
    const file = await text(download);
    const read = JSON.parse(file);
    assert.equal(read.product, 'yibao');
    assert.equal(read.sentence, lead);
    assert.equal(read.facts['paid.totalMonths-years'], '26');
    assert.ok(read.rows.length && read.trace.length && read.sources.length);

    const other = await page.context().newPage();
    await other.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
    await other.goto(`${site.address}saved/`);
    await live(other);
    await other.getByLabel('选文件').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(`\ufeff${file}`) });
    await other.getByText('文件是 2026年11月22日').waitFor();
    assert.equal(await other.getByText('当时的答案是').count(), 0, 'the same answer is not told twice');
    await other.getByRole('link', { name: /^填进表格/ }).click();
    await other.locator('.lead').waitFor();
    assert.equal(await other.locator('.lead').innerText(), lead);
    assert.deepEqual(await other.evaluate(() => Object.keys({ ...localStorage })), []);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('can be pasted, says what it does not know, and what has changed since', async () => {
    const { page, leave } = await visit(site, 'saved/', DAY);
    await page.getByText('没有文件？').click();
    const paste = async (pasted) => {
      await page.getByLabel('粘贴到这里').fill(pasted);
      await press(page, '读出来');
    };
    for (const [pasted, said] of [
      ['', '里面是空的'],
      ['{"product":"yibao",', '读不出来'],
      ['[]', '读不出来'],
      ['{"product":"other"}', '这不是这里存的文件'],
      ['{"product":"yibao","format":9}', '更新的版本存的'],
      ['{"product":"yibao","format":1,"question":"maternity","facts":{}}', 'maternity'],
      ['{"product":"yibao","format":1,"question":"transfer","facts":{"from":5}}', 'facts.from'],
      ['{"product":"yibao","format":1,"question":"transfer","facts":{"x":"5"}}', '没有能用上的内容'],
    ]) {
      await paste(pasted);
      await page.locator('#read-error').getByText(said).waitFor();
    }
    await paste('{"product":"yibao","format":1,"question":"transfer","facts":{"from":"500000","to":"640100","fromScheme":"employee","toScheme":"employee","colour":"red"},"sentence":"Then."}');
    await page.getByText('没有用上：colour').waitFor();
    await page.getByText('当时的答案是：Then.').waitFor();
    assert.equal(await page.locator('#read-error').count(), 0);
    // What was read can be kept as well.
    await turn(page);
    await page.locator('.read .save').getByText('别的称呼', { exact: true }).click();
    await page.getByLabel('怎么称呼').fill('老张');
    await press(page, '存起来');
    await page.locator('#said-file').getByText('存好了：老张').waitFor();
    assert.equal(JSON.parse(await stored(page)).cases[0].name, '老张');
    await leave();
  });

  test('too large or no text is said', async () => {
    const { page, seen, leave } = await visit(site, 'saved/', DAY);
    await page.getByLabel('选文件').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.alloc(500000, 32) });
    await page.locator('#read-error').getByText('太大了').waitFor();
    await page.getByLabel('选文件').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 255]) });
    await page.locator('#read-error').getByText('读不出来').waitFor();
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('inside WeChat, where files are dropped, its text is copied', async () => {
    const { page, leave } = await visit(site, `transfer/#${LINE}`, DAY);
    await page.evaluate(() => document.documentElement.setAttribute('data-wechat', ''));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    assert.equal(await page.getByRole('button', { name: '存成文件（JSON）' }).isVisible(), false);
    await page.locator('.take-away summary').click();
    await press(page, '复制数据（JSON）', '.take-away');
    await page.getByText('复制好了').waitFor();
    assert.equal(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).question, 'transfer');
    await leave();
  });
});
