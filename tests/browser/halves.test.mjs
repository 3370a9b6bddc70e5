// The half of a question's program that answers comes when the form is touched, and nothing that was done before it came is lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byId, open, visit } from './site.mjs';
import { FORMS } from './filled.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const HALF = /-answer-[0-9a-f]{16}\.wasm$/;
const halves = (seen) => seen.requests.filter((url) => HALF.test(url)).length;
const LINK = 'transfer/#v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9';

/** Holds requests for the other half back until `go` says what becomes of them; later ones go through. */
async function hold(page) {
  let open = false;
  const waiting = [];
  await page.route(HALF, (route) => (open ? route.continue() : new Promise((done) => { waiting.push((act) => done(act(route))); })));
  return { go: (act = (route) => route.continue()) => { open = true; assert.equal(waiting.length, 1); waiting.pop()(act); } };
}

const says = (page, words) => page.waitForFunction((words) => document.getElementById('arrival').textContent.includes(words), words);

describe('the half that answers', () => {
  for (const [path, fill] of Object.entries(FORMS)) {
    test(`${path}: is left where it is until a field is touched, and is fetched once`, async () => {
      const { page, seen, leave } = await visit(site, path);
      await page.waitForTimeout(500);
      assert.equal(halves(seen), 0, 'the page alone');
      const came = page.waitForResponse(HALF);
      await page.locator('form input').first().focus();
      await came;
      await fill(page);
      assert.equal(halves(seen), 1);
      assert.deepEqual(seen.errors, []);
      await leave();
    });
  }

  test('a finger on the form is enough', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    const came = page.waitForResponse(HALF);
    await page.locator('h1').dispatchEvent('pointerdown');
    await came;
    assert.equal(halves(seen), 1);
    await leave();
  });

  for (const link of [LINK, 'transfer/#s1A500000B640100CADAE2026-2-9Z', 'embed/transfer/#v=1&from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9']) {
    test(`a link that fills the form has it fetched beside the page's program (${link.slice(0, 24)}…)`, async () => {
      const context = await site.browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
      const page = await context.newPage();
      const seen = { requests: [] };
      page.on('request', (request) => seen.requests.push(request.url()));
      const held = new Promise((resolve) => { page.route(/transfer-[0-9a-f]{16}_bg\.wasm$/, resolve); });
      const came = page.waitForResponse(HALF);
      await page.goto(site.address + link, { waitUntil: 'commit' });
      await came;
      assert.equal(await page.locator('html[data-live]').count(), 0, 'the program has not begun');
      await (await held).continue();
      await page.locator('.lead').waitFor();
      assert.match(await page.locator('.lead').textContent(), /2026年3月6日/);
      assert.equal(halves(seen), 1, 'and it is not fetched again');
      await context.close();
    });
  }

  const COMING = '正在取各地规则';
  const notice = (page) => byId(page, 'arrival');

  test('while it is on its way that is said, fields can be filled in, and who asked for the answer is led to it', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await byId(page, 'acceptedOn-month').fill('13');
    await says(page, COMING);
    await page.getByRole('button', { name: '看答案' }).click();
    assert.equal(await page.locator('.summary').count(), 0);
    held.go();
    await page.waitForSelector('.summary:focus');
    assert.equal(await byId(page, 'acceptedOn-month').inputValue(), '13');
    assert.equal(await notice(page).textContent(), '');
    await leave();
  });

  test('who asked and went on filling in is not led away when it comes', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.getByRole('button', { name: '看答案' }).click();
    await byId(page, 'acceptedOn-month').fill('2');
    await says(page, COMING);
    held.go();
    await page.locator('.summary').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'acceptedOn-month');
    // Asking again leads there.
    await page.getByRole('button', { name: '看答案' }).click();
    await page.waitForSelector('.summary:focus');
    await leave();
  });

  test('asking for the answer brings it, where nothing was touched', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.evaluate(() => document.querySelector('form').requestSubmit());
    await page.waitForSelector('.summary:focus');
    await leave();
  });

  test('what is filled in counts before anything can be checked', async () => {
    const { page, leave } = await visit(site, 'account/');
    await hold(page);
    await page.locator('[id="insured"] input').first().check();
    await page.waitForFunction(() => document.querySelector('.progress progress').value === 1);
    assert.match(await page.locator('.progress').textContent(), /还要填：[^、]+$/);
    await leave();
  });

  test('rows of a history are waited for where they will be', async () => {
    const { page, leave } = await visit(site, 'retirement/');
    const held = await hold(page);
    await page.locator('[id="paid.by"] input[value="history"], input[value="history"]').first().check();
    await page.locator('form').getByText(COMING).waitFor();
    held.go();
    await byId(page, 'hp0').waitFor();
    await leave();
  });

  test('when it does not come that is said within reach, and it is fetched again', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await says(page, COMING);
    held.go((route) => route.abort());
    await says(page, '没有取到');
    // On a phone the notice may be a screen further down: a bar at the foot leads there.
    await page.getByRole('link', { name: '怎么办' }).click();
    const again = page.getByRole('button', { name: '再取一次' });
    await page.waitForFunction(() => { const { top, bottom } = document.getElementById('arrival').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
    assert.equal(await byId(page, 'acceptedOn-year').inputValue(), '2026');
    // Touching a field neither fetches it nor takes the notice away.
    await byId(page, 'acceptedOn-month').focus();
    await page.waitForTimeout(500);
    assert.equal(halves(seen), 1);
    await again.click();
    await page.waitForFunction(() => document.getElementById('arrival').textContent === '');
    await FORMS['transfer/'](page);
    assert.equal(halves(seen), 2);
    await leave();
  });

  test('while it is fetched again the button stays, and keeps the focus', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.route(HALF, (route) => route.abort());
    await byId(page, 'acceptedOn-year').fill('2026');
    const again = page.getByRole('button', { name: '再取一次' });
    await again.waitFor();
    await page.unroute(HALF);
    const held = await hold(page);
    await again.focus();
    await page.keyboard.press('Enter');
    await says(page, '正在再取');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), '正在再取……');
    held.go();
    await page.waitForFunction(() => document.getElementById('arrival').textContent === '');
    await leave();
  });

  test('a server that answers with something else is a half that did not come; the page opened again keeps the form', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await says(page, COMING);
    held.go((route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>please log in</p>' }));
    const again = page.getByRole('button', { name: '重新打开' });
    await again.waitFor();
    const came = page.waitForResponse(HALF);
    await again.click();
    await came;
    await page.waitForSelector('html[data-live]');
    await page.waitForFunction(() => document.getElementById('acceptedOn-year').value === '2026');
    await leave();
  });

  test('one that hangs is told after as long as anybody waits', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await hold(page);
    await page.evaluate(() => { const late = window.setTimeout; window.setTimeout = (act, millis, ...rest) => late(act, millis >= 45000 ? 400 : millis, ...rest); });
    await byId(page, 'acceptedOn-year').fill('2026');
    await says(page, '网络慢');
    assert.equal(await page.getByRole('button', { name: '重新打开' }).count(), 1);
    await leave();
  });

  test('in a frame, who asked before it came is brought to what it says', async () => {
    const { page, leave } = await visit(site, 'embed/transfer/');
    const held = await hold(page);
    await byId(page, 'acceptedOn-year').fill('2026');
    await page.getByRole('button', { name: '看答案' }).click();
    held.go();
    await page.waitForSelector('.summary:focus');
    await leave();
  });
});

const RULES = /\/rules-[0-9a-f]{16}\.txt$/;
const WORDS = /\/words-zh-rest-[0-9a-f]{16}\.txt$/;
const asked = (seen) => seen.requests.filter((url) => RULES.test(url)).length;

describe('the files of rules and words', () => {
  test('come with the half that answers, and every page has the same one', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    assert.equal(asked(seen), 0, 'the page alone');
    await FORMS['transfer/'](page);
    assert.equal(asked(seen), 1);
    for (const path of ['retirement/', 'guide/', 'place/', 'saved/']) {
      const other = await visit(site, path);
      if (path === 'retirement/') await FORMS[path](other.page);
      assert.deepEqual([...new Set(other.seen.requests.filter((url) => RULES.test(url)))], seen.requests.filter((url) => RULES.test(url)), path);
      assert.deepEqual(other.seen.errors, [], path);
      await other.leave();
    }
    await leave();
  });

  for (const [what, file] of [['rules', RULES], ['words', WORDS]]) test(`when the file of ${what} does not come that is said, and it is fetched again`, async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    await page.route(file, (route) => route.abort());
    await byId(page, 'acceptedOn-year').fill('2026');
    const again = page.getByRole('button', { name: '再取一次' });
    await again.waitFor();
    await page.unroute(file);
    await again.click();
    await page.waitForFunction(() => document.getElementById('arrival').textContent === '');
    await FORMS['transfer/'](page);
    assert.equal(seen.requests.filter((url) => file.test(url)).length, 2);
    assert.equal(halves(seen), 1, 'what has come is not fetched again');
    await leave();
  });

  // A long page too: read as words it would look like those of another release.
  for (const [what, file] of [['rules', RULES], ['words', WORDS]]) test(`a server that answers with something else is a file of ${what} that did not come`, async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.route(file, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: `<p>${'please log in '.repeat(200)}</p>` }));
    await byId(page, 'acceptedOn-year').fill('2026');
    const again = page.getByRole('button', { name: '再取一次' });
    await again.waitFor();
    await page.unroute(file);
    await again.click();
    await FORMS['transfer/'](page);
    await leave();
  });

  test('one of another release is never read: the page says so, and that opening it again helps', async () => {
    const { page, seen, leave } = await visit(site, 'transfer/');
    await page.route(RULES, async (route) => {
      const reply = await route.fetch();
      const bytes = await reply.body();
      const head = bytes.subarray(0, bytes.indexOf(10)).toString();
      const [name, kind, format, sum] = head.split(' ');
      assert.deepEqual([name, kind], ['yibao', 'rules']);
      const other = Buffer.concat([Buffer.from([name, kind, format.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), sum].join(' ')), bytes.subarray(head.length)]);
      await route.fulfill({ response: reply, body: other });
    });
    await byId(page, 'acceptedOn-year').fill('2026');
    await says(page, '网站更新过了');
    assert.equal(await page.getByRole('button', { name: '再取一次' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: '重新打开' }).count(), 1);
    assert.ok(seen.errors.some((line) => line.includes('different releases')), `${seen.errors}`);
    await leave();
  });
});
