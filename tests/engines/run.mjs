// The built site in other engines: both forms, a link to a place, storage, no network, the single file from disk.
//
//   node tests/engines/run.mjs [ENGINE...] [--shots DIR]      (chromium, chromium-86, firefox, webkit; all when none is named)
//
// Prints a table. What an engine is known not to do is in LACKS; anything else that fails, fails the run, and so does something
// in LACKS that works after all.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { ENGINES } from './drivers.mjs';

/** Engine, check: why not. */
const LACKS = {};

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const routes = ['', ...readdirSync(dist).filter((name) => !['plain', 'embed', 'icons', 'en', 'hant'].includes(name) && statSync(join(dist, name)).isDirectory()).map((name) => `${name}/`)];

/** The title in a built page's file. */
const titleOf = (route) => readFileSync(join(dist, route, 'index.html'), 'utf8').match(/<title>([^<]+)<\/title>/)[1];

const args = process.argv.slice(2);
const shotsAt = args.indexOf('--shots');
const shots = shotsAt < 0 ? null : args.splice(shotsAt, 2)[1];
if (shots) mkdirSync(shots, { recursive: true });
const names = args.length ? args : Object.keys(ENGINES);
for (const name of names) if (!ENGINES[name]) { console.error(`no such engine: ${name} (${Object.keys(ENGINES).join(', ')})`); process.exit(2); }

/** Waits until an expression is true. */
async function until(engine, expression, what, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await engine.evaluate(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${seconds} s for ${what}`);
}
const live = (engine) => until(engine, "document.documentElement.hasAttribute('data-live')", 'the app');
const textOf = (engine, css) => engine.evaluate(`document.querySelector(${JSON.stringify(css)}).textContent`);
const byId = (id) => `[id="${id}"]`;

async function place(engine, id, typed, name) {
  await engine.type(byId(id), typed);
  await until(engine, `document.querySelector('${byId(`${id}-list`)} [role="option"]')`, `the list of ${id}`);
  await engine.press('Enter');
  await until(engine, `document.querySelector('${byId(id)}').value === ${JSON.stringify(name)}`, `${name} in ${id}`);
}
async function placeByTap(engine, id, typed, name) {
  await engine.type(byId(id), typed);
  await until(engine, `document.querySelector('${byId(`${id}-list`)} [role="option"]')`, `the list of ${id}`);
  await engine.click(`${byId(`${id}-list`)} [role="option"]`);
  await until(engine, `document.querySelector('${byId(id)}').value === ${JSON.stringify(name)}`, `${name} in ${id}`);
}
async function choice(engine, id, value) {
  await engine.evaluate(`document.querySelector('${byId(id)} input[value="${value}"]').closest('label').setAttribute('data-here', '')`);
  await engine.click('[data-here]');
  await engine.evaluate("document.querySelector('[data-here]').removeAttribute('data-here')");
}
async function date(engine, id, text) {
  const parts = text.split('-');
  for (const [at, part] of ['year', 'month', 'day'].entries()) await engine.type(byId(`${id}-${part}`), parts[at]);
}
async function askTransfer(engine) {
  await placeByTap(engine, 'from', 'changsha', '长沙市（湖南）');
  // Typed over the one chosen.
  await engine.click(byId('to'));
  await engine.click(byId('from'));
  await place(engine, 'from', 'chongqing', '重庆市');
  await place(engine, 'to', 'yinchuan', '银川市（宁夏）');
  await choice(engine, 'fromScheme', 'employee');
  await choice(engine, 'toScheme', 'employee');
  await date(engine, 'acceptedOn', '2026-02-09');
  await until(engine, "document.querySelector('.lead')", 'the answer');
  // Ten working days, then five: 28 February is a working Saturday.
  const text = await textOf(engine, '.answer');
  for (const day of ['2026年2月28日', '2026年3月6日']) assert.ok(text.includes(day), `${day} in the answer`);
}

/** Waits until a page has asked for all it wants, the icons last of all, and the half that answers where the tab kept a filled form. What
 * is cut off by going to another page Firefox tells as an error of the service worker, just as it tells what is really missing. */
async function quiet(engine) {
  await live(engine);
  await new Promise((done) => setTimeout(done, 1000));
}

/** Links that fill the forms. */
const FACTS = {
  'transfer/': '#v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9',
  'retirement/': '#v=1&place=310000&worker=man&born-year=1976&born-month=9&paid.totalMonths-years=15',
  'account/': '#v=1&place=320100&insured=employed&baseFen=8000',
};

const CHECKS = {
  async transfer({ engine, url, shot }) {
    await engine.goto(`${url}/transfer/`);
    await live(engine);
    await shot('transfer-empty');
    await askTransfer(engine);
    await engine.evaluate("document.querySelector('.answer').scrollIntoView()");
    await shot('transfer-answered');
  },
  async retirement({ engine, url, shot }) {
    await engine.goto(`${url}/retirement/`);
    await live(engine);
    await place(engine, 'place', 'shanghai', '上海市');
    await choice(engine, 'worker', 'man');
    await date(engine, 'born', '1976-09-01');
    await engine.type(byId('paid.totalMonths-years'), '15');
    await until(engine, "document.querySelector('.lead')", 'the answer');
    // 63 by the decision of 2024: born from September 1976 on, a man's delay is the whole 36 months.
    assert.ok((await textOf(engine, '.answer')).includes('2039年9月1日'));
    await engine.evaluate("document.querySelector('.answer').scrollIntoView()");
    await shot('retirement-answered');
  },
  async 'link with facts'({ engine, url }) {
    await engine.goto(`${url}/place/#430100`);
    await live(engine);
    await until(engine, "document.querySelector('.answer')", 'the place');
    assert.ok((await textOf(engine, '.answer')).includes('0731-12393'));
  },
  async storage({ engine, url }) {
    await engine.goto(`${url}/`);
    await quiet(engine);
    await engine.evaluate("localStorage.setItem('yibao-test', 'kept')");
    await engine.goto(`${url}/transfer/`);
    await quiet(engine);
    assert.equal(await engine.evaluate("localStorage.getItem('yibao-test')"), 'kept');
    await engine.evaluate("localStorage.removeItem('yibao-test')");
  },
  async 'single file from disk'({ engine, shot }) {
    await engine.goto(pathToFileURL(join(dist, 'yibao-offline.html')).href);
    await live(engine);
    await engine.evaluate("document.querySelector('a[href$=\"transfer/\"]').click()");
    await until(engine, `document.querySelector('${byId('acceptedOn-year')}')`, 'the form');
    await askTransfer(engine);
    await shot('single-file');
  },
  // Last: it stops the server.
  async offline({ engine, url, server }) {
    await engine.goto(`${url}/`);
    await live(engine);
    await until(engine, "navigator.serviceWorker && navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'", 'the service worker');
    await quiet(engine);
    await server.close();
    for (const route of routes) {
      await engine.goto(`${url}/${route}${FACTS[route] ?? ''}`);
      await live(engine);
      // Of what is not kept, the page for unknown addresses would be shown.
      assert.equal(await textOf(engine, 'title'), titleOf(route));
      if (FACTS[route]) await until(engine, "document.querySelector('.lead')", `the answer of ${route} without a network`);
      await quiet(engine);
    }
  },
};

/** A browser that hangs must not hang the run. */
function within(seconds, promise, what) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`${what}: not done in ${seconds} s`)), seconds * 1000); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const rows = [];
let bad = 0;
for (const name of names) {
  const began = Date.now();
  const row = { engine: name };
  rows.push(row);
  const server = await serve({ dir: dist });
  let engine;
  try {
    engine = await within(60, ENGINES[name](), 'starting');
    row.version = engine.version;
    for (const [check, act] of Object.entries(CHECKS)) {
      const lacks = LACKS[name]?.[check];
      try {
        const shot = async (what) => { if (shots) await within(20, engine.screenshot(join(shots, `${name}-${what}.png`)), `picture ${what}`); };
        await within(90, act({ engine, server, url: server.url, shot }), check);
        row[check] = lacks ? 'yes, though LACKS says no' : 'yes';
        if (lacks) bad += 1;
      } catch (error) {
        row[check] = lacks ? `no: ${lacks}` : `FAILED: ${error.message.split('\n')[0]}`;
        if (!lacks) bad += 1;
      }
    }
    if (engine.errors.length) { bad += 1; row.errors = engine.errors.join('; '); }
  } catch (error) {
    bad += 1;
    row.version = `did not start: ${error.message}`;
  } finally {
    if (engine) await within(20, engine.close(), 'closing').catch(() => {});
    await within(20, server.close(), 'closing').catch(() => {});
  }
  row.seconds = ((Date.now() - began) / 1000).toFixed(0);
}
for (const { engine, ...row } of rows) {
  console.log(engine);
  for (const [what, value] of Object.entries(row)) console.log(`  ${what.padEnd(22)} ${value}`);
}
if (bad) { console.error(`engines: ${bad} failed`); process.exit(1); }
console.log(`engines: all passed (${names.join(', ')})`);
process.exit(0);
