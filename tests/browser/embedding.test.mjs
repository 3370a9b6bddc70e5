// Other people's pages: the demo page on an origin of its own, with the site on another, uses all three ways; who hears what;
// the element's attributes; the pages for frames by themselves.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { byId, choose, choosePlace, fillDate, open, visit } from './site.mjs';

const root = new URL('../../', import.meta.url).pathname;
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
let site;
let folder;
let host;

before(async () => {
  site = await open();
  // Whoever embeds has a copy of the package and of the demo, and names the site.
  folder = mkdtempSync(join(tmpdir(), 'yibao-embedder-'));
  const embed = join(root, 'dist/embed');
  for (const name of ['demo.html', 'demo.js', 'demo.css', 'element.js', 'yibao.js', 'yibao_bg.wasm']) cpSync(join(embed, name), join(folder, name));
  const demo = readFileSync(join(folder, 'demo.html'), 'utf8');
  assert.ok(demo.includes('name="yibao-site" content="../"'));
  writeFileSync(join(folder, 'demo.html'), demo.replace('name="yibao-site" content="../"', `name="yibao-site" content="${site.address}"`));
  writeFileSync(join(folder, 'empty.html'), '<!DOCTYPE html><html lang="zh-CN"><title>x</title><link rel="icon" href="data:,"><body></body></html>');
  host = await serve({ dir: folder });
});
after(async () => {
  await host.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the embedder's; what frames say is kept in `window.heard`. */
async function embedder(path, { width = 1280, height = 900, colorScheme = 'light', today = '2026-11-22' } = {}) {
  const context = await site.browser.newContext({ viewport: { width, height }, colorScheme, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => { if (line.type() === 'error') errors.push(line.text()); });
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.heard = [];
    window.addEventListener('message', ({ data, origin }) => window.heard.push({ ...data, from: origin }));
  });
  await page.clock.setFixedTime(new Date(`${today}T04:00:00Z`));
  await page.goto(`${host.url}/${path}`);
  return { page, errors, heard: (type) => page.evaluate((type) => window.heard.filter((message) => message.type === type), type), leave: () => context.close() };
}

/** A page with a frame in it, and nothing of ours; the frame's address may name `HERE`, the page's own origin. */
async function framed(hash, { question = 'account', query = '', ...options } = {}) {
  const opened = await embedder('empty.html', options);
  const src = `${site.address}embed/${question}/${query}#${hash.replace('HERE', encodeURIComponent(new URL(opened.page.url()).origin))}`;
  await opened.page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'width:100%;height:500px;border:0';
    document.body.append(frame);
  }, src);
  await opened.page.waitForFunction(() => window.frames.length === 1);
  const frame = opened.page.frameLocator('iframe');
  await frame.locator('html[data-live]').waitFor({ state: 'attached' });
  return { ...opened, frame };
}

/** Puts an element into the embedder's page. */
async function withElement(attributes, inside = '', options = {}) {
  const opened = await embedder('empty.html', options);
  await opened.page.evaluate(async ([attributes, inside, module]) => {
    const element = document.createElement('yibao-calculator');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    window.events = [];
    for (const name of ['yibao-height', 'yibao-answer']) document.addEventListener(name, ({ detail }) => window.events.push({ name, ...detail }));
    document.body.append(element);
    await import(module);
  }, [{ site: site.address, ...attributes }, inside, '/element.js']);
  return { ...opened, frame: opened.page.frameLocator('yibao-calculator iframe') };
}

async function fillAccount(frame) {
  await choosePlace(frame, 'place', 'nanjing', '南京市（江苏）');
  await choose(frame, 'insured', '在职，单位给缴');
  await byId(frame, 'baseFen').fill('8000');
  await frame.locator('.lead').waitFor();
}

/** A promise that nothing more is said: longer than anything here waits before it speaks. */
const quiet = (page) => page.waitForTimeout(900);

describe('the demo page, on an origin of its own', () => {
  test('the JS API answers', async () => {
    const { page, errors, leave } = await embedder('demo.html');
    await page.getByText('2026-03-06').or(page.locator('#api-sentence', { hasText: '3月6日' })).waitFor();
    await page.locator('#accepted').fill('');
    await page.getByRole('button', { name: '算一算' }).click();
    await page.waitForFunction(() => !document.getElementById('api-sentence').textContent.includes('3月6日'));
    assert.ok(await page.locator('#api-sources li').count() > 1);
    assert.deepEqual(errors, []);
    await leave();
  });

  test('the element: the height follows, the place and the colours too, the answer comes after a yes', async () => {
    const { page, errors, leave } = await embedder('demo.html');
    const frame = page.frameLocator('#element iframe');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('#element').shadowRoot.querySelector('iframe').contentWindow && document.querySelector('#element').clientHeight > 800);
    await page.locator('#element-place').selectOption('510100');
    await frame.locator('body').evaluate(async () => { for (let i = 0; i < 40 && document.getElementById('place').value !== '成都市（四川）'; i += 1) await new Promise((done) => setTimeout(done, 50)); });
    assert.equal(await frame.locator('#place').inputValue(), '成都市（四川）');
    await page.locator('#element-theme').selectOption('dark');
    await frame.locator('html[data-weui-theme="dark"]').waitFor({ state: 'attached' });

    await choose(frame, 'worker', '男（原来 60 岁退休）');
    await byId(frame, 'born-year').fill('1976');
    await byId(frame, 'born-month').fill('9');
    await byId(frame, 'paid.totalMonths-years').fill('15');
    const lead = await frame.locator('.lead').textContent();
    await quiet(page);
    assert.equal(await page.locator('#element-answer').textContent(), '（还没有）', 'nothing before the person has agreed');
    await frame.getByRole('button', { name: '把答案告诉它' }).click();
    await page.locator('#element-answer', { hasText: lead }).waitFor();
    // 1976-09, a man: 60 years and by the 2024 decision three more years of delay at most; the month alone was told.
    assert.match(await page.locator('#element-answer').textContent(), /\[20\d\d-\d\d\]$/);
    await frame.getByRole('button', { name: '不再告诉它' }).click();
    await page.locator('#element-answer', { hasText: '（没有了）' }).waitFor();
    assert.deepEqual(errors, []);
    await leave();
  });

  test('the iframe by hand: the height follows, no answer comes', async () => {
    const { page, errors, heard, leave } = await embedder('demo.html');
    const frame = page.frameLocator('#frame');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await frame.locator('#place').evaluate(async (field) => { for (let i = 0; i < 40 && !field.value; i += 1) await new Promise((done) => setTimeout(done, 50)); });
    assert.equal(await frame.locator('#place').inputValue(), '南京市（江苏）');
    const before = Number(await page.locator('#frame-height').textContent());
    assert.ok(before > 400, `${before}`);
    await choose(frame, 'insured', '在职，单位给缴');
    await byId(frame, 'baseFen').fill('8000');
    await frame.locator('.lead').waitFor();
    await page.waitForFunction((before) => Number(document.getElementById('frame-height').textContent) > before, before);
    const { shown, needed } = await frame.locator('html').evaluate((html) => ({ shown: innerHeight, needed: html.scrollHeight }));
    assert.ok(needed <= shown, `the frame is whole: ${needed} of ${shown}`);
    await quiet(page);
    assert.deepEqual(await heard('answer'), []);
    assert.ok(await frame.locator('#answer-wanted').isHidden());
    assert.deepEqual(errors, []);
    await leave();
  });

  test('axe finds no fault in it, and it fits 320 pixels', async () => {
    const { page, leave } = await embedder('demo.html', { width: 320, height: 700 });
    await page.frameLocator('#frame').locator('html[data-live]').waitFor({ state: 'attached' });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run({ iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), []);
    await leave();
  });
});

describe('who hears what', () => {
  test('an origin that is not named, or named wrongly, hears nothing at all', async () => {
    for (const hash of ['', 'answers', 'origin=*&answers', 'origin=null', 'origin=https%3A%2F%2Felse.example&answers', 'origin=HERE%2Fpath&answers']) {
      const { page, frame, leave } = await framed(hash);
      await fillAccount(frame);
      await quiet(page);
      assert.deepEqual(await page.evaluate(() => window.heard), [], hash);
      assert.ok(await frame.locator('#answer-wanted').isHidden(), hash);
      await leave();
    }
  });

  test('behind the ? it works like behind the #', async () => {
    const { page, frame, leave } = await framed('origin=HERE', { query: '?theme=dark&place=320100' });
    await page.waitForFunction(() => window.heard.some(({ type }) => type === 'ready'));
    assert.equal(await frame.locator('#place').inputValue(), '南京市（江苏）');
    await frame.locator('html[data-weui-theme="dark"]').waitFor({ state: 'attached' });
    await leave();
  });

  test('answers: only if asked for, only after a yes, never what was typed, and no more once taken back', async () => {
    const { page, frame, heard, leave } = await framed('origin=HERE&answers');
    const told = await frame.locator('#answer-wanted').innerText();
    assert.ok(told.includes(host.url), 'it says who asks');
    await fillAccount(frame);
    await quiet(page);
    assert.deepEqual(await heard('answer'), []);
    await frame.getByRole('button', { name: '把答案告诉它' }).click();
    await page.waitForFunction(() => window.heard.some(({ type }) => type === 'answer'));
    const [answer] = await heard('answer');
    // 南京: 2 % of the own base (8000 yuan), by the place's own rule as the site shows it.
    const lead = await frame.locator('.lead').textContent();
    assert.deepEqual(answer, {
      source: 'yibao', version: 1, type: 'answer', question: 'account', status: 'decided', sentence: lead.trim(),
      figures: { creditLowFen: 16000, creditHighFen: 16000 }, from: new URL(site.address).origin,
    });
    assert.match(await frame.locator('#answer-wanted').innerText(), /现在能知道这里的答案/);
    // Half a base is no answer: nothing old stays with the embedder.
    await byId(frame, 'baseFen').fill('');
    await page.waitForFunction(() => window.heard.filter(({ type }) => type === 'answer').length === 2);
    assert.deepEqual((await heard('answer'))[1].status, 'none');
    await frame.getByRole('button', { name: '不再告诉它' }).click();
    await byId(frame, 'baseFen').fill('9000');
    await frame.locator('.lead').waitFor();
    await quiet(page);
    assert.equal((await heard('answer')).length, 2);
    for (const message of await page.evaluate(() => window.heard)) assert.ok(!('form' in message || 'facts' in message));
    await leave();
  });

  // Expected figures: tests/it/cases, worked out by hand from the documents.
  for (const [question, today, form, figures] of [
    ['transfer', '2026-02-20', 'from=500000&to=640100&fromScheme=employee&toScheme=employee&acceptedOn-year=2026&acceptedOn-month=2&acceptedOn-day=9',
      { outDue: '2026-02-28', inDue: '2026-03-06', overdueDays: 0, verdict: 'go', stage: 'transferOut' }],
    ['retirement', '2026-11-22', 'place=430100&worker=woman50&born-year=1976&born-month=5&born-day=10&paid.totalMonths-months=312&paid.localMonths-months=144',
      { statutoryOn: '2027-02-10', shortIfStopLow: 24, shortIfStopHigh: 24, shortIfKeepLow: 21, shortIfKeepHigh: 21 }],
    // Which of the two women: no single answer, and no figure of either.
    ['retirement', '2026-11-22', 'place=430100&worker=womanUnclear&born-year=1976&born-month=5&born-day=10&paid.totalMonths-months=312',
      { statutoryOn: null, shortIfStopLow: null, shortIfStopHigh: null, shortIfKeepLow: null, shortIfKeepHigh: null }],
  ]) {
    test(`the figures of an answer: ${question} ${form.match(/woman\w+/) ?? ''}`, async () => {
      const { page, frame, heard, leave } = await framed(`v=1&${form}&origin=HERE&answers`, { question, today });
      await frame.locator('.lead').waitFor();
      await frame.getByRole('button', { name: '把答案告诉它' }).click();
      await page.waitForFunction(() => window.heard.some(({ type }) => type === 'answer'));
      const [answer] = await heard('answer');
      assert.deepEqual([answer.status, answer.question, answer.figures], ['decided', question, figures]);
      await leave();
    });
  }

  test('the frame listens to its parent alone, in the form that is agreed', async () => {
    const { page, leave } = await framed('origin=HERE');
    await page.waitForFunction(() => window.heard.some(({ type }) => type === 'ready'));
    const set = { source: 'yibao', version: 1, type: 'set', place: '320100', theme: 'dark' };
    const frame = page.frameLocator('iframe').first();
    const theme = () => frame.locator('html').getAttribute('data-weui-theme');
    const site_ = new URL(site.address).origin;
    const send = (message) => page.evaluate(([message, to]) => window.frames[0].postMessage(message, to), [message, site_]);
    for (const wrong of [{ ...set, source: 'x' }, { ...set, version: 2 }, { ...set, type: 'get' }, null, 'set', { ...set, theme: 'blue', place: '<b>' }]) await send(wrong);
    // From its own window, and from another frame of the same page.
    await frame.locator('html').evaluate((_, set) => window.postMessage(set, '*'), set);
    await page.evaluate(([set, to]) => new Promise((done) => {
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(set)}, ${JSON.stringify(to)})<\/script>`;
      other.onload = done;
      document.body.append(other);
    }), [set, site_]);
    await quiet(page);
    assert.equal(await theme(), 'light');
    assert.equal(await frame.locator('#place').inputValue(), '');
    await send(set);
    await frame.locator('html[data-weui-theme="dark"]').waitFor({ state: 'attached' });
    await quiet(page);
    assert.equal(await frame.locator('#place').inputValue(), '南京市（江苏）');
    // Said again, it changes nothing. A code that means no place leaves no trace; what the person chose stands.
    await send(set);
    await quiet(page);
    assert.equal(await frame.locator('#place').inputValue(), '南京市（江苏）');
    await send({ ...set, place: '999999', theme: 'auto' });
    await frame.locator('html[data-weui-theme="light"]').waitFor({ state: 'attached' });
    await quiet(page);
    assert.equal(await frame.locator('#place').inputValue(), '');
    await choosePlace(frame, 'place', 'chengdu', '成都市（四川）');
    await frame.locator('#baseFen').focus();
    await send(set);
    await quiet(page);
    assert.equal(await frame.locator('#place').inputValue(), '成都市（四川）');
    await leave();
  });

  test('the element does not listen to anybody but its own frame', async () => {
    const { page, frame, leave } = await withElement({ question: 'account', answers: '' });
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await quiet(page);
    const events = await page.evaluate(() => window.events.length);
    const site_ = new URL(site.address).origin;
    const forged = { source: 'yibao', version: 1, type: 'answer', question: 'account', status: 'decided', sentence: 'x', figures: {} };
    await page.evaluate((forged) => {
      window.postMessage(forged, '*');
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')<\/script>`;
      document.body.append(other);
    }, forged);
    // From the right origin, but not from its frame.
    await page.evaluate((src) => { const other = document.createElement('iframe'); other.id = 'second'; other.src = src; document.body.append(other); }, `${site_}/embed/account/`);
    await page.frameLocator('#second').locator('html').evaluate((_, forged) => window.parent.postMessage(forged, '*'), forged);
    // From its frame, but not in the agreed form.
    for (const wrong of [{ ...forged, version: 2 }, { ...forged, question: 'transfer' }, { ...forged, status: 'x' }, { ...forged, sentence: 5 }, { ...forged, type: 'height', height: -1 }, { ...forged, type: 'height', height: 1e9 }]) {
      await frame.locator('html').evaluate((_, wrong) => window.parent.postMessage(wrong, '*'), wrong);
    }
    await quiet(page);
    assert.equal(await page.evaluate(() => window.events.length), events);
    // And the same in the agreed form, so that the above was heard at all.
    await frame.locator('html').evaluate((_, forged) => window.parent.postMessage(forged, '*'), forged);
    await page.waitForFunction((events) => window.events.length === events + 1, events);
    await leave();
  });

  test('no request goes anywhere but to the site and the embedder, and nothing of the embedder reaches the site', async () => {
    const opened = await embedder('empty.html');
    const requests = [];
    opened.page.on('request', (request) => requests.push([request.url(), request.headers().referer]));
    await opened.page.goto(`${host.url}/demo.html`);
    const frame = opened.page.frameLocator('#element iframe');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await choose(frame, 'worker', '男（原来 60 岁退休）');
    const origins = new Set(requests.map(([url]) => (url.startsWith('data:') ? 'data:' : new URL(url).origin)));
    assert.deepEqual([...origins].sort(), ['data:', host.url, new URL(site.address).origin].filter((origin) => origins.has(origin)).sort());
    const atSite = requests.filter(([url]) => url.startsWith(site.address));
    assert.ok(atSite.some(([url]) => url.includes('/embed/retirement/')));
    for (const [url, referer] of atSite) {
      assert.ok(!/[?]/.test(url), url);
      assert.ok(!referer || !referer.startsWith(host.url), `${url} came with ${referer}`);
    }
    await opened.leave();
  });
});

describe('the element', () => {
  test('attributes: question, language, theme, place, answers', async () => {
    const { page, frame, leave } = await withElement({ question: 'transfer', place: '640100', theme: 'dark' });
    await frame.locator('html[data-live][data-weui-theme="dark"]').waitFor({ state: 'attached' });
    await frame.locator('#to').evaluate(async (field) => { for (let i = 0; i < 40 && !field.value; i += 1) await new Promise((done) => setTimeout(done, 50)); });
    assert.equal(await frame.locator('#to').inputValue(), '银川市（宁夏）');
    const inner = (read) => page.evaluate(read);
    assert.equal(await inner(() => document.querySelector('yibao-calculator').shadowRoot.querySelector('iframe').title), '医保转移到哪一步了（医保算得清）');
    // Another theme: the same frame, with what was typed in it.
    await choose(frame, 'fromScheme', '职工医保');
    await inner(() => document.querySelector('yibao-calculator').setAttribute('theme', 'light'));
    await frame.locator('html[data-weui-theme="light"]').waitFor({ state: 'attached' });
    assert.equal(await frame.locator('#fromScheme input:checked').count(), 1);
    await inner(() => document.querySelector('yibao-calculator').removeAttribute('theme'));
    // Another question: another frame, and only one.
    const steps = await inner(() => history.length);
    await inner(() => document.querySelector('yibao-calculator').setAttribute('question', 'account'));
    await frame.locator('html[data-live] #insured').waitFor();
    assert.equal(await inner(() => document.querySelector('yibao-calculator').shadowRoot.querySelectorAll('iframe').length), 1);
    assert.equal(await inner(() => history.length), steps, 'no step back for it');
    await inner(() => document.querySelector('yibao-calculator').setAttribute('lang', 'en'));
    assert.match(await inner(() => document.querySelector('yibao-calculator').shadowRoot.querySelector('iframe').title), /^What reaches my personal account/);
    await inner(() => document.querySelector('yibao-calculator').setAttribute('lang', 'zh-HK'));
    assert.match(await inner(() => document.querySelector('yibao-calculator').shadowRoot.querySelector('iframe').src), /\/hant\/embed\/account\//);
    await inner(() => document.querySelector('yibao-calculator').setAttribute('lang', 'en'));
    // Answers asked for: the frame says so.
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await inner(() => document.querySelector('yibao-calculator').setAttribute('answers', ''));
    await frame.locator('#answer-wanted').waitFor();
    // Away and back.
    await inner(() => { const element = document.querySelector('yibao-calculator'); element.remove(); document.body.append(element); });
    await frame.locator('#answer-wanted').waitFor();
    await leave();
  });

  test('what names no question shows none', async () => {
    const { page, errors, leave } = await withElement({ question: 'pension' });
    assert.equal(await page.evaluate(() => document.querySelector('yibao-calculator').src), null);
    assert.equal(await page.locator('yibao-calculator iframe').count(), 0);
    assert.match(errors.join(), /no such question/);
    await leave();
  });

  test('where frames are forbidden there is a link, or what the page put there', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`;
    writeFileSync(join(folder, 'forbidden.html'), `<!DOCTYPE html><html lang="zh-CN"><title>x</title>${policy}<link rel="icon" href="data:,"><script type="module" src="element.js"></script>
      <yibao-calculator site="${site.address}"></yibao-calculator><yibao-calculator site="${site.address}" question="account"><b>own words</b></yibao-calculator>`);
    const { page, leave } = await embedder('forbidden.html');
    const link = page.getByRole('link', { name: '在新窗口打开' });
    await link.waitFor();
    assert.equal(await link.count(), 1);
    assert.equal(await link.getAttribute('href'), `${site.address}transfer/`);
    await page.getByText('own words').waitFor();
    await leave();
  });

  test('where the site refuses, or is out of reach, there is the link too', async () => {
    const deaf = await serve({ dir: folder });
    const { page, leave } = await withElement({ site: `${deaf.url}/` });
    await page.getByRole('link', { name: '在新窗口打开' }).waitFor({ timeout: 8000 });
    await deaf.close();
    await leave();
  });

  test('the page around scrolls to the answer that was asked for', async () => {
    const { page, frame, leave } = await withElement({ question: 'account' }, '', { width: 390, height: 700 });
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await fillAccount(frame);
    await page.evaluate(() => window.scrollTo(0, 0));
    await frame.locator('form').evaluate((form) => form.requestSubmit());
    await page.waitForFunction(() => window.scrollY > 300);
    await page.waitForTimeout(200);
    const top = await frame.locator('#answer').evaluate((answer) => answer.getBoundingClientRect().top);
    const seen = await page.evaluate((top) => document.querySelector('yibao-calculator').shadowRoot.querySelector('iframe').getBoundingClientRect().top + top, top);
    assert.ok(seen >= -2 && seen < 420, `the answer is at ${seen}`);
    await leave();
  });
});

describe('the pages for frames', () => {
  for (const question of ['transfer', 'retirement', 'account']) {
    test(`${question}: no masthead, a short foot, links lead to the whole site in a new tab, nothing is missing`, async () => {
      const { page, seen, leave } = await visit(site, `embed/${question}/`);
      const missing = [];
      page.on('response', (response) => { if (response.status() >= 400) missing.push(response.url()); });
      await page.reload();
      await page.waitForSelector('html[data-live]');
      assert.deepEqual(missing, []);
      assert.equal(await page.locator('.masthead, .foot').count(), 0);
      assert.equal(await page.locator('h1').count(), 1);
      const whole = page.getByRole('link', { name: '打开完整的“医保算得清”' });
      assert.equal(await whole.evaluate((link) => link.href), `${site.address}${question}/`);
      assert.match(await page.locator('.frame-foot').innerText(), /不是官方网站/);
      if (question === 'account') await fillAccount(page);
      const links = await page.locator('a[href]:not([href^="#"]):not([href^="tel:"]):not(#trouble a)').evaluateAll((all) => all.map(({ href, target, rel }) => ({ href, target, rel })));
      assert.ok(links.length > (question === 'account' ? 1 : 0));
      for (const { href, target, rel } of links) {
        assert.equal(target, '_blank', href);
        assert.match(rel, /noopener/);
        if (href.startsWith(site.address)) assert.ok(!href.includes('/embed/'), href);
      }
      assert.equal(await page.evaluate(() => document.documentElement.dataset.framed), 'part');
      assert.deepEqual(seen.errors, []);
      assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /sw\.js|page\.js/.test(name)).length), 0);
      await leave();
    });
  }

  test('a link that is handed on leads to the whole site', async () => {
    const { page, leave } = await visit(site, 'embed/account/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillAccount(page);
    await page.locator('.takes button', { hasText: '链接' }).click();
    await page.locator('.taken:not(:empty)').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${site.address}account/#s1H320100SRT8000Z`);
    await leave();
  });

  test('a link with a form fills it in the frame, beside what the frame is given', async () => {
    for (const line of ['v=1&place=320100&insured=employed&baseFen=8000', 's1H320100SRT8000Z']) {
      const { page, leave } = await visit(site, `embed/account/#${line}&theme=dark`);
      assert.match(await page.locator('.lead').innerText(), /160/, line);
      assert.equal(await page.getAttribute('html', 'data-weui-theme'), 'dark');
      await leave();
    }
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds no fault, nothing sticks out at 320 pixels, ${colorScheme}`, async () => {
      for (const question of ['transfer', 'retirement', 'account']) {
        const { page, frame, leave } = await framed('origin=HERE&answers', { question, width: 336, colorScheme });
        if (question === 'account') {
          await fillAccount(frame);
          await frame.getByRole('button', { name: '把答案告诉它' }).click();
        }
        const inside = page.frames().find((one) => one.url().startsWith(site.address));
        assert.equal(await inside.evaluate(() => innerWidth), 320);
        assert.ok(await inside.evaluate(() => document.documentElement.scrollWidth <= 320), question);
        await inside.evaluate(axe);
        const { violations } = await inside.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), [], question);
        const small = await inside.evaluate(() => [...document.querySelectorAll('.frame-top button:not([hidden]), .frame-foot a')].filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
        assert.deepEqual(small, []);
        await frame.getByRole('button', { name: '长辈版' }).click();
        assert.ok(await inside.evaluate(() => document.documentElement.hasAttribute('data-elder') && document.documentElement.scrollWidth <= 320), `${question} for elders`);
        await leave();
      }
    });
  }
});
