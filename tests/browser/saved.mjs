// What the tests of saved cases and of files of facts start from.
export const LINE = 'v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';
export const LATER = LINE.replace('-day=9', '-day=12');
export const ELSEWHERE = LINE.replace('500000', '510100');
export const RETIRES = 'v=1&place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paidBy=sum&paid.totalMonths-years=26&paid.localMonths-years=12';
export const DAY = { today: '2026-02-20' };

export const live = (page) => page.waitForSelector('html[data-live]');
export const stored = (page) => page.evaluate(() => localStorage.getItem('yibao.cases'));
export const press = (page, name, within = 'main') => page.locator(within).getByRole('button', { name, exact: true }).click();
export const turn = (page) => page.getByText('允许在这台设备上保存').click();
