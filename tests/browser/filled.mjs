// The pages of the site and its three forms filled in, as the tests of looks and of reach need them, in both languages.
import { byId, choose, choosePlace, fillDate } from './site.mjs';

export const PAGES = ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'sources/', 'place/#430100', 'about/', 'changes/', 'no/such/page/', 'styleguide/'];
// Both languages: where the site lies, which of its pages are looked at, and the words that are pressed there.
export const CHINESE = {
  root: '', pages: PAGES, elder: '长辈版', see: '看答案', chongqing: '重庆市', yinchuan: '银川市（宁夏）', changsha: '长沙市（湖南）', nanjing: '南京市（江苏）', tianshui: '天水市（甘肃）',
  employee: '职工医保', man: '男（原来 60 岁退休）', employed: '在职，单位给缴', flexible: '自己缴（灵活就业）', retired: '退休，已享受退休医保',
};
export const ENGLISH = {
  root: 'en/', pages: ['', 'transfer/', 'retirement/', 'account/', 'guide/', 'saved/', 'place/#430100', 'about/'], elder: 'Large print', see: 'See the answer',
  chongqing: 'Chongqing', yinchuan: 'Yinchuan (Ningxia)', changsha: 'Changsha (Hunan)', nanjing: 'Nanjing (Jiangsu)', tianshui: 'Tianshui (Gansu)',
  employee: 'Employee medical insurance (职工医保)', man: 'Man (retirement formerly at 60)', employed: 'Working, an employer pays', flexible: 'Paying myself (灵活就业, flexible employment)', retired: 'Retired, with the retiree medical benefit (退休医保)',
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

const transfer = async (page, words, accepted) => {
  await choosePlace(page, 'from', 'chongqing', words.chongqing);
  await choosePlace(page, 'to', 'yinchuan', words.yinchuan);
  await choose(page, 'fromScheme', words.employee);
  await choose(page, 'toScheme', words.employee);
  if (accepted) await fillDate(page, 'acceptedOn', accepted);
};
const retirement = async (page, words, [typed, place], born, years) => {
  await choosePlace(page, 'place', typed, words[place]);
  await choose(page, 'worker', words.man);
  await fillDate(page, 'born', born);
  await byId(page, 'paid.totalMonths-years').fill(years);
};
const account = async (page, words, insured, base) => {
  await choosePlace(page, 'place', 'nanjing', words.nanjing);
  await choose(page, 'insured', words[insured]);
  if (base) await byId(page, 'baseFen').fill(base);
};
/** One situation of each kind that answers differ by: its page, and how it is filled in. */
export const SITUATIONS = {
  'a transfer under way': ['transfer/', (page, words) => transfer(page, words, '2026-11-09')],
  'a transfer not accepted yet': ['transfer/', (page, words) => transfer(page, words)],
  'a transfer overdue': ['transfer/', (page, words) => transfer(page, words, '2026-09-14')],
  'a transfer whose balance is late': ['transfer/', (page, words) => transfer(page, words, '2026-05-06')],
  'a retirement that is short': ['retirement/', (page, words) => retirement(page, words, ['changsha', 'changsha'], '1976-09', '15')],
  'a retirement by estimate': ['retirement/', (page, words) => retirement(page, words, ['tianshui', 'tianshui'], '1976-09', '15')],
  'a retirement with enough': ['retirement/', (page, words) => retirement(page, words, ['changsha', 'changsha'], '1976-09', '30')],
  'somebody retired and short': ['retirement/', (page, words) => retirement(page, words, ['changsha', 'changsha'], '1966-01', '10')],
  'an account, employed': ['account/', (page, words) => account(page, words, 'employed', '8000')],
  'an account, flexible': ['account/', (page, words) => account(page, words, 'flexible', '8000')],
  'an account, retired': ['account/', (page, words) => account(page, words, 'retired')],
};

/** Turns the version for elders on. */
export const elders = async (page, words = CHINESE) => { await page.getByRole('button', { name: words.elder }).click(); await page.waitForSelector('html[data-elder]'); };
