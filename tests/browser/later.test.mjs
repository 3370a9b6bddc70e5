// What was typed on one day and is opened on a later one: by a link, a file, a kept case, in a tab left open. The day of the months is
// kept, said and asked about; who fills in and reads on the same day sees nothing of it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { live, press, stored, turn } from './saved.mjs';
import { byId, choose, choosePlace, fillDate, open, unfold, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

// 长沙, woman 50, born 1976-05-10, 26 years in all, 12 local: 21 months short at retirement (tests/it/cases/retirement/kept.toml).
const DAYS = ['2026-11-30', '2026-12-01', '2027-01-20'];
const BEFORE = 'v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paid.totalMonths-years=26&paid.localMonths-years=12';
const SHORT = { 21: '1年9个月', 22: '1年10个月', 23: '1年11个月' };
// What the answer says where one of three was chosen on each of the later days.
const ANSWERS = [['一直在缴', [[21], [21]]], ['没再缴', [[22], [23]]], ['说不准', [[21, 22], [21, 23]]]];

const lead = (page) => page.locator('.lead').innerText();
const asked = (page) => byId(page, 'paidSince');
const on = (page, day) => page.clock.setFixedTime(new Date(`${day}T04:00:00Z`));

async function fill(page) {
  await choosePlace(page, 'place', 'changsha', '长沙市（湖南）');
  await choose(page, 'worker', '女，生产操作岗（原来 50 岁退休）');
  await fillDate(page, 'born', '1976-5-10');
  await byId(page, 'paid.totalMonths-years').fill('26');
  await byId(page, 'paid.localMonths-years').fill('12');
  await page.locator('.lead').waitFor();
}

/** That the lead says just these months. */
async function says(page, months) {
  const want = months.map((count) => SHORT[count]);
  await page.waitForFunction((want) => { const text = document.querySelector('.lead')?.innerText ?? ''; return want.every((one) => text.includes(one)); }, want);
  const text = await lead(page);
  for (const [count, words] of Object.entries(SHORT)) assert.equal(text.includes(words), months.includes(Number(count)), `${months}: ${text}`);
}

/** On the page opened later: before an answer a span, then each of the answers. */
async function isAskedAbout(page, day) {
  const at = DAYS.indexOf(day) - 1;
  await asked(page).waitFor();
  assert.match(await asked(page).innerText(), /2026年11月30日.*一直在缴吗/);
  await says(page, ANSWERS[2][1][at]);
  for (const [answer, months] of ANSWERS) {
    await choose(page, 'paidSince', answer);
    await says(page, months[at]);
  }
}

async function copied(page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await unfold(page);
  await press(page, '复制链接', '.take-away');
  await page.locator('.taken').filter({ hasText: /\S/ }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  return link.slice(link.indexOf('#'));
}

async function downloaded(page) {
  await unfold(page);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '存成文件（JSON）', '.take-away')]);
  let all = '';
  for await (const part of await download.createReadStream()) all += part;
  return all;
}

describe('months told on 30 November', () => {
  let link, file;

  test('that day nothing of it is seen, and the day goes along in link, file and tab', async () => {
    const { page, seen, leave } = await visit(site, 'retirement/', { today: DAYS[0] });
    await fill(page);
    await says(page, [21]);
    assert.equal(await asked(page).count(), 0);
    assert.equal(await byId(page, 'monthsAsOf').count(), 0);
    assert.doesNotMatch(await page.locator('#main').innerText(), /哪天的|一直在缴吗/);
    link = await copied(page);
    assert.match(link, /WV2026-11-30/);
    file = await downloaded(page);
    assert.equal(JSON.parse(file).facts['monthsAsOf-day'], '30');
    // The tab is left open until later, and loaded again.
    await on(page, DAYS[2]);
    await page.reload();
    await live(page);
    await isAskedAbout(page, DAYS[2]);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  for (const day of DAYS.slice(1)) {
    test(`a link opened on ${day}`, async () => {
      const { page, seen, leave } = await visit(site, `retirement/${link}`, { today: day });
      await isAskedAbout(page, day);
      assert.deepEqual(seen.errors, []);
      await leave();
    });

    test(`a file read on ${day} does not blame the rules`, async () => {
      const { page, leave } = await visit(site, 'saved/', { today: day });
      await page.getByLabel('选文件').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      const read = page.locator('.read');
      await read.getByText('规定没有变，是那天以后缴没缴还没说').waitFor();
      assert.doesNotMatch(await read.innerText(), /更新过/);
      assert.match(await read.innerText(), /2026年11月30日 的/);
      await read.getByRole('link', { name: /^填进表格/ }).click();
      await page.locator('.lead').waitFor();
      await isAskedAbout(page, day);
      await leave();
    });
  }

  test('an answer is of its day too: on a later one it is asked about again', async () => {
    const { page, leave } = await visit(site, `retirement/${link}`, { today: DAYS[1] });
    await choose(page, 'paidSince', '一直在缴');
    await says(page, [21]);
    const answered = await copied(page);
    await leave();
    const later = await visit(site, `retirement/${answered}`, { today: DAYS[2] });
    await says(later.page, [21, 22]);
    await later.page.getByText('2026年12月1日答过“一直在缴”').waitFor();
    assert.equal(await asked(later.page).locator('input:checked').count(), 0);
    await choose(later.page, 'paidSince', '一直在缴');
    await says(later.page, [21]);
    await later.leave();
  });

  test('who knows the months of today says so', async () => {
    const { page, leave } = await visit(site, `retirement/${link}`, { today: DAYS[2] });
    await asked(page).waitFor();
    await byId(page, 'paid.totalMonths-months').fill('2');
    await byId(page, 'paid.localMonths-months').fill('2');
    await page.getByRole('button', { name: '月数都改成今天的了' }).click();
    await says(page, [21]);
    assert.equal(await asked(page).count(), 0);
    await leave();
  });

  test('a link from before links had a day is taken for today, and says so', async () => {
    const { page, leave } = await visit(site, `retirement/#${BEFORE}`, { today: DAYS[2] });
    await says(page, [23]);
    await page.getByText('没有记下是哪天填的').waitFor();
    await fillDate(page, 'monthsAsOf', '2026-11-30');
    await isAskedAbout(page, DAYS[2]);
    assert.equal(await page.getByText('没有记下是哪天填的').count(), 0);
    await leave();
  });
});

describe('a case that is kept', () => {
  test('says what is to be answered, opens with the question, and is kept with the answer', async () => {
    const { page, seen, leave } = await visit(site, 'retirement/', { today: DAYS[0] });
    await fill(page);
    await unfold(page);
    await page.getByRole('link', { name: '存下来，下次再看' }).click();
    await page.waitForURL(/\/saved\/$/);
    await live(page);
    await turn(page);
    await page.locator('.save').first().getByText('妈妈', { exact: true }).click();
    await press(page, '存起来');
    await page.getByText('存好了：妈妈').waitFor();
    assert.match(JSON.parse(await stored(page)).cases[0].line, /monthsAsOf-day=30/);
    const card = page.locator('section[aria-labelledby=list-title] article.case');
    assert.doesNotMatch(await card.innerText(), /缴没缴/);
    for (const day of DAYS.slice(1)) {
      await on(page, day);
      await page.goto(`${site.address}saved/`);
      await page.reload();
      await live(page);
      await card.getByText('缴没缴没有说').waitFor();
      await card.getByRole('link', { name: '打开：妈妈' }).click();
      await page.waitForURL(/retirement/);
      await live(page);
      await page.locator('.lead').waitFor();
      await isAskedAbout(page, day);
    }
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('one from before cases had the day of their months is of the day it was kept', async () => {
    const { page, leave } = await visit(site, 'saved/', { today: DAYS[2] });
    const kept = JSON.stringify({ product: 'yibao', format: 1, cases: [{ name: '妈妈', question: 'retirement', line: BEFORE, saved: DAYS[0] }] });
    await page.evaluate((text) => localStorage.setItem('yibao.cases', text), kept);
    await page.reload();
    await live(page);
    const card = page.locator('section[aria-labelledby=list-title] article.case');
    await card.getByText('缴没缴没有说').waitFor();
    await card.getByRole('link', { name: '打开：妈妈' }).click();
    await page.waitForURL(/retirement/);
    await live(page);
    await isAskedAbout(page, DAYS[2]);
    assert.equal(await stored(page), kept, 'nobody rewrites it');
    await leave();
  });
});

describe('the other questions', () => {
  test('the status of a transfer is of the day it was seen', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-02-20' });
    await choosePlace(page, 'from', 'chongqing', '重庆市');
    await choosePlace(page, 'to', 'yinchuan', '银川市（宁夏）');
    await choose(page, 'fromScheme', '职工医保');
    await choose(page, 'toScheme', '职工医保');
    await fillDate(page, 'acceptedOn', '2026-2-9');
    await page.locator('details.more summary').first().click();
    await byId(page, 'seenStatus').locator('input[value=accepted]').check();
    await page.locator('.lead').waitFor();
    assert.equal(await byId(page, 'statusAsOf').count(), 0);
    const link = await copied(page);
    await leave();
    const later = await visit(site, `transfer/${link}`, { today: '2026-03-03' });
    await later.page.locator('.answer .caution').getByText('再查一次，有变化就改过来').waitFor();
    await later.page.getByRole('button', { name: '今天还是这样' }).click();
    await later.page.waitForFunction(() => !document.getElementById('statusAsOf'));
    await later.leave();
  });

  test('what was seen in the account in a month is compared with that month', async () => {
    const { page, leave } = await visit(site, 'account/', { today: '2026-11-22' });
    await choosePlace(page, 'place', 'changsha', '长沙市（湖南）');
    await choose(page, 'insured', '在职，单位给缴');
    await byId(page, 'baseFen').fill('8000');
    await byId(page, 'seenFen').fill('160');
    await page.locator('.lead').waitFor();
    const first = await lead(page);
    const link = await copied(page);
    await leave();
    const later = await visit(site, `account/${link}`, { today: '2027-01-20' });
    await later.page.locator('.answer .caution').getByText('所以按2026年11月算').waitFor();
    await later.page.locator('.lead').waitFor();
    assert.match(first, /160/);
    assert.match(await lead(later.page), /160/);
    await later.leave();
  });
});
