// Takes the README's screenshots from the built site: `node scripts/screenshots.mjs` after `make dist`.
import { choose, choosePlace, fillDate, byId, open, visit } from '../tests/browser/site.mjs';

const site = await open();
try {
  const transfer = await visit(site, 'transfer/', { today: '2026-02-20', width: 1280, height: 800 });
  await choosePlace(transfer.page, 'from', 'chongqing', '重庆市');
  await choosePlace(transfer.page, 'to', 'yinchuan', '银川市（宁夏）');
  await choose(transfer.page, 'fromScheme', '职工医保');
  await choose(transfer.page, 'toScheme', '职工医保');
  await fillDate(transfer.page, 'acceptedOn', '2026-02-09');
  await transfer.page.locator('.lead').waitFor();
  await transfer.page.evaluate(() => scrollTo(0, 0));
  await transfer.page.screenshot({ path: 'docs/screenshot-transfer.png' });

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
