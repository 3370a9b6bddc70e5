// A built site, served on this machine, in a real Chromium: what every browser test starts with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

// As root Chromium needs no-sandbox; the rest keeps it from calling home.
export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** Starts the browser alone. */
export const launch = () => chromium.launch({ executablePath: process.env.YIBAO_BROWSER || '/usr/bin/chromium', args: ARGS });

/** Starts server and browser; `close` ends both. */
export async function open(dir = fileURLToPath(new URL('../../dist', import.meta.url))) {
  const server = await serve({ dir });
  const browser = await launch();
  return { browser, address: `${server.url}/`, close: async () => { await browser.close(); await server.close(); } };
}

/** Opens a page (without the service worker, which tests/browser/offline.test.mjs is about) on a day in China, on a phone unless told otherwise. Keeps its errors and every address it asked for. */
export async function visit(site, path, { today = '2026-11-22', width = 390, height = 844, colorScheme = 'light', scripts = true, scale = 1, timezoneId = 'Asia/Shanghai' } = {}) {
  const context = await site.browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme, locale: 'zh-CN', timezoneId, javaScriptEnabled: scripts, serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen = { errors: [], requests: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (line) => { if (line.type() === 'error') seen.errors.push(line.text()); });
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.clock.setFixedTime(new Date(`${today}T04:00:00Z`));
  await page.goto(site.address + path);
  if (scripts) await page.waitForSelector('html[data-live]');
  return { page, seen, leave: () => context.close() };
}

/** The title in a built page's file. An address of which nothing is kept offline shows the page for unknown ones, which has another. */
export function titleOf(path, dir = fileURLToPath(new URL('../../dist', import.meta.url))) {
  return readFileSync(join(dir, path, 'index.html'), 'utf8').match(/<title>([^<]+)<\/title>/)[1];
}

/** A field by its id, which may hold dots. */
export const byId = (page, id) => page.locator(`[id="${id}"]`);

/** Chooses a place the way a person does: types, then takes one from the list. */
export async function choosePlace(page, id, typed, name) {
  await byId(page, id).fill(typed);
  await byId(page, `${id}-list`).getByRole('option', { name, exact: true }).click();
}

/** Fills a field for a date. */
export async function fillDate(page, id, date) {
  const [year, month, day] = date.split('-');
  await byId(page, `${id}-year`).fill(year);
  await byId(page, `${id}-month`).fill(month);
  if (day !== undefined) await byId(page, `${id}-day`).fill(day);
}

/** Takes one of a few answers. */
export const choose = (page, id, label) => byId(page, id).getByText(label, { exact: true }).click();

/** Unfolds the form, which is a line above the answer once that was asked for or a link brought it. */
export const change = (page) => page.locator('.asked-for button').click();

/** Opens everything that an answer keeps behind a tap. */
export const unfold = (page) => page.locator('.answer').evaluate((answer) => { for (const fold of answer.querySelectorAll('details')) fold.open = true; });
