// The form of an answered question: folded into a line above its answer on a phone, and every way back to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { CHINESE, elders, SITUATIONS } from './filled.mjs';
import { byId, change, open, unfold, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const DAY = { today: '2026-11-30' };
const form = (page) => page.locator('#form');
const focused = (page) => page.evaluate(() => document.activeElement.id);
const see = (page) => page.getByRole('button', { name: '看答案', exact: true }).click();

/** A situation with its answer asked for. */
async function answered(situation, options = DAY) {
  const [path, fill] = SITUATIONS[situation];
  const visited = await visit(site, path, options);
  await fill(visited.page, CHINESE);
  await see(visited.page);
  await visited.page.waitForFunction(() => document.activeElement?.id === 'answer-title');
  return visited;
}

describe('the form of an answered question', () => {
  test('gives way to a line, is had back as it was, and folds again', async () => {
    const { page, seen, leave } = await answered('a transfer under way');
    assert.equal(await form(page).isVisible(), false);
    assert.match(await page.locator('.asked-for p').innerText(), /^重庆 → 银川 · 职工医保 · 2026年11月9日受理$/);
    await change(page);
    assert.equal(await form(page).isVisible(), true);
    assert.equal(await page.locator('.asked-for button').evaluate((button) => button === document.activeElement), true, 'the button keeps the focus');
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '09');
    await byId(page, 'acceptedOn-day').fill('10');
    assert.equal(await form(page).isVisible(), true, 'not folded under the hand that fills it in');
    assert.match(await page.locator('.lead').innerText(), /2026年12月1日/);
    await see(page);
    await form(page).waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.id === 'answer-title');
    assert.match(await page.locator('.asked-for p').innerText(), /11月10日受理$/);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test("is led to by the browser's back, and left again by its forward", async () => {
    const { page, seen, leave } = await answered('a transfer under way');
    const address = page.url();
    // A link within the answer is a step of its own, and no way out of it.
    await page.locator('.how > summary').click();
    await page.locator('.steps summary').first().click();
    await page.locator('.steps .cite').first().click();
    assert.equal(await form(page).isVisible(), false);
    await page.goBack();
    assert.equal(await form(page).isVisible(), false);
    await page.goBack();
    await form(page).waitFor();
    assert.equal(page.url(), address);
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '09');
    await page.goForward();
    await form(page).waitFor({ state: 'hidden' });
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('is opened at a field by a link that points there, and by the answer that wants it filled in', async () => {
    const { page, seen, leave } = await answered('a retirement by estimate');
    await page.evaluate(() => { location.hash = 'paid.totalMonths'; });
    await form(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'paid.totalMonths-years');
    await see(page);
    await page.waitForFunction(() => document.activeElement?.id === 'answer-title');
    // That one lies in a part of the form which is folded itself.
    await page.locator('.to-fill').click();
    await page.waitForFunction(() => document.activeElement?.id === 'overrides.totalMonths-years');
    await byId(page, 'overrides.totalMonths-years').fill('30');
    assert.match(await page.locator('.lead').innerText(), /还差 2年2个月/);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('stays where something in it is to be put right', async () => {
    const [path, fill] = SITUATIONS['a transfer under way'];
    const { page, seen, leave } = await visit(site, path, DAY);
    await fill(page, CHINESE);
    await byId(page, 'acceptedOn-month').fill('13');
    await see(page);
    await page.waitForSelector('.summary:focus');
    assert.equal(await form(page).isVisible(), true);
    await byId(page, 'acceptedOn-month').fill('11');
    await page.locator('.lead').waitFor();
    assert.equal(await form(page).isVisible(), true);
    assert.equal(await focused(page), 'acceptedOn-month');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('stands beside the answer where there is room, but in the version for elders', async () => {
    const { page, leave } = await answered('a transfer under way', { ...DAY, width: 1280 });
    assert.equal(await form(page).isVisible(), true);
    assert.equal(await page.locator('.asked-for').isVisible(), false);
    await elders(page);
    assert.equal(await form(page).isVisible(), false);
    assert.equal(await page.locator('.asked-for').isVisible(), true);
    await leave();
  });
});

describe('a folded page', () => {
  const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const faults = async (page) => (await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);

  for (const situation of ['a transfer under way', 'a retirement that is short', 'a retirement by estimate', 'an account, employed']) {
    test(`has no fault that axe finds, closed and with everything open: ${situation}`, async () => {
      for (const colorScheme of ['light', 'dark']) {
        const { page, leave } = await answered(situation, { ...DAY, colorScheme });
        await page.evaluate(axe);
        assert.deepEqual(await faults(page), [], `${colorScheme}, closed`);
        await unfold(page);
        assert.deepEqual(await faults(page), [], `${colorScheme}, open`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
        await leave();
      }
    });
  }

  test('says with a number in every sentence how to call it, and with every fold what it holds', async () => {
    for (const situation of Object.keys(SITUATIONS)) {
      const { page, leave } = await answered(situation);
      await unfold(page);
      const found = await page.evaluate(() => {
        const told = /(?<![\d-])\d{3,4}-\d{5,8}(?!\d)/g;
        const walker = document.createTreeWalker(document.querySelector('.answer'), NodeFilter.SHOW_TEXT);
        const bare = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (told.test(node.data) && !node.parentElement.closest('a[href^="tel:"], .take-away')) bare.push(node.data);
        }
        const folds = [...document.querySelectorAll('.answer summary')].filter((summary) => !summary.textContent.trim()).length;
        return { bare, folds };
      });
      assert.deepEqual(found, { bare: [], folds: 0 }, situation);
      await leave();
    }
  });
});

describe('an answer kept for tomorrow', () => {
  test('is saved in one tap, and opened again with the answer first', async () => {
    const { page, seen, leave } = await answered('a retirement that is short');
    const lead = await page.locator('.lead').innerText();
    await page.getByRole('button', { name: '存下来', exact: true }).click();
    await page.getByText('存好了，只在这台设备上').waitFor();
    assert.match(await page.evaluate(() => localStorage.getItem('yibao.cases')), /"name":"长沙"/);
    await page.getByRole('button', { name: '存下来', exact: true }).click();
    await page.getByText('这一份已经存过了').waitFor();
    await page.locator('.taken a').click();
    await page.waitForURL(/\/saved\/$/);
    await page.waitForSelector('html[data-live]');
    await page.getByRole('link', { name: /^打开/ }).first().click();
    await page.waitForURL(/\/retirement\//);
    await page.locator('.lead').waitFor();
    assert.equal(await page.locator('.lead').innerText(), lead);
    assert.equal(await form(page).isVisible(), false);
    const bottom = await page.locator('.lead').evaluate((element) => element.getBoundingClientRect().bottom);
    assert.ok(bottom < 844, `the sentence ends at ${bottom}`);
    assert.deepEqual(seen.errors, []);
    await leave();
  });
});
