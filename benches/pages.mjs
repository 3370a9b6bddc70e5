// How fast the pages are there on a slow phone, beside a bare counter: the first section of `make bench`.
//
// Every page is opened as a first visit, RUNS times, each round going through all of them, so that a busy minute of this machine falls
// on all alike; the middle counts.
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/serve.mjs';
import { LINE, RETIRES } from '../tests/browser/saved.mjs';
import { launch } from '../tests/browser/site.mjs';

const RUNS = 5;
const SLOWER = 4;
/** 1.6 Mbit/s and 150 ms, as Lighthouse takes for a slow phone. */
const LINE_OF_PHONE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const SCREEN = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
/** Nothing more is expected of a page that asked for nothing and did nothing for so long. */
const QUIET = 1000;
const COUNTER = 'a bare counter';
const VISITS = [
  [COUNTER, null], ['home', ''], ['transfer', 'transfer/'], ['retirement', 'retirement/'], ['account', 'account/'], ['guide', 'guide/'],
  ['place', 'place/#430100'], ['saved', 'saved/'], ['transfer by a link', `transfer/#${LINE}`],
];
const ACCOUNT = 'v=1&place=320100&insured=employed&baseFen=8000';
/** Answered forms, the field that is typed into, and what is in it: its first digit is typed over, so that each key brings another answer. */
const TYPED = [['transfer', `transfer/#${LINE}`, 'acceptedOn-month', '4'], ['retirement', `retirement/#${RETIRES}`, 'born-day', '4'], ['account', `account/#${ACCOUNT}`, 'baseFen', '80000']];
const KEYS = 40;

const middle = (values) => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
const ms = (value) => (value === null ? '–' : `${Math.round(value)} ms`);
const times = (value, of) => (value === null ? '–' : `${(value / of).toFixed(2)}×`);

/** Runs in the page, before anything of it: notes what happens, and when. */
function watch() {
  const seen = { live: null, answered: null, shift: 0, tasks: [], frames: [] };
  window.benchSeen = seen;
  new MutationObserver(() => {
    if (seen.live === null && document.documentElement?.hasAttribute('data-live')) seen.live = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-live'] });
  const look = () => requestAnimationFrame(() => {
    if (!document.querySelector('.lead')) return look();
    // What is there in one frame has been painted when the next begins.
    requestAnimationFrame(() => { seen.answered = performance.now(); });
  });
  if (location.hash.length > 20) look();
  const every = (type, note) => { try { new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true }); } catch (error) { /* an engine without it */ } };
  every('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  every('longtask', (entry) => seen.tasks.push({ at: entry.startTime, for: entry.duration }));
  every('long-animation-frame', (entry) => seen.frames.push({
    from: entry.startTime, to: entry.startTime + entry.duration,
    scripts: entry.scripts.map((script) => ({ at: script.startTime, for: script.duration, what: [script.invoker, script.sourceFunctionName, script.sourceURL.split('/').pop()].filter(Boolean).join(' ') })),
    layout: entry.styleAndLayoutStart ? entry.startTime + entry.duration - entry.styleAndLayoutStart : 0,
  }));
}

/** What a long task was doing, as far as the browser tells. */
function named(task, frames) {
  const frame = frames.find(({ from, to }) => task.at >= from - 1 && task.at < to);
  if (!frame) return 'parsing and layout of the page';
  const scripts = frame.scripts.filter((script) => script.at < task.at + task.for && script.at + script.for > task.at).sort((a, b) => b.for - a.for);
  if (scripts.length && scripts[0].for > task.for / 3) return scripts[0].what.replace(/-[0-9a-f]{16}/g, '');
  return 'style, layout and paint';
}

async function slowPage(context, network = LINE_OF_PHONE) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, cdp };
}

async function visit(browser, url) {
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: 'block' });
  try {
    await context.addInitScript(watch);
    const { page, cdp } = await slowPage(context);
    const asked = new Map();
    let bytes = 0;
    let last = Date.now();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      // The last is asked for only where there may be no service worker, as in this measurement.
      if (/^data:|\/release\.json$/.test(request.url)) return;
      asked.set(requestId, request.url);
      last = Date.now();
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!asked.has(requestId)) return;
      bytes += encodedDataLength;
      last = Date.now();
    });
    await page.goto(url, { waitUntil: 'commit', timeout: 180000 });
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-live') && (location.hash.length < 20 || window.benchSeen.answered !== null), null, { timeout: 180000 });
    while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 200));
    const seen = await page.evaluate(() => ({ ...window.benchSeen, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime }));
    const long = seen.tasks.filter((task) => task.at + task.for > seen.paint + 1 && task.at > seen.paint - 1);
    return {
      paint: seen.paint, live: seen.live, answered: seen.answered, shift: seen.shift, bytes, requests: asked.size,
      blocked: long.reduce((sum, task) => sum + task.for, 0),
      tasks: long.map((task) => ({ for: task.for, what: named(task, seen.frames) })),
    };
  } finally { await context.close(); }
}

/** From a key to the frame after the one that shows the answer it brings. */
async function keys(browser, url, field, before) {
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: 'block' });
  try {
    const { page } = await slowPage(context, null);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.lead').waitFor();
    await page.locator('.asked-for button').click();
    const input = page.locator(`[id="${field}"]`);
    await input.fill(before);
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      window.benchKeys = [];
      const answer = document.getElementById('answer');
      // Of the window: the app listens above the field, and would have answered by then.
      window.addEventListener('input', (event) => {
        new MutationObserver((records, watching) => {
          watching.disconnect();
          requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.benchKeys.push(performance.now() - event.timeStamp); channel.port2.postMessage(0); });
        }).observe(answer, { childList: true, characterData: true, subtree: true });
      }, true);
    });
    for (let key = 0; key < KEYS; key += 1) {
      await input.evaluate((element) => element.setSelectionRange(0, 1));
      await page.keyboard.press(String(5 + (key % 5)));
      await page.waitForFunction((count) => window.benchKeys.length > count, key, { timeout: 60000 });
    }
    const sorted = (await page.evaluate(() => window.benchKeys)).sort((a, b) => a - b);
    return { middle: middle(sorted), late: sorted[Math.ceil(sorted.length * 0.95) - 1] };
  } finally { await context.close(); }
}

/** A second visit with the host gone: everything comes from the service worker. */
async function offline(browser, dist) {
  const server = await serve({ dir: dist, compress: true });
  const context = await browser.newContext(SCREEN);
  try {
    const first = await context.newPage();
    await first.goto(`${server.url}/transfer/`);
    await first.evaluate(() => navigator.serviceWorker.ready);
    await first.close();
    await server.close();
    await context.addInitScript(watch);
    const live = {};
    for (const [name, path] of VISITS.filter(([, path]) => path && path.length < 20)) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { page } = await slowPage(context, null);
        await page.goto(`${server.url}/${path}`, { timeout: 180000 });
        await page.waitForFunction(() => window.benchSeen.live !== null, null, { timeout: 180000 });
        runs.push(await page.evaluate(() => window.benchSeen.live));
        await page.close();
      }
      live[name] = middle(runs);
    }
    return live;
  } finally {
    await context.close();
    await server.close().catch(() => {});
  }
}

/** Measures, and gives a list of lines in Markdown. */
export async function pages(dist) {
  const servers = { site: await serve({ dir: dist, compress: true }), counter: await serve({ dir: fileURLToPath(new URL('../target/bench/counter', import.meta.url)), compress: true }) };
  const address = (path) => (path === null ? `${servers.counter.url}/` : `${servers.site.url}/${path}`);
  const browser = await launch();
  try {
    // One visit of each that doesn't count: files are packed by then, as they would be where the site is put.
    const runs = Object.fromEntries(VISITS.map(([name]) => [name, []]));
    for (let run = -1; run < RUNS; run += 1) {
      for (const [name, path] of VISITS) {
        const seen = await visit(browser, address(path));
        if (run >= 0) runs[name].push(seen);
      }
    }
    const of = (name, what) => (runs[name][0][what] === null ? null : middle(runs[name].map((run) => run[what])));
    const rows = VISITS.map(([name]) => {
      const done = of(name, 'answered') ?? of(name, 'live');
      return `| ${[name, ms(of(name, 'paint')), times(of(name, 'paint'), of(COUNTER, 'paint')), ms(done), times(done, of(COUNTER, 'live')),
        ms(of(name, 'blocked')), of(name, 'shift').toFixed(3), of(name, 'requests'), `${(of(name, 'bytes') / 1000).toFixed(1)} kB`].join(' | ')} |`;
    });
    const tasks = VISITS.flatMap(([name]) => {
      // Those of the run whose blocked time is the middle one.
      const run = runs[name].find((each) => each.blocked === of(name, 'blocked'));
      return run.tasks.map((task) => `- ${name}: ${ms(task.for)}, ${task.what}`);
    });
    const without = await offline(browser, dist);
    const typed = [];
    for (const [name, path, ...field] of TYPED) typed.push([name, await keys(browser, address(path), ...field)]);
    return [
      `${SLOWER}× slower processor, 1.6 Mbit/s, 150 ms, brotli 11, 390×844, ${browser.version()}; first visit, middle of ${RUNS}. Times from the start of the navigation; *ready* is a form that takes input, and with a link its answer, painted; *blocked* is all of the tasks of more than 50 ms after first paint; requests and bytes are those of the page before anything is touched (what the service worker keeps for later is not the page's).`, '',
      '| page | first paint | of the counter | ready | of the counter | blocked | shift | requests | bytes |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|', ...rows, '',
      'Tasks of more than 50 ms after first paint:', '', ...(tasks.length ? tasks : ['- none']), '',
      `A second visit with the host gone (${SLOWER}× slower processor), until the form takes input, and the counter's first visit as its measure:`, '',
      '| page | ready | of the counter |', '|---|--:|--:|', ...Object.entries(without).map(([name, live]) => `| ${name} | ${ms(live)} | ${times(live, of(COUNTER, 'live'))} |`), '',
      `From a key in an answered form to the answer it brings, painted (${SLOWER}× slower processor, ${KEYS} keys):`, '',
      '| form | middle | 95 of 100 are sooner than |', '|---|--:|--:|', ...typed.map(([name, { middle: half, late }]) => `| ${name} | ${ms(half)} | ${ms(late)} |`),
    ];
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
}
