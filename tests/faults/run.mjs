// Every fault of a first load, of storage and of the network, one by one, on the built site in Chromium, as a table: what went wrong,
// what is seen, whether what was typed is still there. Nothing may be lost, no page blank, no wrong reason given.
//
//   node tests/faults/run.mjs [DIR]      (dist when none is named; make test-faults)
//
// The page itself is not among the requests: where it does not come, nothing of ours is there to say anything.
import { launch } from '../browser/site.mjs';
import { serve } from '../../scripts/serve.mjs';
import { OFFLINE, STORAGE } from './stages.mjs';

const dir = process.argv[2] ?? new URL('../../dist', import.meta.url).pathname;
const server = await serve({ dir });
const browser = await launch();
const site = { browser, address: `${server.url}/`, dir };
/** So many at a time: a browser waits more than it works. */
const AT_ONCE = 4;
/** The pages with a program, what is typed there before it has come, and a page that is only HTML. */
const PAGES = {
  'transfer/': { 'acceptedOn-year': '2026', 'acceptedOn-month': '11', from: '重庆' },
  'retirement/': { 'born-year': '1976', 'paid.totalMonths-years': '15' },
  'account/': { baseFen: '8000' },
  'guide/': { 'guide-place': '重庆' },
  'place/': { 'about-place': '重庆' },
  'saved/': {},
  'embed/transfer/': { 'acceptedOn-year': '2026', from: '重庆' },
  'about/': {},
};

async function cut(route) {
  const reply = await route.fetch();
  const body = await reply.body();
  await route.fulfill({ response: reply, body: body.subarray(0, body.length / 2) });
}
const html = (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>please log in</p>' });
/** How a request goes wrong; `always`: the second and later times too. */
const FAULTS = [
  { how: 'dropped once', spoil: (route) => route.abort() },
  { how: 'dropped always', spoil: (route) => route.abort(), always: true },
  { how: 'cut once', spoil: cut },
  { how: 'cut always', spoil: cut, always: true },
  { how: 'HTML once', spoil: html },
  { how: 'HTML always', spoil: html, always: true },
  { how: '20 s late', late: true },
];

/** A name without its hash: what is spoilt, in the table. */
const plainly = (path) => path.replace(/-[0-9a-f]{16}/, '');

/** Every file that a first load asks for. */
async function filesOf(path) {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Set();
  page.on('request', (request) => { if (!request.isNavigationRequest()) asked.add(new URL(request.url()).pathname); });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  const fields = page.locator('form input').first();
  if (await fields.count()) await fields.focus();
  await page.waitForTimeout(500);
  await context.close();
  return [...asked];
}

/** What stands in the fields that were typed into. */
const kept = (page, typed) => page.evaluate((typed) => Object.entries(typed).every(([id, text]) => (document.getElementById(id)?.value ?? '').startsWith(text)), typed);
const looks = (page) => page.evaluate(() => {
  const shown = (id) => (document.getElementById(id)?.getClientRects().length ?? 0) > 0;
  return {
    path: location.pathname,
    live: document.documentElement.hasAttribute('data-live'),
    notices: ['failed', 'trouble', 'late', 'too-old', 'foreign'].filter(shown),
    arrival: document.getElementById('arrival')?.textContent.trim() ?? '',
    letters: document.body?.innerText.trim().length ?? 0,
  };
});

async function one(path, file, fault) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const typed = PAGES[path];
  let times = 0;
  let release;
  const typing = new Promise((resolve) => { release = resolve; });
  if (fault.late) await page.clock.install();
  // What waits for the typing: the file that is spoilt, and the program, which must not be there before.
  await page.route((url) => url.pathname === file || /_bg\.wasm$/.test(url.pathname), async (route) => {
    const spoilt = new URL(route.request().url()).pathname === file;
    const first = !times;
    if (spoilt) times += 1;
    // A script in the head keeps the page from being there at all: nothing can be typed before it.
    if (!/frame\.js/.test(file) || !spoilt || fault.late) await typing;
    try {
      if (spoilt && !fault.late && (first || fault.always)) await fault.spoil(route);
      else await route.continue();
    } catch { /* the page has gone on */ }
  });
  const opened = page.goto(site.address + path, { waitUntil: 'commit' });
  await opened;
  const last = Object.keys(typed).pop();
  let blank = '';
  const there = await page.waitForFunction((last) => (last ? document.getElementById(last) : document.getElementById('main')), last, { timeout: fault.late ? 1500 : 8000 }).then(() => true, () => false);
  const type = async () => { for (const [id, text] of Object.entries(typed)) await page.locator(`[id="${id}"]`).fill(text); };
  if (there) await type();
  else blank = 'waits for it';
  if (fault.late) { await page.clock.fastForward(20000).catch(() => {}); await page.waitForTimeout(300); }
  release();
  if (!there) {
    await page.waitForFunction((last) => (last ? document.getElementById(last) : document.getElementById('main')), last, { timeout: 8000 }).catch(() => {});
    await type().catch(() => {});
  }
  // Until nothing changes any more: it is live, or says why not.
  let now;
  for (let round = 0; round < 30; round += 1) {
    await page.waitForTimeout(150);
    now = await looks(page).catch(() => now);
    const settled = now && (now.live || now.notices.length || now.path.endsWith('/plain/'));
    if (settled && (await kept(page, typed).catch(() => false)) && round > 2) break;
  }
  // A failure after the reload comes a moment later.
  await page.waitForTimeout(200);
  now = await looks(page);
  const same = await kept(page, typed);
  await context.close();
  const seen = [now.live ? 'works' : '', ...now.notices, now.arrival && 'rules did not come', blank].filter(Boolean).join(', ') || 'still the form';
  const faults = [];
  if (!same) faults.push('LOST');
  if (now.letters < 60) faults.push('BLANK');
  if (!`/${path}`.startsWith(now.path) || now.notices.some((id) => ['too-old', 'foreign', 'trouble', 'late'].includes(id))) faults.push('WRONG REASON');
  // What comes at last must work; what doesn't may not pass for working.
  if (!now.live && !now.notices.length) faults.push('SAYS NOTHING');
  if (!fault.always && !now.live) faults.push('NOT MENDED');
  return { page: path, what: `${plainly(file)} ${fault.how}`, seen, kept: same ? 'yes' : 'no', faults };
}

const rows = [];
function tell(row) {
  rows.push(row);
  if (row.faults.length) console.error(`faults: ${row.page} ${row.what}: ${row.seen}: ${row.faults.join(', ')}`);
}

const begun = Date.now();
const work = [];
// What all pages load alike is spoilt on the first of them.
const ALIKE = /\.(png|svg|ico|webmanifest)$/;
for (const path of Object.keys(PAGES)) {
  const files = (await filesOf(path)).filter((file) => !ALIKE.test(file) || path === 'transfer/');
  for (const file of files) for (const fault of FAULTS) work.push(() => one(path, file, fault));
}
for (const stage of [...STORAGE, ...OFFLINE]) work.push(() => stage(site));
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let job = work.shift(); job; job = work.shift()) {
    try { tell(await job()); } catch (error) { tell({ page: '?', what: String(job), seen: String(error).split('\n')[0], kept: '?', faults: ['BROKE'] }); }
  }
}));
await browser.close();
await server.close();

// One line for all pages on which the same was seen.
const grouped = new Map();
for (const { page, what, seen, kept: same, faults } of rows) {
  const key = [what, seen, same, faults.join(' ')].join('\t');
  grouped.set(key, [...(grouped.get(key) ?? []), page]);
}
console.log('| what | on | what is seen | text kept | |\n| --- | --- | --- | --- | --- |');
for (const [key, pages] of [...grouped].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const [what, seen, same, faults] = key.split('\t');
  console.log(`| ${what} | ${[...new Set(pages)].join(' ')} | ${seen} | ${same} | ${faults} |`);
}
const count = (fault) => rows.filter(({ faults }) => faults.includes(fault)).length;
const bad = rows.filter(({ faults }) => faults.length).length;
console.log(`\n${rows.length} faults in ${Math.round((Date.now() - begun) / 1000)} s: ${count('LOST')} lost, ${count('BLANK')} blank, ${count('WRONG REASON')} wrong reasons, ${bad} in all to be mended`);
process.exit(bad || rows.length < 150 ? 1 : 0);
