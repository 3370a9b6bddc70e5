// Both questions asked and answered on the built site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { byId, change, choose, choosePlace, fillDate, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

async function askTransfer(page, accepted) {
  await choosePlace(page, 'from', 'chongqing', '重庆市');
  await choosePlace(page, 'to', '银川', '银川市（宁夏）');
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  await fillDate(page, 'acceptedOn', accepted);
}

/** The figure beside a label of the answer. */
const figure = (page, label) => page.locator('.answer .row', { has: page.locator('dt', { hasText: label }) }).first().locator('dd strong').first();

describe('transfer', () => {
  for (const [accepted, today, outDue, inDue] of [
    ['2026-02-09', '2026-02-20', '2026年2月28日（周六，调休上班）', '2026年3月6日（周五）'],
    ['2025-09-24', '2025-10-10', '2025年10月14日（周二）', '2025年10月21日（周二）'],
  ]) {
    test(`重庆 to 银川, accepted ${accepted}`, async () => {
      const { page, seen, leave } = await visit(site, 'transfer/', { today });
      await askTransfer(page, accepted);
      assert.equal(await figure(page, '转出最晚办完').textContent(), outDue);
      assert.equal(await figure(page, '医保关系最晚转到').textContent(), inDue);
      assert.ok((await page.locator('.lead').textContent()).includes(inDue), 'the sentence names the date');
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('the answer follows what is typed', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-03-20' });
    await askTransfer(page, '2026-02-09');
    assert.match(await page.locator('.lead').textContent(), /已经过了期限 14 天/);
    await byId(page, 'acceptedOn-month').fill('3');
    assert.match(await page.locator('.lead').textContent(), /2026年3月30日/);
    await leave();
  });

  test('bad input: all messages at once, the typed text kept, focus on the summary', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await byId(page, 'to').fill('冲庆');
    await fillDate(page, 'acceptedOn', '2026-02-30');
    await page.getByRole('button', { name: '看答案' }).click();
    await page.waitForSelector('.summary:focus');
    assert.deepEqual(await page.locator('.summary li').allTextContents(), [
      '请填转出地', '没有认出转入地，请从列表里选；列表里没有的县和区，填所在的市（州、盟、地区），比如昆山填苏州', '请填原来参加的医保', '请填现在参加的医保',
      '受理日期没有这个日期，请核对，例如 2026 年 3 月 6 日',
    ]);
    assert.equal(await byId(page, 'acceptedOn-error').textContent(), '受理日期没有这个日期，请核对，例如 2026 年 3 月 6 日');
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '30');
    assert.equal(await byId(page, 'to').inputValue(), '冲庆');
    await page.locator('.summary a').first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'from');
    await leave();
  });

  test('a date in the future is told beside its field once it is left', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    await fillDate(page, 'acceptedOn', '2026-11-23');
    assert.equal(await byId(page, 'acceptedOn-error').count(), 0);
    await byId(page, 'from').focus();
    // Playwright's fixed clock leaves timers running.
    await byId(page, 'acceptedOn-error').waitFor();
    assert.match(await byId(page, 'acceptedOn-error').textContent(), /不能晚于今天/);
    await leave();
  });

  test('a place by keyboard alone: initials, arrow, enter', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await byId(page, 'from').focus();
    await page.keyboard.type('yinchuan');
    await page.keyboard.press('Enter');
    assert.equal(await byId(page, 'from').inputValue(), '银川市（宁夏）');
    await byId(page, 'to').focus();
    await page.keyboard.type('重庆');
    await page.keyboard.press('Tab');
    assert.equal(await byId(page, 'to').inputValue(), '重庆市', 'a whole name needs no choosing');
    await leave();
  });
});

async function ask(page, worker, born) {
  await choosePlace(page, 'place', 'sh', '上海市');
  await choose(page, 'worker', worker);
  await fillDate(page, 'born', born);
  await byId(page, 'paid.totalMonths-years').fill('15');
}

describe('retirement', () => {
  for (const [worker, born, date, age] of [
    ['男（原来 60 岁退休）', '1976-09-01', '2039年9月1日（周四）', '63岁'],
    ['女，生产操作岗（原来 50 岁退休）', '1975-03-15', '2025年5月15日（周四）', '50岁2个月'],
  ]) {
    test(`${worker}, born ${born}`, async () => {
      const { page, seen, leave } = await visit(site, 'retirement/');
      await ask(page, worker, born);
      assert.equal(await figure(page, '法定退休').textContent(), date);
      const row = await page.locator('.answer .row', { has: page.locator('dt', { hasText: '法定退休' }) }).locator('dd').textContent();
      assert.ok(row.startsWith(`${date}，${age}`), row);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('a place\'s own questions are asked there and nowhere else', async () => {
    const { page, leave } = await visit(site, 'retirement/');
    await ask(page, '男（原来 60 岁退休）', '1975-05-10');
    await page.locator('.lead').waitFor();
    const asked = () => page.locator('form > fieldset').evaluateAll((sets) => sets.map((set) => set.id));
    assert.deepEqual(await asked(), ['worker', 'born', 'paidBy', 'paid.totalMonths', 'paid.localMonths']);
    await choosePlace(page, 'place', 'zunyi', '遵义市（贵州）');
    await byId(page, 'firstEmployedOn').waitFor();
    assert.deepEqual(await asked(), ['worker', 'born', 'paidBy', 'paid.totalMonths', 'firstEmployedOn', 'paid.localMonths']);
    await choosePlace(page, 'place', 'chengdu', '成都市（四川）');
    await byId(page, 'unbrokenMonths').waitFor();
    assert.deepEqual(await asked(), ['worker', 'born', 'paidBy', 'paid.totalMonths', 'firstInsuredOn', 'unbrokenMonths', 'paid.localMonths']);
    await leave();
  });

  test('an unknown place sends to its own hotline and takes the office\'s figure', async () => {
    const { page, leave } = await visit(site, 'retirement/');
    await choosePlace(page, 'place', 'tianshui', '天水市（甘肃）');
    await choose(page, 'worker', '男（原来 60 岁退休）');
    await fillDate(page, 'born', '1970-01-01');
    await byId(page, 'paid.totalMonths-years').fill('20');
    assert.match(await page.locator('.lead').textContent(), /没有查到可靠的说法。.*估算：差 0 到 5年6个月.*请打 0938-12393 问/);
    await page.getByText('补充情况').click();
    await byId(page, 'overrides.totalMonths-years').fill('25');
    // 25 years less 20 years and the 54 months from December 2026 through May 2031: 6 months.
    assert.match(await page.locator('.lead').textContent(), /还差 6个月/);
    await leave();
  });
});

describe('every page', () => {
  const pages = ['', 'transfer/', 'retirement/', 'sources/', 'place/#430100'];

  test('asks no other host and puts no error in the console', async () => {
    for (const path of pages) {
      const { seen, leave } = await visit(site, path);
      assert.ok(seen.requests.length >= (/^(transfer|retirement|place)/.test(path) ? 5 : 1), 'the page was asked for, and what its form needs: script, wasm, places and words');
      assert.deepEqual(seen.requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:')), []);
      assert.deepEqual(seen.errors, []);
      await leave();
    }
  });

  test('fits a narrow phone without scrolling sideways', async () => {
    for (const path of pages) {
      const { page, leave } = await visit(site, path, { width: 320, height: 640 });
      if (path === 'transfer/') await askTransfer(page, '2026-02-09');
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= room, `${path}: ${wide} px wide in ${room}`);
      await leave();
    }
  });

  test('has no fault that axe finds: empty, answered, in error, light and dark', async () => {
    const rules = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    let looked = 0;
    for (const colorScheme of ['light', 'dark']) {
      for (const path of pages) {
        for (const state of ['transfer/', 'retirement/'].includes(path) ? ['empty', 'answered', 'in error'] : ['empty']) {
          const { page, leave } = await visit(site, path, { colorScheme });
          if (state === 'in error') { await page.getByRole('button', { name: '看答案' }).click(); await page.waitForSelector('.summary:focus'); }
          if (state === 'answered' && path === 'transfer/') await askTransfer(page, '2026-11-02');
          if (state === 'answered' && path === 'retirement/') { await ask(page, '男（原来 60 岁退休）', '1976-09-01'); }
          await page.evaluate(rules);
          const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), [], `${path} ${state} ${colorScheme}`);
          looked += 1;
          await leave();
        }
      }
    }
    assert.equal(looked, 18);
  });

  test('no text below 18 px and no target below 44 px', async () => {
    for (const path of pages) {
      const { page, leave } = await visit(site, path);
      if (path === 'transfer/') await askTransfer(page, '2026-11-02');
      const small = await page.evaluate(() => {
        const visible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
        const found = [];
        for (const element of document.querySelectorAll('body *')) {
          const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          if (text && visible(element) && parseFloat(getComputedStyle(element).fontSize) < 18) found.push(`text ${element.outerHTML.slice(0, 80)}`);
        }
        // A radio button's target is its label; links inside sentences are exempt (WCAG 2.5.8), as are those passed over.
        for (const element of document.querySelectorAll('a:not(.skip):not(.cite):not(.sources a):not(.from a), button, summary, label.option, input[type=text]')) {
          const { width, height } = element.getBoundingClientRect();
          if (visible(element) && Math.min(width, height) < 44) found.push(`${width}x${height} ${element.outerHTML.slice(0, 80)}`);
        }
        return found;
      });
      assert.deepEqual(small, [], path);
      await leave();
    }
  });

  test('can be read before any script has run', async () => {
    const { page, leave } = await visit(site, 'transfer/', { scripts: false });
    assert.equal(await page.locator('h1').textContent(), '医保转移到哪一步了？');
    assert.equal(await page.getByLabel('转出地（原来在哪里缴）').first().isVisible(), true);
    await leave();
  });

  test('what was typed before the app was there is kept and answered', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
    await page.goto(`${site.address}retirement/`, { waitUntil: 'commit' });
    await byId(page, 'place').fill('兰州');
    await byId(page, 'born-year').fill('1970');
    release();
    await page.waitForSelector('html[data-live]');
    assert.equal(await byId(page, 'born-year').inputValue(), '1970');
    // Somebody who typed the place and went on does not have to come back to it.
    await byId(page, 'place').waitFor();
    await page.waitForFunction(() => document.getElementById('place').value === '兰州市（甘肃）');
    await context.close();
  });

  test('a page loads its own program alone; from page to page and back, what was typed stays', async () => {
    const { page, seen, leave } = await visit(site, '');
    const programs = () => [...new Set(seen.requests.filter((address) => address.endsWith('_bg.wasm')).map((address) => address.match(/([a-z]+)-[0-9a-f]+_bg/)[1]))];
    assert.deepEqual(programs(), [], 'the first page runs nothing');
    await page.getByRole('link', { name: /医保转移到哪一步了/ }).click();
    await page.waitForSelector('html[data-live]');
    await byId(page, 'acceptedOn-year').fill('2026');
    assert.deepEqual(programs(), ['transfer']);
    await page.getByRole('link', { name: '退休', exact: true }).click();
    assert.equal(await page.locator('h1').textContent(), '退休医保还差几年？');
    assert.ok(page.url().endsWith('/retirement/'), page.url());
    await page.waitForSelector('html[data-live]');
    assert.deepEqual(programs(), ['transfer', 'retirement']);
    await page.goBack();
    await page.waitForFunction(() => document.getElementById('acceptedOn-year')?.value === '2026');
    await leave();
  });
});

describe('a link to a form', () => {
  const LINK = 'v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';
  const WUHAN = '武汉市（湖北）';

  test('opened in the tab where its page is open already fills the form', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-02-20' });
    await page.goto(`${site.address}transfer/#${LINK}`);
    await page.locator('.lead').waitFor();
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    assert.equal(new URL(page.url()).hash, '', 'spent');
    assert.equal(await page.getByText('换掉了您刚才填的').count(), 0, 'nothing was there');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('takes the place of what was filled in, which can be had back', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/', { today: '2026-02-20' });
    await choosePlace(page, 'from', 'wuhan', WUHAN);
    await fillDate(page, 'acceptedOn', '2026-02-10');
    await page.goto(`${site.address}about/`);
    await page.goto(`${site.address}transfer/#${LINK}`);
    await page.locator('.lead').waitFor();
    assert.equal(await byId(page, 'from').inputValue(), '重庆市');
    await page.getByRole('button', { name: '换回刚才填的' }).click();
    assert.equal(await byId(page, 'from').inputValue(), WUHAN);
    assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '10');
    assert.equal(await byId(page, 'to').inputValue(), '');
    await page.reload();
    await page.waitForSelector('html[data-live]');
    assert.equal(await byId(page, 'from').inputValue(), WUHAN);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('where the tab keeps nothing the address goes along with the edits', async () => {
    for (const broken of ['full', 'forbidden']) {
      const { page, leave } = await visit(site, 'about/', { today: '2026-02-20' });
      await page.addInitScript((broken) => {
        if (broken === 'full') Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        else Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
      }, broken);
      await page.goto(`${site.address}transfer/#${LINK}`);
      await page.locator('.lead').waitFor();
      await change(page);
      await byId(page, 'acceptedOn-day').fill('12');
      await page.waitForFunction(() => location.hash.endsWith('acceptedOn-day=12'));
      await page.reload();
      await page.locator('.lead').waitFor();
      assert.equal(await byId(page, 'acceptedOn-day').inputValue(), '12', broken);
      assert.equal(await byId(page, 'from').inputValue(), '重庆市');
      await leave();
    }
  });
});

describe('what is folded', () => {
  test('opens where something in it is to be put right, and the list of mistakes leads into it', async () => {
    const LINE = 'v=1&from=420100&to=510100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=11&acceptedOn-day=2&submittedOn-year=2026&submittedOn-month=11&submittedOn-day=5';
    const { page, seen, leave } = await visit(site, `transfer/#${LINE}`);
    const fold = page.locator('details.more');
    await page.waitForFunction(() => document.querySelector('details.more').open);
    assert.match(await page.locator('.progress p').textContent(), /还有 1 处要改/);
    // Shut by hand all the same: the list opens it.
    await fold.locator('summary').click();
    await page.getByRole('button', { name: '看答案' }).click();
    await page.locator('.summary a').click();
    assert.equal(await fold.evaluate((one) => one.open), true);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'submittedOn-year');
    // Taking the answer back does not shut it over the field one is in.
    for (const part of ['year', 'month', 'day']) await byId(page, `submittedOn-${part}`).fill('');
    assert.equal(await fold.evaluate((one) => one.open), true);
    await page.locator('.lead').waitFor();
    assert.equal(await page.locator('.progress p').textContent(), '必填的都填好了');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('stays folded where all is well, and tells how much was answered', async () => {
    const lines = {
      transfer: 'v=1&from=420100&to=510100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=11&acceptedOn-day=2&inArrears=yes&channel=online',
      // The months paid for the pension are asked beside an early date.
      retirement: 'v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paidBy=sum&paid.totalMonths-years=26&paid.localMonths-years=12&retireOn-year=2027&retireOn-month=1&retireOn-day=10&pensionMonths-years=26',
      account: 'v=1&place=430100&insured=employed&baseFen=8000&month-year=2026&month-month=10&overrides.floorFen=4000',
    };
    for (const [question, line] of Object.entries(lines)) {
      const { page, seen, leave } = await visit(site, `${question}/#${line}`);
      await page.locator('.lead').waitFor();
      const fold = page.locator('details.more').first();
      assert.match(await fold.locator('summary').textContent(), /已填 2 项/, question);
      assert.equal(await fold.evaluate((one) => one.open), false, question);
      assert.deepEqual(seen.errors, []);
      await leave();
    }
  });

  test('in the answer stays as it is while a field is half typed; going to the answer brings one there', async () => {
    const LINE = 'v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';
    const { page, seen, leave } = await visit(site, `transfer/#${LINE}`, { today: '2026-02-20' });
    const sources = page.locator('.answer details').filter({ has: page.locator('.sources') });
    await sources.locator('summary').click();
    assert.equal(await sources.evaluate((one) => one.open), true);
    await change(page);
    await byId(page, 'acceptedOn-day').fill('');
    await page.locator('.answer').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.waiting').isVisible(), true);
    assert.equal(await page.locator('.one-page').count(), 0, 'nothing to print either');
    await byId(page, 'acceptedOn-day').fill('12');
    await page.locator('.lead').waitFor();
    assert.match(await page.locator('.lead').textContent(), /2026年3月/);
    assert.equal(await sources.evaluate((one) => one.open), true);
    await page.locator('form button[type=submit]').click();
    await page.waitForFunction(() => document.activeElement.id === 'answer-title');
    // It may glide there.
    await page.waitForFunction(() => { const { top, bottom } = document.getElementById('answer-title').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
    assert.deepEqual(seen.errors, []);
    await leave();
  });
});
