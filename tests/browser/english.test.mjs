// The English pages of the built site: whole, reached from each page and left again without losing anything, and kept for use
// without a network by themselves.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byId, choose, choosePlace, fillDate, open, titleOf, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const CHINESE = /[\u3400-\u9fff]/;

/** Visible Chinese words that a screen reader would read with an English voice: not marked as Chinese, and not in parentheses. */
const unmarked = (page) => page.evaluate(() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const holder = node.parentElement;
    // The options of the status quote what Chinese screens say, several words an option; the sheet is for a Chinese counter.
    if (holder.closest('script, style, [hidden], [lang|="zh"], .paper, [id="seenStatus"]') || !holder.getClientRects().length) continue;
    const words = node.textContent.replace(/\([^()]*\)/g, '').replace(/[（][^（）]*[）]/g, '');
    if (/[\u3400-\u9fff]/.test(words)) found.push(node.textContent.trim().slice(0, 80));
  }
  return found;
});

async function fillTransfer(page) {
  await choosePlace(page, 'from', 'chongqing', 'Chongqing');
  await choosePlace(page, 'to', 'yinchuan', 'Yinchuan (Ningxia)');
  await choose(page, 'fromScheme', 'Employee medical insurance (职工医保)');
  await choose(page, 'toScheme', 'Employee medical insurance (职工医保)');
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
}

describe('English', () => {
  for (const path of ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'about/', 'changes/', 'sources/', 'place/#430100', 'plain/']) {
    test(`en/${path || 'home'} says so, and speaks it`, async () => {
      const { page, seen, leave } = await visit(site, `en/${path}`, { scripts: path !== 'plain/' });
      assert.equal(await page.getAttribute('html', 'lang'), 'en');
      const title = await page.title();
      assert.ok(title && !CHINESE.test(title.replace(/\([^)]*\)/g, '')), title);
      const description = await page.getAttribute('meta[name=description]', 'content');
      assert.ok(description && !CHINESE.test(description.replace(/\([^)]*\)/g, '')), description);
      const heading = await page.locator('h1').innerText();
      assert.ok(heading && !CHINESE.test(heading.replace(/\([^)]*\)/g, '')), heading);
      // In the masthead stands the way to the Chinese page, by its own name.
      assert.deepEqual((await unmarked(page)).filter((words) => words !== '中文'), []);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('a transfer is answered in English; what is Chinese is marked as Chinese', async () => {
    const { page, leave } = await visit(site, 'en/transfer/', { today: '2026-02-20' });
    await fillTransfer(page);
    const lead = await page.locator('.lead').innerText();
    // 10 and 5 working days after 2026-02-09 (医保办发〔2021〕43号; days off by 国办发明电〔2025〕7号).
    assert.match(lead, /28 Feb 2026/);
    assert.match(lead, /6 Mar 2026/);
    assert.ok(!CHINESE.test(lead), lead);
    assert.deepEqual(await unmarked(page), []);
    await leave();
  });

  test('from one language to the other and back, what was typed stays', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-02-20' });
    await choosePlace(page, 'from', 'chongqing', '重庆市');
    await fillDate(page, 'acceptedOn', '2026-02-09');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/transfer/');
    await page.waitForSelector('html[data-live]');
    await page.waitForFunction(() => document.getElementById('from').value === 'Chongqing');
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '09');
    await choosePlace(page, 'to', 'Yinchuan', 'Yinchuan (Ningxia)');
    await page.getByRole('link', { name: '简体' }).click();
    await page.waitForSelector('html[lang=zh-CN][data-live]');
    await page.waitForFunction(() => document.getElementById('to').value === '银川市（宁夏）');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('reminders have the words for the office, and what they mean', async () => {
    const { page, leave } = await visit(site, 'en/transfer/', { today: '2026-02-20' });
    await fillTransfer(page);
    const saved = page.locator('.take-away').getByRole('button', { name: 'Remind me', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), saved]);
    let text = '';
    for await (const part of await download.createReadStream()) text += part;
    // Long lines are folded: the rest stands in the next, after a space.
    const notes = [...text.replace(/\r\n /g, '').matchAll(/^DESCRIPTION:(.*)$/gm)].map((found) => found[1]).filter((note) => note.includes('“'));
    assert.ok(notes.length >= 2, text);
    for (const note of notes) assert.match(note, /12393 [^“]*“[^”]*[\u3400-\u9fff][^”]*” \([^)]*[a-z]{3}/, note);
    await leave();
  });

  test('the place in an address goes along', async () => {
    const { page, leave } = await visit(site, 'place/#430100');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/place/#430100');
    await page.locator('#place-title').waitFor();
    assert.match(await page.locator('#place-title').innerText(), /Changsha/);
    await leave();
  });

  test('after one visit every English page works without a network', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.address}en/`);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith('/en/sw.js'));
    await context.setOffline(true);
    for (const path of ['transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'place/', 'about/']) {
      await page.goto(`${site.address}en/${path}`);
      await page.waitForSelector('html[data-live]');
      assert.equal(await page.getAttribute('html', 'lang'), 'en', path);
      assert.equal(await page.title(), titleOf(`en/${path}`));
    }
    await context.close();
  });
});
