// Choosing a place, on the built site: by finger, mouse and keyboard; another place in place of one; and what is said where there
// is none of that name.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byId, choosePlace, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const options = (page, id) => byId(page, `${id}-list`).getByRole('option');
const value = (page, id) => byId(page, id).inputValue();
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** A phone with a touch screen. */
async function phone(path) {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.waitForSelector('html[data-live]');
  return { page, touch: await context.newCDPSession(page), leave: () => context.close() };
}

describe('the list, by finger and mouse', () => {
  test('a swipe scrolls it and chooses nothing; a tap chooses', async () => {
    const { page, touch, leave } = await phone('transfer/');
    await byId(page, 'from').tap();
    await page.keyboard.insertText('江苏');
    await options(page, 'from').first().waitFor();
    // The page scrolls so that the whole list is seen; then it stands still.
    await page.waitForFunction(() => document.getElementById('from-list').getBoundingClientRect().bottom <= innerHeight);
    const at = () => byId(page, 'from-list').evaluate((list) => list.getBoundingClientRect().top);
    for (let before = NaN, now = await at(); before !== now; now = await at()) {
      before = now;
      await page.waitForTimeout(150);
    }
    const box = await options(page, 'from').nth(3).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const finger = (type, at) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ x, y: at }] });
    await finger('touchStart', y);
    for (let moved = 15; moved <= 150; moved += 15) await finger('touchMove', y - moved);
    await finger('touchEnd', null);
    await page.waitForFunction(() => document.getElementById('from-list').scrollTop > 50);
    assert.equal(await value(page, 'from'), '江苏', 'nothing is chosen');
    assert.ok(await byId(page, 'from-list').isVisible(), 'and the list is still there');
    // One that is all to be seen scrolls the page instead.
    await byId(page, 'from').fill('chang');
    const places = await options(page, 'from').allTextContents();
    assert.ok(places.length > 4, places.join());
    await finger('touchStart', y);
    for (let moved = 15; moved <= 150; moved += 15) await finger('touchMove', y - moved);
    await finger('touchEnd', null);
    await page.waitForTimeout(300);
    assert.equal(await value(page, 'from'), 'chang', 'nothing is chosen');
    await byId(page, 'from').fill('江苏');
    await page.getByRole('option', { name: '泰州市（江苏）' }).tap();
    assert.equal(await value(page, 'from'), '泰州市（江苏）');
    assert.equal(await focused(page), 'from');
    assert.ok(await byId(page, 'from-list').isHidden());
    await leave();
  });

  test('a mouse button that is held down on it does not close it', async () => {
    const { page, leave } = await visit(site, 'transfer/', { width: 1280, height: 800 });
    await byId(page, 'from').click();
    await page.keyboard.type('chang');
    const name = await options(page, 'from').nth(1).textContent();
    const box = await options(page, 'from').nth(1).boundingBox();
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.down();
    await page.waitForTimeout(500);
    assert.equal(await focused(page), 'from');
    assert.ok(await byId(page, 'from-list').isVisible());
    assert.equal(await value(page, 'from'), 'chang');
    await page.mouse.up();
    assert.equal(await value(page, 'from'), name);
    await leave();
  });

  test('the keyboard brings what it marks into sight', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await byId(page, 'from').focus();
    await page.keyboard.type('江苏');
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowDown');
    const inside = () => page.evaluate(() => {
      const [list, entry] = [document.getElementById('from-list'), document.querySelector('#from-list [aria-selected=true]')].map((one) => one.getBoundingClientRect());
      return entry.top >= list.top - 1 && entry.bottom <= list.bottom + 1;
    });
    assert.ok(await inside());
    await page.keyboard.press('Enter');
    assert.equal(await value(page, 'from'), '宿迁市（江苏）');
    await leave();
  });
});

describe('another place', () => {
  for (const how of ['a tap', 'a click', 'the keyboard']) {
    test(`is typed over the one chosen, reached by ${how}`, async () => {
      const { page, leave } = how === 'a tap' ? await phone('transfer/') : await visit(site, 'transfer/');
      await choosePlace(page, 'from', 'shanghai', '上海市');
      const enter = { 'a tap': (id) => byId(page, id).tap(), 'a click': (id) => byId(page, id).click(), 'the keyboard': (id) => byId(page, id).focus() }[how];
      await enter('to');
      await enter('from');
      await page.keyboard.insertText('武汉');
      assert.equal(await value(page, 'from'), '武汉');
      await options(page, 'from').filter({ hasText: '武汉市（湖北）' }).click();
      assert.equal(await value(page, 'from'), '武汉市（湖北）');
      await leave();
    });
  }

  test('a second click puts the caret where it is', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await choosePlace(page, 'from', 'changsha', '长沙市（湖南）');
    await byId(page, 'to').click();
    await byId(page, 'from').click();
    const selected = () => byId(page, 'from').evaluate((input) => input.selectionEnd - input.selectionStart);
    assert.equal(await selected(), 7);
    await byId(page, 'from').click();
    assert.equal(await selected(), 0);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    assert.equal(await value(page, 'from'), '长沙市（湖南');
    assert.deepEqual(await options(page, 'from').allTextContents(), ['长沙市（湖南）'], 'what lost its end is still found');
    await leave();
  });
});

describe('a place that is not there', () => {
  const status = (page) => page.locator('.picker-said').first();

  test('is said in place of the list, once, and again in the error', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.evaluate(() => {
      window.heard = [];
      const said = document.querySelector('.picker-said');
      new MutationObserver(() => { window.heard.push(said.textContent); }).observe(said, { childList: true, characterData: true, subtree: true });
    });
    await byId(page, 'from').click();
    for (const letter of '昆山市某某') await page.keyboard.insertText(letter);
    assert.match(await status(page).textContent(), /没有找到.*昆山填苏州/);
    assert.equal(await status(page).getAttribute('role'), 'status');
    assert.equal(await page.evaluate(() => window.heard.filter(Boolean).length), 1);
    await byId(page, 'to').click();
    await byId(page, 'from-error').waitFor();
    assert.match(await byId(page, 'from-error').textContent(), /请从列表里选.*昆山填苏州/);
    assert.equal(await status(page).textContent(), '', 'not twice');
    await byId(page, 'from').fill('昆山市');
    assert.equal(await status(page).textContent(), '没有找到。', 'what to do is in the error');
    await byId(page, 'from').fill('苏州');
    await options(page, 'from').first().click();
    assert.equal(await value(page, 'from'), '苏州市（江苏）');
    assert.equal(await status(page).textContent(), '');
    await leave();
  });

  for (const [path, id, lang] of [['guide/', 'guide-place', 'zh'], ['place/', 'about-place', 'zh'], ['en/guide/', 'guide-place', 'en'], ['en/place/', 'about-place', 'en']]) {
    test(`is said on ${path} too, and the name of a province is no choice`, async () => {
      const { page, leave } = await visit(site, path);
      const leaveIt = () => byId(page, id).blur();
      await byId(page, id).fill(lang === 'en' ? 'Kunshan' : '昆山');
      await leaveIt();
      await page.locator('.picker-said', { hasText: lang === 'en' ? 'for Kunshan, enter Suzhou' : '昆山填苏州' }).waitFor();
      await byId(page, id).fill(lang === 'en' ? 'Jiangsu' : '江苏省');
      assert.equal(await status(page).textContent(), '');
      assert.equal(await options(page, id).count(), 14);
      await leaveIt();
      await page.locator('.picker-said', { hasText: lang === 'en' ? 'choose one from the list' : '从列表里选一个' }).waitFor();
      assert.equal(await value(page, id), lang === 'en' ? 'Jiangsu' : '江苏省');
      await byId(page, id).fill(lang === 'en' ? 'jiangsu suzhou' : '江苏省 苏州');
      await leaveIt();
      const name = lang === 'en' ? 'Suzhou (Jiangsu)' : '苏州市（江苏）';
      await page.waitForFunction(([id, name]) => document.getElementById(id).value === name, [id, name]);
      assert.ok(page.url().endsWith('320500'), page.url());
      assert.equal(await status(page).textContent(), '');
      await leave();
    });
  }

  test('in the pages in traditional characters either script finds a place', async () => {
    const { page, leave } = await visit(site, 'hant/guide/');
    for (const text of ['广东省广州', '廣東省廣州']) {
      await byId(page, 'guide-place').fill(text);
      assert.deepEqual(await options(page, 'guide-place').allTextContents(), ['廣州市（廣東）'], text);
    }
    await leave();
  });
});

describe('the address of guide and place', () => {
  for (const [path, id, answer] of [['guide/#place=640100&purpose=queryProgress', 'guide-place', '.guide .lead'], ['place/#640100', 'about-place', '.claims']]) {
    test(`${path}: the way past the navigation leaves answer and address alone; back to nothing clears the field`, async () => {
      const { page, seen, leave } = await visit(site, path.replace(/#.*/, ''));
      await page.evaluate((hash) => { window.location.hash = hash; }, path.replace(/.*#/, ''));
      await page.locator(answer).first().waitFor();
      assert.equal(await value(page, id), '银川市（宁夏）');
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      assert.equal(await focused(page), 'main');
      assert.ok(await page.locator(answer).first().isVisible());
      assert.equal(await value(page, id), '银川市（宁夏）');
      assert.ok(page.url().endsWith(path), page.url());
      await page.reload();
      await page.locator(answer).first().waitFor();
      // In the field or not.
      await byId(page, id).focus();
      await page.evaluate(() => { window.location.hash = ''; });
      await page.locator(answer).first().waitFor({ state: 'detached' });
      assert.equal(await value(page, id), '');
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }
});

describe('before the program is there', () => {
  /** A page whose program waits until it is let in. */
  async function early(path) {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    let letIn;
    const held = new Promise((resolve) => { letIn = resolve; });
    await page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
    await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
    return { page, live: async () => { letIn(); await page.waitForSelector('html[data-live]'); }, leave: () => context.close() };
  }

  test('the guide: another purpose and another place both count', async () => {
    const { page, live, leave } = await early('guide/#place=640100&purpose=queryProgress');
    await page.locator('#guide-purpose label').first().click();
    await byId(page, 'guide-place').fill('武汉');
    await byId(page, 'guide-place').blur();
    await live();
    await page.waitForFunction(() => document.getElementById('guide-place').value === '武汉市（湖北）');
    assert.match(await page.locator('.guide .lead').textContent(), /^武汉：/);
    const purpose = await page.locator('#guide-purpose input').first().inputValue();
    assert.ok(page.url().endsWith(`#place=420100&purpose=${purpose}`), page.url());
    assert.ok(await page.locator('#guide-purpose input').first().isChecked());
    await leave();
  });

  test('the guide: somebody still typing finds the list, and leaving takes the place', async () => {
    const { page, live, leave } = await early('guide/#place=640100&purpose=queryProgress');
    await page.locator('#guide-purpose label').nth(2).click();
    await byId(page, 'guide-place').click();
    await page.keyboard.insertText('武汉');
    await live();
    await options(page, 'guide-place').filter({ hasText: '武汉市（湖北）' }).waitFor();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.getElementById('guide-place').value === '武汉市（湖北）');
    assert.match(await page.locator('.guide .lead').textContent(), /^武汉：/);
    assert.ok(await page.locator('#guide-purpose input').nth(2).isChecked());
    await leave();
  });

  test('a form: what was typed goes along to another language', async () => {
    const { page, live, leave } = await early('transfer/');
    await byId(page, 'from').fill('武汉');
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.locator('#fromScheme label').first().click();
    await page.locator('a[data-early=language]').filter({ hasText: 'English' }).first().click();
    await page.waitForURL(/\/en\/transfer\//);
    await live();
    await page.waitForFunction(() => document.getElementById('from').value === 'Wuhan (Hubei)');
    assert.equal(await value(page, 'acceptedOn-year'), '2026');
    assert.ok(await page.locator('#fromScheme input').first().isChecked());
    await leave();
  });

  test('what is kept: the switch stays as it was turned', async () => {
    const { page, live, leave } = await early('saved/');
    await page.getByText('允许在这台设备上保存').click();
    assert.ok(await page.getByRole('switch').isChecked());
    await live();
    await page.getByText('打开了。现在可以存了。').waitFor();
    assert.ok(await page.getByRole('switch').isChecked());
    assert.match(await page.evaluate(() => localStorage.getItem('yibao.cases')), /"cases":\[\]/);
    await page.reload();
    await page.waitForSelector('html[data-live]');
    assert.ok(await page.getByRole('switch').isChecked());
    await leave();
  });
});
