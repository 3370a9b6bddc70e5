// How pages are reached and what they keep, on the built site: by keyboard alone, with a screen reader, after loading again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { elders, FORMS } from './filled.mjs';
import { byId, choosePlace, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

describe('keyboard and screen reader', () => {
  test('the transfer is asked and answered by keyboard alone', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim().slice(0, 12));
    const tabTo = async (id) => {
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        if (await at() === id) return;
      }
      assert.fail(`Tab never reached ${id}`);
    };
    await page.keyboard.press('Tab');
    assert.equal(await at(), '跳到正文', 'the first stop passes over the navigation');
    await tabTo('from');
    await page.keyboard.type('cq');
    await page.keyboard.press('Enter');
    await tabTo('to');
    await page.keyboard.type('yinchuan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    for (const name of ['fromScheme', 'toScheme']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.name), name);
      await page.keyboard.press('Space');
    }
    for (const [part, text] of [['year', '2026'], ['month', '11'], ['day', '2']]) {
      await page.keyboard.press('Tab');
      assert.equal(await at(), `acceptedOn-${part}`);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    assert.match(await at(), /^用日历选受理日期/);
    assert.match(await page.locator('.lead').textContent(), /2026年/);
    await leave();
  });

  for (const path of Object.keys(FORMS)) {
    test(`${path}: every stop of the keyboard has a name and can be seen`, async () => {
      const { page, leave } = await visit(site, path);
      const stops = [];
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const one = document.activeElement;
          if (!one || one === document.body) return null;
          const name = one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent;
          const ring = getComputedStyle(one.closest('.option') || one);
          return { what: one.id || one.outerHTML.slice(0, 60), name: name.trim(), ring: ring.outlineStyle, top: one.getBoundingClientRect().top, bottom: one.getBoundingClientRect().bottom, tall: innerHeight };
        });
        if (!stop || stops.some((before) => before.what === stop.what)) break;
        stops.push(stop);
      }
      assert.ok(stops.length > (path === 'account/' ? 10 : 15), `only ${stops.length} stops`);
      for (const stop of stops) {
        assert.ok(stop.name, `${stop.what} has no name`);
        assert.notEqual(stop.ring, 'none', `${stop.what} has no focus ring`);
        assert.ok(stop.bottom > 0 && stop.top < stop.tall, `${stop.what} is out of sight`);
      }
      await leave();
    });
  }

  test('a screen reader meets name, question, form and answer in that order', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    await FORMS['transfer/'](page);
    const tree = await page.locator('body').ariaSnapshot();
    const order = ['link "跳到正文"', 'banner', 'navigation', 'main', 'heading "医保转移到哪一步了？" [level=1]', 'combobox "转出地', 'combobox "转入地', 'group "原来参加的是"', 'group "现在参加的是"', 'group "受理日期', 'button "看答案"', 'region "答案"', 'status', 'contentinfo'];
    let from = 0;
    for (const part of order) {
      const found = tree.indexOf(part, from);
      assert.ok(found >= 0, `${part} is not in its place:\n${tree}`);
      from = found;
    }
    await leave();
  });
});

describe('nothing typed is lost', () => {
  test('not by loading again, nor on another page and back; and not beyond the tab', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    await FORMS['transfer/'](page);
    const lead = await page.locator('.lead').textContent();
    await page.reload();
    await page.waitForSelector('html[data-live]');
    await page.locator('.lead').waitFor();
    assert.equal(await page.locator('.lead').textContent(), lead);
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    // A page that is only HTML, and back.
    await page.getByRole('link', { name: '关于与隐私' }).click();
    await page.waitForURL(/about/);
    await page.getByRole('link', { name: '转移', exact: true }).click();
    await page.locator('.lead').waitFor();
    assert.equal(await page.locator('.lead').textContent(), lead);
    // The person's answers are nowhere but in this tab.
    assert.deepEqual(await page.evaluate(() => Object.values({ ...localStorage })), []);
    assert.equal(await page.evaluate(() => document.cookie), '');
    const other = await page.context().newPage();
    await other.goto(`${site.address}transfer/`);
    await other.waitForSelector('html[data-live]');
    assert.equal(await byId(other, 'from').inputValue(), '');
    await leave();
  });

  test('works where the browser keeps nothing', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    });
    await page.goto(`${site.address}transfer/`);
    await page.waitForSelector('html[data-live]');
    await elders(page);
    await FORMS['transfer/'](page);
    assert.ok(await page.locator('.lead').isVisible());
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('places chosen before stand near the top, and Enter in an empty field chooses none', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await choosePlace(page, 'from', 'yinchuan', '银川市（宁夏）');
    await byId(page, 'to').focus();
    assert.deepEqual(await byId(page, 'to-list').getByRole('option').allTextContents(), ['银川市（宁夏）']);
    await page.keyboard.press('Escape');
    await byId(page, 'from').focus();
    await byId(page, 'to').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await byId(page, 'to').inputValue(), '银川市（宁夏）');
    await leave();
  });

  test('the calendar fills the three fields', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    await page.locator('#acceptedOn .calendar input').fill('2026-03-06');
    const parts = await Promise.all(['year', 'month', 'day'].map((part) => byId(page, `acceptedOn-${part}`).inputValue()));
    assert.deepEqual(parts, ['2026', '3', '6']);
    await leave();
  });
});
