// Lighthouse on every page of dist/, as a phone and as a wide screen: `make lighthouse`.
//
//   node benches/lighthouse/run.mjs [PAGE...] [--report DIR]   (PAGE: '' or a folder; all when none is named)
//
// Prints the four scores of each page with what costs points, and fails where one is below FLOOR. --report keeps Lighthouse's
// own pages. The site is served compressed, as a host sends it; nothing is asked of the network.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse, { desktopConfig, generateReport } from 'lighthouse';
import { serve } from '../../scripts/serve.mjs';
import { ARGS } from '../../tests/browser/site.mjs';

const FLOOR = 95;
/** One run of a busy machine says little: a page too slow in the first is measured this often in all, and the middle counts. */
const RUNS = 3;
const FORMS = { mobile: undefined, desktop: desktopConfig };
const CATEGORIES = { performance: 'speed', accessibility: 'access', 'best-practices': 'practice', seo: 'search' };
/** Folders that are no page of the site: nobody is led to them. */
const NO_PAGES = ['embed', 'icons', 'styleguide'];
/** Where a page is about something, that is in the hash. */
const HASHES = { place: '#430100' };

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const fail = (line) => { console.error(`lighthouse: ${line}`); process.exit(1); };
const isPage = (name) => existsSync(join(dist, name, 'index.html'));
if (!isPage('')) fail("nothing in dist/: run 'make dist' first");

const release = JSON.parse(readFileSync(join(dist, 'release.json'), 'utf8'));

const args = process.argv.slice(2);
const reportAt = args.indexOf('--report');
const reports = reportAt < 0 ? null : args.splice(reportAt, 2)[1];
if (reports) mkdirSync(reports, { recursive: true });
const all = ['', ...readdirSync(dist).filter((name) => !NO_PAGES.includes(name) && isPage(name))];
for (const name of args) if (!all.includes(name)) fail(`no such page: ${name} (${all.join(', ')})`);
const pages = args.length ? args : all;

const score = (result, category) => Math.round(result.lhr.categories[category].score * 100);
/** What a page makes the browser load of the app, by name: without it a run would have measured a page that never came alive. */
const appOf = (page) => [...readFileSync(join(dist, page, 'index.html'), 'utf8').matchAll(/[\w-]+\.wasm\b/g)].map(([name]) => name);
function unfinished(lhr, page) {
  const come = lhr.audits['network-requests'].details.items.filter(({ finished, statusCode }) => finished && statusCode === 200).map(({ url }) => url.split('/').pop());
  return appOf(page).filter((name) => !come.includes(name));
}

/** What keeps a category below 100, the heaviest first. */
function costs(lhr) {
  return Object.keys(CATEGORIES).flatMap((category) => lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => `${id}${lhr.audits[id].displayValue ? ` ${lhr.audits[id].displayValue.replaceAll('\u00a0', ' ')}` : ''}`));
}

async function measure(page, form) {
  const url = `${site.url}/${page ? `${page}/` : ''}${HASHES[page] ?? ''}`;
  // A browser of its own for each run: nothing cached, no service worker of the page before.
  const chrome = await chromeLauncher.launch({ chromePath: process.env.YIBAO_BROWSER || '/usr/bin/chromium', chromeFlags: ['--headless=new', ...ARGS], logLevel: 'silent' });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(CATEGORIES) }, FORMS[form]);
    if (result.lhr.runtimeError) fail(`${url}: ${result.lhr.runtimeError.message}`);
    const missing = unfinished(result.lhr, page);
    if (missing.length) fail(`${url}: ended before ${missing} had come: is the machine too busy to measure on?`);
    return result;
  } finally {
    chrome.kill();
  }
}

const site = await serve({ dir: dist, compress: true });
// Packed before anything is measured, as it would be where the site is put.
await Promise.all([...release.files, ...pages.map((page) => (page ? `${page}/` : ''))].map(async (name) => (await fetch(`${site.url}/${name}`, { headers: { 'Accept-Encoding': 'br' } })).arrayBuffer()));
const middle = (results) => [...results].sort((a, b) => score(a, 'performance') - score(b, 'performance'))[(results.length - 1) / 2];
let low = 0;
console.log(`${'page'.padEnd(14)}${'as'.padEnd(9)}${Object.values(CATEGORIES).map((name) => name.padStart(9)).join('')}  first paint, largest, blocked, bytes`);
for (const page of pages) {
  for (const form of Object.keys(FORMS)) {
    const results = [await measure(page, form)];
    if (score(results[0], 'performance') < FLOOR) while (results.length < RUNS) results.push(await measure(page, form));
    const chosen = middle(results);
    const { lhr } = chosen;
    const scores = Object.keys(CATEGORIES).map((category) => score(chosen, category));
    const said = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) => lhr.audits[id].displayValue.replaceAll('\u00a0', ' '));
    const bytes = `${Math.round(lhr.audits['total-byte-weight'].numericValue / 1000)} kB`;
    const bad = scores.some((value) => value < FLOOR);
    low += bad;
    console.log(`${(page || 'home').padEnd(14)}${form.padEnd(9)}${scores.map((value) => String(value).padStart(9)).join('')}  ${[...said, bytes].join(', ')}${bad ? '  BELOW' : ''}`);
    for (const cost of costs(lhr)) console.log(`${' '.repeat(14)}${cost}`);
    if (reports) writeFileSync(join(reports, `${page || 'home'}-${form}.html`), generateReport(lhr, 'html'));
  }
}
await site.close();
if (low) fail(`${low} of ${pages.length * 2} are below ${FLOOR}`);
console.log(`lighthouse: ${pages.length} pages, ${FLOOR} or more in everything`);
