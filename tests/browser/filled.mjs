// The pages of the site and its three forms filled in, as the tests of looks and of reach need them, in both languages.
import { byId, choose, choosePlace, fillDate } from './site.mjs';

export const PAGES = ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'sources/', 'place/#430100', 'about/', 'changes/', 'expiring/', 'no/such/page/', 'styleguide/'];
// Both languages: where the site lies, which of its pages are looked at, and the words that are pressed there.
export const CHINESE = {
  root: '', pages: PAGES, elder: '长辈版', see: '看答案', chongqing: '重庆市', yinchuan: '银川市（宁夏）', changsha: '长沙市（湖南）', nanjing: '南京市（江苏）',
  employee: '职工医保', man: '男（原来 60 岁退休）', employed: '在职，单位给缴',
};
export const ENGLISH = {
  root: 'en/', pages: ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'place/#430100', 'about/'], elder: 'Large print', see: 'See the answer',
  chongqing: 'Chongqing', yinchuan: 'Yinchuan (Ningxia)', changsha: 'Changsha (Hunan)', nanjing: 'Nanjing (Jiangsu)',
  employee: 'Employee medical insurance (职工医保)', man: 'Man (retirement formerly at 60)', employed: 'Working, an employer pays',
};
export const FORMS = {
  'transfer/': async (page, words = CHINESE) => {
    await choosePlace(page, 'from', 'chongqing', words.chongqing);
    await choosePlace(page, 'to', 'yinchuan', words.yinchuan);
    await choose(page, 'fromScheme', words.employee);
    await choose(page, 'toScheme', words.employee);
    await fillDate(page, 'acceptedOn', '2026-11-02');
    await page.locator('.lead').waitFor();
  },
  'retirement/': async (page, words = CHINESE) => {
    await choosePlace(page, 'place', 'changsha', words.changsha);
    await choose(page, 'worker', words.man);
    await byId(page, 'born-year').fill('1976');
    await byId(page, 'born-month').fill('9');
    await byId(page, 'paid.totalMonths-years').fill('15');
    await page.locator('.lead').waitFor();
  },
  'account/': async (page, words = CHINESE) => {
    await choosePlace(page, 'place', 'nanjing', words.nanjing);
    await choose(page, 'insured', words.employed);
    await byId(page, 'baseFen').fill('8000');
    await page.locator('.lead').waitFor();
  },
};

/** Turns the version for elders on. */
export const elders = async (page, words = CHINESE) => { await page.getByRole('button', { name: words.elder }).click(); await page.waitForSelector('html[data-elder]'); };
