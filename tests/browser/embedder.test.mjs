// Other people's pages: the demo page on an origin of its own, with the site on another, uses all three ways; who hears what.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axe, fillAccount, openEmbedder, quiet } from './embedder.mjs';
import { byId, choose, choosePlace } from './site.mjs';

let site;
let host;
let embedder;
let framed;
let withElement;
let close;
before(async () => { ({ site, host, embedder, framed, withElement, close } = await openEmbedder()); });
after(() => close());

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
