// Other people's pages: the element's attributes, and the pages for frames by themselves.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { axe, fillAccount, openEmbedder } from './embedder.mjs';
import { choose, unfold, visit } from './site.mjs';

let site;
let folder;
let embedder;
let framed;
let withElement;
let close;
before(async () => { ({ site, folder, embedder, framed, withElement, close } = await openEmbedder()); });
after(() => close());

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
    // Who reads the page is told too.
    const said = page.locator('yibao-calculator').locator('p');
    assert.equal(await said.isVisible(), true);
    assert.match(await said.textContent(), /没有/);
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
    // From where the button is: the form folds, and what was below it is far above.
    await frame.getByRole('button', { name: '看答案', exact: true }).scrollIntoViewIfNeeded();
    await frame.getByRole('button', { name: '看答案', exact: true }).click();
    await frame.locator('.asked-for').waitFor();
    // The frame scrolls itself first, as far as it can, and then asks the page around it, which a busy machine does later.
    const where = async () => {
      const top = await frame.locator('#answer').evaluate((answer) => answer.getBoundingClientRect().top);
      return page.evaluate((top) => document.querySelector('yibao-calculator').shadowRoot.querySelector('iframe').getBoundingClientRect().top + top, top);
    };
    let seen = await where();
    for (let tried = 0; tried < 30 && !(seen >= 0 && seen < 420); tried += 1) {
      await page.waitForTimeout(100);
      seen = await where();
    }
    assert.ok(seen >= 0 && seen < 420, `the answer is at ${seen}`);
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
      // Told where a page stands in another's that is not there for that; never here.
      assert.equal(await page.locator('#foreign').isVisible(), false);
      if (question === 'account') await fillAccount(page);
      const links = await page.locator('a[href]:not([href^="#"]):not([href^="tel:"]):not(#trouble a):not(#foreign a)').evaluateAll((all) => all.map(({ href, target, rel }) => ({ href, target, rel })));
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
    await unfold(page);
    await page.locator('.takes button', { hasText: '链接' }).click();
    await page.locator('.taken:not(:empty)').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${site.address}account/#s1H320100SRT8000WY2026-11-22ZHG`);
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
