// A tab that was opened before a new release and is used after it: the files that its page names are gone, and the site's pages name
// others. That is said, and not that the network is at fault; and the page opened again has what was typed.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { FORMS } from './filled.mjs';
import { byId, launch, unfold, visit } from './site.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|wasm|css|txt)$/;
const NETWORK = '请看看网络';
const RENEWED = '网站更新过了';

let browser, server, dir, site;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'yibao-renewed-'));
  cpSync(DIST, dir, { recursive: true });
  server = await serve({ dir });
  site = { browser, address: `${server.url}/` };
});
afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

/** The next release comes: every file that is called after what is in it has another name, and every page says the new one. */
function renew() {
  const within = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? within(join(folder, entry.name)) : [join(folder, entry.name)]);
  const files = within(dir);
  const turned = (name) => name.replace(/[0-9a-f]{16}/, (hash) => [...hash].reverse().join(''));
  const names = files.map((file) => basename(file)).filter((name) => HASHED.test(name));
  assert.ok(names.length > 8, `${names}`);
  for (const file of files.filter((file) => /\.(html|js|json)$|_headers$/.test(file))) {
    let text = readFileSync(file, 'utf8');
    for (const name of names) text = text.replaceAll(name, turned(name));
    text = text.replace(/("release":"|name="release" content=")[0-9a-f]{16}/, '$10123456789abcdef');
    writeFileSync(file, text);
  }
  for (const file of files.filter((file) => HASHED.test(file))) renameSync(file, join(dirname(file), turned(basename(file))));
}

const notice = (page) => byId(page, 'arrival');
const bar = (page) => page.locator('a.bar');
/** What of it can be read, and nothing that is there and not shown. */
const readable = async (locator) => (await locator.innerText()).replace(/\s+/g, '');

describe('a tab from before a new release', () => {
  for (const path of ['transfer/', 'retirement/', 'account/']) {
    test(`${path}: that it is old is said, and opened again it has what was typed and answers`, async () => {
      const { page, seen, leave } = await visit(site, path);
      renew();
      const field = { 'transfer/': 'acceptedOn-year', 'retirement/': 'born-year', 'account/': 'baseFen' }[path];
      await byId(page, field).fill('1976');
      await page.waitForFunction(() => document.documentElement.hasAttribute('data-renewed'));
      for (const said of [notice(page), bar(page)]) {
        const text = await readable(said);
        assert.match(text, new RegExp(RENEWED));
        assert.doesNotMatch(text, new RegExp(NETWORK));
      }
      await page.getByRole('link', { name: '怎么办' }).click();
      await page.getByRole('button', { name: '重新打开这一页' }).click();
      await page.waitForFunction(() => document.querySelector('meta[name="release"]').content === '0123456789abcdef');
      await page.waitForSelector('html[data-live]');
      await page.waitForFunction((id) => document.getElementById(id).value === '1976', field);
      await FORMS[path](page);
      assert.equal(await page.locator('html[data-renewed]').count(), 0);
      assert.equal(await bar(page).getByText(RENEWED).count(), 0);
      assert.ok(seen.requests.some((url) => HASHED.test(url)));
      await leave();
    });
  }

  test('where only the network failed, that is what is said', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.route(/-answer-[0-9a-f]{16}\.wasm$/, (route) => route.abort());
    await byId(page, 'acceptedOn-year').fill('2026');
    await notice(page).getByText(NETWORK).waitFor();
    for (const said of [notice(page), bar(page)]) assert.doesNotMatch(await readable(said), new RegExp(RENEWED));
    await leave();
  });

  test('what hands the answer over says it too', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await FORMS['transfer/'](page);
    renew();
    const taken = page.locator('.taken');
    await unfold(page);
    await page.locator('.take-away').getByRole('button', { name: '存成文件（JSON）' }).click();
    await page.waitForSelector('html[data-renewed]');
    assert.match(await readable(taken), new RegExp(RENEWED));
    assert.doesNotMatch(await readable(taken), /没有网络/);
    await leave();
  });
});
