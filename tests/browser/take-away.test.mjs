// What a person takes away from an answer, on the built site in a real browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { change, open, visit } from './site.mjs';

const LINE = 'v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';
// The same as people are given it: of capitals and digits, so that a code of it is small.
const SHORT = 's1A500000B640100CADAE2026-2-9ZYD';
// What is taken away less often is behind one tap.
const take = async (page, name) => {
  await page.locator('.take-away details').evaluate((more) => { more.open = true; });
  await page.locator('.take-away').getByRole('button', { name, exact: true }).click();
};

describe('an answer taken away', () => {
  let site;
  before(async () => { site = await open(); });
  after(() => site.close());

  test('a link with facts fills the form, and a short one can be copied that does the same', async () => {
    const { page, seen, leave } = await visit(site, `transfer/#${LINE}`, { today: '2026-02-20' });
    assert.match(await page.locator('.lead').innerText(), /2026年3月6日/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await take(page, '复制链接');
    await page.getByText('拿到链接的人都看得到').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${site.address}transfer/#${SHORT}`);
    assert.ok(LINE.length > 110 && SHORT.length <= 40, 'less than half as long');
    const form = (page) => page.evaluate(() => [...document.querySelectorAll('#main form input')].map((one) => `${one.id || one.name} ${one.type === 'radio' ? one.checked : one.value}`));
    const opened = await visit(site, link.slice(site.address.length), { today: '2026-02-20' });
    assert.equal(await opened.page.locator('.lead').innerText(), await page.locator('.lead').innerText());
    assert.deepEqual(await form(opened.page), await form(page));
    assert.ok((await form(page)).includes('acceptedOn-day 9'));
    // What was typed is the tab's from then on, so the link is spent, and a later edit stands when the page is loaded again.
    assert.equal(new URL(opened.page.url()).hash, '');
    await change(opened.page);
    await opened.page.locator('#acceptedOn-day').fill('10');
    await opened.page.reload();
    await opened.page.locator('.lead').waitFor();
    assert.equal(await opened.page.locator('#acceptedOn-day').inputValue(), '10');
    assert.deepEqual([...seen.errors, ...opened.seen.errors], []);
    await opened.leave();
    assert.ok(seen.requests.every((address) => address.startsWith(site.address) || address.startsWith('data:')), seen.requests.join('\n'));
    await leave();
  });

  test('text and Markdown hold the sentence, the days and the sources', async () => {
    const { page, leave } = await visit(site, `transfer/#${LINE}`, { today: '2026-02-20' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const lead = await page.locator('.lead').innerText();
    await take(page, '复制文字');
    await page.getByText('复制好了').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.includes(lead.replace(/\s+/g, ' ').trim().slice(0, 12)), text);
    assert.match(text, /023-12393/);
    assert.match(text, /不是官方网站/);
    await take(page, '复制全部推算（问 AI 时用）');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('# '));
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(markdown, /医保办发〔2021〕43号/);
    assert.match(markdown, /\[来源 \d+\]/);
    await leave();
  });

  // In China, and on both sides of UTC: a day is the same day wherever the device thinks it is.
  for (const timezoneId of ['Asia/Shanghai', 'UTC', 'America/Los_Angeles']) test(`reminders are a calendar file with every due day and an alarm on it (${timezoneId})`, async () => {
    const { page, leave } = await visit(site, `transfer/#${LINE}`, { today: '2026-02-20', timezoneId });
    const [download] = await Promise.all([page.waitForEvent('download'), take(page, '日历提醒')]);
    assert.equal(download.suggestedFilename(), 'yibao-transfer.ics');
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += part;
    const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map((found) => found[1]);
    const due = ['20260228', '20260306'];
    assert.deepEqual(days.filter((day) => due.includes(day)), due, days.join(' '));
    assert.ok(!days.includes('20260227') && !days.includes('20260305'), days.join(' '));
    assert.equal(text.match(/TRIGGER;RELATED=START:PT9H/g).length, days.length);
    assert.equal(text.replaceAll('\r\n ', '').split(`${site.address}transfer/#${SHORT}`).length - 1, days.length, 'each leads back');
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), 'folded lines');
    await leave();
  });

  test('the picture is shown in the page, dark on light, with a code', async () => {
    const { page, seen, leave } = await visit(site, `transfer/#${LINE}`, { today: '2026-02-20', colorScheme: 'dark' });
    await page.evaluate(() => window.addEventListener('yibao:take', ({ detail }) => { window.inCode = detail.link; }));
    await take(page, '生成图片');
    const poster = page.locator('img.poster');
    await poster.waitFor();
    assert.match(await poster.getAttribute('src'), /^data:image\/png;base64,/);
    const { width, height } = await poster.evaluate((image) => ({ width: image.naturalWidth, height: image.naturalHeight }));
    assert.equal(await page.evaluate(() => window.inCode), `${site.address}transfer/#${SHORT}`);
    assert.equal(width, 750);
    assert.ok(height > 900, `${height}`);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('a link cut off in a chat fills what is left of it, and never half a figure', async () => {
    const { page, seen, leave } = await visit(site, 'account/#s1H320100SRT80', { today: '2026-11-22' });
    await page.locator('input[name=insured]:checked').waitFor();
    assert.equal(await page.locator('#place').inputValue(), '南京市（江苏）');
    assert.equal(await page.locator('#baseFen').inputValue(), '');
    assert.equal(await page.locator('.lead').count(), 0);
    assert.deepEqual(seen.errors, []);
    await leave();
  });
});
