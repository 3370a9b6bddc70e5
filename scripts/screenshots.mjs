// Takes the README's and the manifest's screenshots from the built site: `node scripts/screenshots.mjs` after `make dist`.
import { choose, choosePlace, fillDate, byId, open, visit } from '../tests/browser/site.mjs';

async function answerTransfer(page) {
  await choosePlace(page, 'from', 'chongqing', '重庆市');
  await choosePlace(page, 'to', 'yinchuan', '银川市（宁夏）');
  await choose(page, 'fromScheme', '职工医保');
  await choose(page, 'toScheme', '职工医保');
  await fillDate(page, 'acceptedOn', '2026-02-09');
  await page.locator('.lead').waitFor();
}

const site = await open();
try {
  const transfer = await visit(site, 'transfer/', { today: '2026-02-20', width: 1280, height: 800 });
  await answerTransfer(transfer.page);
  await transfer.page.evaluate(() => scrollTo(0, 0));
  await transfer.page.screenshot({ path: 'docs/screenshot-transfer.png' });
  await transfer.page.screenshot({ path: 'www/icons/screenshot-wide.jpg', quality: 70 });
  const phone = await visit(site, 'transfer/', { today: '2026-02-20', scale: 2 });
  await answerTransfer(phone.page);
  await phone.page.locator('.answer').evaluate((answer) => answer.scrollIntoView());
  await phone.page.screenshot({ path: 'www/icons/screenshot-narrow.jpg', quality: 60 });

  const retirement = await visit(site, 'retirement/', { today: '2026-11-22', width: 1280, height: 800 });
  await choosePlace(retirement.page, 'place', 'changsha', '长沙市（湖南）');
  await choose(retirement.page, 'worker', '女，生产操作岗（原来 50 岁退休）');
  await fillDate(retirement.page, 'born', '1976-05-10');
  await byId(retirement.page, 'paid.totalMonths-years').fill('26');
  await byId(retirement.page, 'paid.localMonths-years').fill('12');
  await retirement.page.locator('.lead').waitFor();
  await retirement.page.evaluate(() => scrollTo(0, 0));
  await retirement.page.screenshot({ path: 'docs/screenshot-retirement.png' });
} finally {
  await site.close();
}
