// An answer on paper, as the browser's own command prints it: one A4 page with what matters, in letters that can be read; by a
// button of its own also the working. Pages are counted in the PDF that Chromium makes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const MOVES = 'v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee';
const HUNAN = 'v=1&place=430100&born-year=1976&born-month=5&paidBy=sum';
/** Page, facts, day, and what the sheet has to say in Chinese. */
const CASES = {
  'a transfer under way': ['transfer/', `${MOVES}&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9`, '2026-02-20', [/转出地：重庆/, /受理日期：2026年2月9日/, /2026年3月6日/, /023-12393/, /0951-12393/, /医保办发〔2021〕43号/]],
  'a transfer with things to settle first': ['transfer/', `${MOVES}&stoppedAtOrigin=no&enrolledAtDestination=no&doubleEnrolled=yes&inArrears=yes&hasBalance=yes`, '2026-11-26', [/转出地停保了吗：否/, /现在还转不了/, /先办好这几件，按顺序/]],
  'a transfer that is late, after a gap': ['transfer/', 'v=1&from=430100&to=310000&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=11&acceptedOn-day=2&stoppedIn-year=2026&stoppedIn-month=3&enrolledIn-year=2026&enrolledIn-month=10', '2026-11-26', [/原来缴到哪个月：2026年3月/, /中间断 6 个月/]],
  'a retirement with a gap': ['retirement/', `${HUNAN}&born-day=10&worker=woman50&paid.totalMonths-years=26&paid.localMonths-years=12`, '2026-11-22', [/累计缴费：26年/, /还差 1年9个月/, /一次性补缴/, /0731-12393/]],
  'a retirement whose ways out have costs': ['retirement/', 'v=1&place=440300&worker=man&born-year=1966&born-month=3&born-day=20&paidBy=sum&paid.totalMonths-years=22&paid.localMonths-years=12', '2026-11-22', [/14,529\.60 元/, /到这个年纪，一共花多少/]],
  'a retirement told as periods': ['retirement/', 'v=1&place=420100&worker=man&born-year=1966&born-month=5&paidBy=history&history.0-place=430100&history.0-fromYear=1995&history.0-fromMonth=1&history.0-toYear=2005&history.0-toMonth=6&history.0-kind=unit&history.1-place=420100&history.1-fromYear=2006&history.1-fromMonth=1&history.1-toYear=2026&history.1-toMonth=10&history.1-kind=flexible', '2026-11-22', [/长沙、1995年1月到2005年6月、单位给缴/]],
  'a retirement in three places': ['retirement/', `${HUNAN}&worker=woman50&paid.totalMonths-years=20&otherPlaces.0.place=310000&otherPlaces.1.place=420100`, '2026-11-22', [/要比的地方：上海/, /几个地方比一比/]],
  'a retirement by two groups': ['retirement/', `${HUNAN}&worker=womanUnclear&paid.totalMonths-years=20`, '2026-11-22', [/按原来 55 岁退休/]],
  'an account': ['account/', 'v=1&place=320100&insured=employed&baseFen=8000', '2026-11-22', [/8000 元/, /每月划入\s*160 元/, /025-12393/]],
};

/** How many pages the browser prints. */
async function printed(page) {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
}

const answered = async (root, [path, line, today], options) => {
  const visited = await visit(site, `${root}${path}#${line}`, { today, ...options });
  await visited.page.locator('.lead').waitFor();
  return visited;
};

/** Letters on the sheet, in points: what is read there, and the smallest of all. */
const letters = (page) => page.evaluate(() => {
  const points = (element) => parseFloat(getComputedStyle(element).fontSize) * 0.75;
  const sheet = document.querySelector('.one-page');
  const own = [...sheet.querySelectorAll('*')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
  return { read: points(sheet), smallest: Math.min(...own.map(points)) };
});

for (const [language, root] of [['Chinese', ''], ['English', 'en/']]) {
  describe(`on one page, ${language}`, () => {
    for (const [name, situation] of Object.entries(CASES)) {
      test(name, async () => {
        const { page, seen, leave } = await answered(root, situation);
        assert.equal(await printed(page), 1);
        // 10.5 points is what people past sixty read without holding the page away; sources and notes may be smaller.
        const { read, smallest } = await letters(page);
        assert.ok(read >= 10.45, `${read} points`);
        assert.ok(smallest >= 9.45, `${smallest} points`);
        assert.equal(await page.locator('.one-page [hidden]').count(), 0, 'what was spared is back after printing');
        await page.emulateMedia({ media: 'print' });
        const text = await page.locator('body').innerText();
        const lead = await page.locator('.one-page h2').innerText();
        assert.equal(lead, await page.locator('.lead').textContent());
        assert.ok(text.includes(`${site.address}${root}${situation[0]}`), 'the address of the page');
        assert.doesNotMatch(text, root ? /Read on|See the answer/ : /看答案|长辈版/);
        if (!root) for (const wanted of [/^医保算得清/, /（周.）\s*算的/, /这一页没有印/, /查阅于/, ...situation[3]]) assert.match(text, wanted);
        assert.deepEqual(seen.errors, []);
        await leave();
      });
    }
  });
}

test('six answers side by side are one page in Chinese, and two at the most in English', async () => {
  const six = ['retirement/', `${HUNAN}&worker=womanUnclear&paid.totalMonths-years=20&otherPlaces.0.place=310000&otherPlaces.1.place=420100`, '2026-11-22'];
  for (const [root, pages] of [['', 1], ['en/', 2]]) {
    const { page, leave } = await answered(root, six);
    assert.equal(await page.locator('.one-page > section tbody tr').count(), 6);
    const count = await printed(page);
    assert.ok(count <= pages, `${count} pages`);
    assert.ok((await letters(page)).smallest >= 9.45);
    await leave();
  }
});

test('large print and dark colours change nothing of it', async () => {
  const { page, leave } = await answered('', CASES['a transfer under way'], { colorScheme: 'dark' });
  await page.getByRole('button', { name: '长辈版' }).click();
  assert.equal(await printed(page), 1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.equal(await page.locator('.one-page').evaluate((sheet) => getComputedStyle(sheet).color), 'rgb(0, 0, 0)');
  await leave();
});

test('a button prints the working too, once', async () => {
  const { page, leave } = await answered('', CASES['a retirement with a gap']);
  await page.evaluate(() => { window.print = () => {}; });
  await page.locator('.take-away summary').click();
  await page.getByRole('button', { name: '连同怎么算的一起打印' }).click();
  await page.emulateMedia({ media: 'print' });
  assert.ok(!await page.locator('.one-page').isVisible());
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.ok(await page.locator('.steps li').first().isVisible(), 'every part of the working is open');
  assert.ok(await page.locator('.steps li').last().isVisible());
  assert.ok(await page.locator('#source-1').isVisible());
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.ok(await page.locator('.one-page').isVisible(), 'the next print is one page again');
  await leave();
});

test('the sheet for the counter and a page without an answer are one page each', async () => {
  const { page, leave } = await answered('', CASES['a transfer under way']);
  await page.evaluate(() => { window.print = () => {}; });
  await page.locator('.for-counter > summary').click();
  await page.getByRole('button', { name: '打印这一张' }).click();
  assert.equal(await printed(page), 1);
  await leave();
  const empty = await visit(site, 'retirement/');
  assert.equal(await printed(empty.page), 1);
  await empty.leave();
});
