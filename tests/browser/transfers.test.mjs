// Five real situations, asked as a person would, on a phone: what the answer, the picture and the table say.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { choose, choosePlace, fillDate, open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

/** Asks about an employee's transfer and gives back the page with its answer. */
async function ask({ from, to, accepted, today }) {
  const visited = await visit(site, 'transfer/', { today });
  const { page } = visited;
  await choosePlace(page, 'from', from[0], from[1]);
  await choosePlace(page, 'to', to[0], to[1]);
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  if (accepted) await fillDate(page, 'acceptedOn', accepted);
  await page.locator('.lead').waitFor();
  return visited;
}

/** The table of the picture, a row a line, without what is to be done then. */
const table = (page) => page.locator('.timeline tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => [...cell.childNodes].filter((part) => !part.classList?.contains('do')).map((part) => part.textContent).join('').trim()).join('|')));
/** What is to be done on the days of that table. */
const toDo = (page) => page.locator('.timeline tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('.do')].map((part) => part.textContent).join('|')));
const places = {
  重庆: ['chongqing', '重庆市'], 银川: ['yinchuan', '银川市（宁夏）'], 苏州: ['suzhou', '苏州市（江苏）'], 南京: ['nanjing', '南京市（江苏）'],
  武汉: ['wuhan', '武汉市（湖北）'], 东莞: ['dongguan', '东莞市（广东）'], 长沙: ['changsha', '长沙市（湖南）'], 衡阳: ['hengyang', '衡阳市（湖南）'],
  郑州: ['zhengzhou', '郑州市（河南）'], 河南: ['河南', '河南省（省本级、省直单位）'],
};

describe('five real transfers', () => {
  test('重庆 to 银川 over the Spring Festival', async () => {
    const { page, seen, leave } = await ask({ from: places.重庆, to: places.银川, accepted: '2026-02-09', today: '2026-02-20' });
    assert.deepEqual(await table(page), [
      '1|2026年2月9日（周一）|受理', '|2026年2月20日（周五）|今天，受理后第 5 个工作日', '2|2026年2月28日（周六，调休上班）|重庆最晚办完转出',
      '3|2026年3月6日（周五）|医保关系最晚转到银川', '4|2026年3月6日（周五）|余额常见从这天起到账', '5|2026年3月27日（周五）|余额常见到这天为止',
      '6|2026年5月9日（周六，调休上班）|听说慢的等到这天',
    ]);
    assert.deepEqual(await toDo(page), [
      '', '', '2026年3月2日（周一）：还没转出就打 023-12393（重庆）催办', '', '看银川是不是办结，年限对不对|2026年3月9日（周一）：还没办结就打 0951-12393（银川）问：信息表收到了没有',
      '看余额到了没有；没到先打 023-12393（重庆）问哪天划出，再问银川', '2026年5月11日（周一）：余额要是还没到：再打 023-12393（重庆）和 0951-12393（银川），还不行打 12345',
    ]);
    assert.match(await page.locator('.timeline').textContent(), /春节放假 2月15日到2月23日/);
    assert.equal(await page.locator('.timeline .tracks .today').count(), 1);
    assert.equal(await page.locator('.to-say a').first().getAttribute('href'), 'tel:02312393');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('a page that lay open for weeks, or is brought back as it was, goes by the day it is then', async () => {
    for (const event of ['pageshow', 'visibilitychange']) {
      const { page, seen, leave } = await ask({ from: places.重庆, to: places.银川, accepted: '2026-02-09', today: '2026-02-20' });
      const today = () => table(page).then((rows) => rows.find((row) => row.includes('今天')));
      assert.match(await today(), /2026年2月20日/);
      await page.clock.setFixedTime(new Date('2026-03-05T04:00:00Z'));
      await page.evaluate((event) => (event === 'pageshow' ? window : document).dispatchEvent(new Event(event, { bubbles: true })), event);
      await page.waitForFunction(() => /今天/.test([...document.querySelectorAll('.timeline tbody tr')].find((row) => row.textContent.includes('3月5日'))?.textContent));
      assert.match(await today(), /2026年3月5日/);
      assert.deepEqual(seen.errors, []);
      await leave();
    }
  });

  test('苏州 to 南京: the money has a date too, by the guide of the province', async () => {
    const { page, seen, leave } = await ask({ from: places.苏州, to: places.南京, accepted: '2026-03-02', today: '2026-03-10' });
    assert.ok((await table(page)).some((row) => row.endsWith('|2026年3月23日（周一）|余额按办事指南最晚到账')));
    assert.match(await page.locator('.rows').textContent(), /余额按指南最晚2026年3月23日/);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('武汉 to 东莞', async () => {
    const { page, seen, leave } = await ask({ from: places.武汉, to: places.东莞, accepted: '2026-03-02', today: '2026-03-10' });
    assert.match(await page.locator('.lead').textContent(), /武汉最晚 2026年3月16日（周一） 办完转出/);
    assert.match(await page.locator('.rivals').textContent(), /3天到账/);
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('长沙 to 衡阳 goes by itself: no dates, no picture', async () => {
    const { page, seen, leave } = await ask({ from: places.长沙, to: places.衡阳, today: '2026-11-22' });
    assert.match(await page.locator('.lead').textContent(), /系统会自动转/);
    assert.equal(await page.locator('.timeline').count(), 0);
    assert.equal(await page.locator('.to-say a').first().getAttribute('href'), 'tel:073412393');
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('郑州 to 河南省直: about three months, one for the years and two for the money', async () => {
    const { page, seen, leave } = await ask({ from: places.郑州, to: places.河南, accepted: '2026-03-02', today: '2026-03-10' });
    const rows = await table(page);
    assert.ok(rows.some((row) => row.includes('2026年4月2日（周四）|年限听说要到这天')), rows.join('\n'));
    assert.ok(rows.some((row) => row.includes('2026年6月2日（周二）|听说慢的等到这天')), rows.join('\n'));
    assert.deepEqual(seen.errors, []);
    await leave();
  });

  test('the picture fits a narrow phone and its words keep the size of the text', async () => {
    const { page, leave } = await ask({ from: places.重庆, to: places.银川, accepted: '2026-02-09', today: '2026-02-20' });
    await page.setViewportSize({ width: 320, height: 640 });
    const found = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      sizes: [...document.querySelectorAll('.timeline text')].map((text) => parseFloat(getComputedStyle(text).fontSize)),
      outside: [...document.querySelectorAll('.timeline .tracks text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5;
      }).map((text) => text.textContent),
    }));
    assert.equal(found.overflow, 0);
    assert.ok(found.sizes.length > 8 && Math.min(...found.sizes) >= 18, found.sizes.join());
    assert.deepEqual(found.outside, []);
    await leave();
  });
});
