// How pages look, measured on the built site: every page, light and dark, in every state, standard and for elders; text enlarged
// in the ways browsers and WeChat do it; read aloud.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { CHINESE, elders, ENGLISH, FORMS, PAGES } from './filled.mjs';
import { open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const STATES = {
  empty: async () => {},
  error: async (page, path, words) => { await page.getByRole('button', { name: words.see }).click(); await page.waitForSelector('.summary:focus'); },
  answered: async (page, path, words) => FORMS[path](page, words),
};

/** Every page of a language in every state it has, in both modes. */
async function everywhere(words, look, options = {}) {
  let looked = 0;
  for (const path of words.pages) {
    for (const state of Object.keys(STATES).filter((state) => state === 'empty' || FORMS[path])) {
      for (const elder of [false, true]) {
        const { page, leave } = await visit(site, words.root + path, options);
        if (elder) await elders(page, words);
        await STATES[state](page, path, words);
        await look(page, `${words.root}${path || 'home'} ${state}${elder ? ' elder' : ''}`, elder);
        looked += 1;
        await leave();
      }
    }
  }
  assert.equal(looked, (words.pages.length + 2 * Object.keys(FORMS).length) * 2);
}

/** What sticks out of the window sideways. */
const overflow = (page) => page.evaluate(() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1 && getComputedStyle(one).position !== 'fixed');
  return wide.slice(0, 5).map((one) => `${Math.round(one.getBoundingClientRect().right)} of ${room}: ${one.outerHTML.slice(0, 90)}`);
});

/** Text and targets that are smaller than they may be. */
const tooSmall = (page, elder) => page.evaluate(([text, target]) => {
  const visible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    // Letters in a drawing are as large as the drawing makes them.
    const scale = element.tagName === 'text' ? element.getScreenCTM().a : 1;
    if (own && visible(element) && parseFloat(getComputedStyle(element).fontSize) * scale < text - 0.1) found.push(`text ${element.outerHTML.slice(0, 90)}`);
  }
  // A radio button's target is its label; links inside sentences and lists of documents are exempt (WCAG 2.5.8).
  for (const element of document.querySelectorAll('.masthead a, .card, .foot a, .summary a, .bar, .places a, button, summary, label.option, .picker li, input[type=text]')) {
    const { width, height } = element.getBoundingClientRect();
    if (visible(element) && Math.min(width, height) < target - 0.5) found.push(`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 90)}`);
  }
  return found;
}, elder ? [27, 60] : [18, 44]);

/** What a web view's textZoom does: every computed font size grows, lengths in rem stay. Without a factor it is undone. */
const zoomText = (page, factor) => page.evaluate((factor) => {
  const all = [...document.querySelectorAll('body, body *')];
  for (const one of all) one.style.removeProperty('font-size');
  if (!factor) return;
  const sizes = all.map((one) => [one, parseFloat(getComputedStyle(one).fontSize) * factor]);
  for (const [one, size] of sizes) one.style.setProperty('font-size', `${size}px`, 'important');
}, factor);

// Several things are looked at in one visit: opening and filling in a page takes longer than measuring it.
describe('every page, every state', () => {
  for (const [language, words] of [['Chinese', CHINESE], ['English', ENGLISH]]) {
    test(`axe finds no fault, light and dark, ${language}`, async () => {
      await everywhere(words, async (page, where) => {
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark']) {
          // Without motion: colours are there at once.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.waitForSelector(`html[data-weui-theme=${colorScheme}]`);
          const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), [], `${where} ${colorScheme}`);
        }
      });
    });

    test(`text from 18 px (27 for elders), main targets from 44 px (60 for elders); nothing scrolls sideways, ${language}`, async () => {
      await everywhere(words, async (page, where, elder) => {
        assert.deepEqual(await tooSmall(page, elder), [], where);
        // A small phone, and 200 % zoom of a small window (1280 px wide).
        for (const [width, height] of [[320, 640], [640, 400]]) {
          await page.setViewportSize({ width, height });
          assert.deepEqual(await overflow(page), [], `${where} at ${width} px`);
        }
        await page.setViewportSize({ width: 390, height: 844 });
        for (const zoom of [1.5, 2]) {
          await zoomText(page, zoom);
          assert.deepEqual(await overflow(page), [], `${where} with WeChat's text zoom at ${zoom * 100} %`);
          await zoomText(page, null);
        }
      });
    });
  }
});

describe('colours', () => {
  /** WCAG contrast of two computed colours, the first laid over the second. */
  const contrasts = (page) => page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const read = (name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
    };
    const over = ([r, g, b, a = 1], under) => [r, g, b].map((value, at) => value * a + under[at] * (1 - a));
    const light = (colour) => {
      const [r, g, b] = colour.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (text, ground) => {
      const under = over(read(ground), [255, 255, 255]);
      const [a, b] = [light(over(read(text), under)), light(under)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const pairs = [];
    for (const ground of ['ground', 'sheet', 'tint']) for (const text of ['ink', 'quiet', 'accent']) pairs.push([text, ground, 4.5]);
    pairs.push(['wrong', 'sheet', 4.5], ['ink', 'caution', 4.5], ['on-accent', 'accent', 4.5], ['line', 'sheet', 3], ['caution-edge', 'caution', 3]);
    const measured = pairs.map(([text, ground, least]) => [`${text} on ${ground}`, ratio(text, ground), least]);
    probe.remove();
    return measured;
  });
  for (const colorScheme of ['light', 'dark']) {
    test(`every pair that is used is legible, ${colorScheme}`, async () => {
      const { page, leave } = await visit(site, 'about/', { colorScheme });
      const measured = await contrasts(page);
      assert.equal(measured.length, 14);
      for (const [pair, ratio, least] of measured) assert.ok(ratio >= least, `${pair}: ${ratio.toFixed(2)} < ${least}`);
      await leave();
    });
  }

  test('follow the system, or the switch, which is remembered and there before the app is', async () => {
    const { page, leave } = await visit(site, 'transfer/', { colorScheme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-weui-theme');
    assert.equal(await theme(), 'dark');
    await page.getByRole('button', { name: '浅色' }).click();
    assert.equal(await theme(), 'light');
    await page.route('**/*.wasm', () => {});
    await page.reload({ waitUntil: 'domcontentloaded' });
    assert.equal(await theme(), 'light');
    assert.equal(await page.locator('html[data-live]').count(), 0, 'the app is not there yet');
    // Back to what the system wishes: from now on its wish counts again.
    await page.getByRole('button', { name: '深色' }).click();
    assert.equal(await page.evaluate(() => localStorage.getItem('yibao.v1.theme')), null);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(() => document.documentElement.getAttribute('data-weui-theme') === 'light');
    await leave();
  });
});

describe('the version for elders', () => {
  test('is one tap, remembered, half as large again, and folds what is secondary', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    assert.equal(await size(), 18);
    await FORMS['transfer/'](page);
    assert.equal(await page.locator('details[data-second][open]').count(), 1);
    await elders(page);
    assert.equal(await size(), 27);
    assert.equal(await page.locator('details[data-second][open]').count(), 0);
    await page.reload();
    await page.waitForSelector('html[data-live]');
    await page.locator('.lead').waitFor();
    assert.equal(await size(), 27);
    assert.equal(await page.locator('details[data-second][open]').count(), 0, 'an answer made anew is folded too');
    await page.getByRole('button', { name: '标准版' }).click();
    assert.equal(await size(), 18);
    await leave();
  });

  test('reads the sentence and what to do, in Chinese, and stops', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    // The test's browser has no voices: one is put there that keeps what it is told to say.
    await page.addInitScript(() => {
      window.said = [];
      const voices = [{ lang: 'en-US', localService: true, name: 'a' }, { lang: 'zh-CN', localService: true, name: 'b' }];
      const speech = { getVoices: () => voices, speak: (one) => window.said.push([one.voice.lang, one.lang, one.text]), cancel: () => { window.cancelled = (window.cancelled || 0) + 1; }, addEventListener() {} };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    });
    await page.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
    await page.goto(`${site.address}transfer/`);
    await page.waitForSelector('html[data-live]');
    await FORMS['transfer/'](page);
    const lead = await page.locator('.lead').textContent();
    await page.getByRole('button', { name: '读给我听' }).click();
    const said = await page.evaluate(() => window.said);
    assert.ok(said.length >= 2);
    assert.ok(said.every(([voice, lang]) => voice === 'zh-CN' && lang === 'zh-CN'));
    assert.ok(said.map(([, , text]) => text).join('').startsWith(lead), 'the sentence comes first');
    const before = await page.evaluate(() => window.cancelled);
    await page.getByRole('button', { name: '停' }).click();
    assert.equal(await page.evaluate(() => window.cancelled), before + 1);
    assert.equal(await page.getByRole('button', { name: '读给我听' }).isVisible(), true);
    await context.close();
  });

  test('offers no reading where there is no voice', async () => {
    const { page, leave } = await visit(site, 'transfer/', { today: '2026-11-22' });
    await FORMS['transfer/'](page);
    const voices = await page.evaluate(() => window.speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith('zh')).length);
    assert.equal(await page.locator('.speak').isVisible(), voices > 0);
    await leave();
  });
});

describe('pages to read', () => {
  test('run no app, have title, description and picture, and lead back', async () => {
    for (const path of PAGES) {
      const { page, seen, leave } = await visit(site, path);
      assert.notEqual((await page.title()).trim(), '');
      for (const name of ['meta[name=description]', 'meta[property="og:title"]', 'meta[property="og:description"]']) {
        assert.notEqual((await page.locator(name).getAttribute('content')).trim(), '', `${path} ${name}`);
      }
      const picture = new URL(await page.locator('meta[property="og:image"]').getAttribute('content'), site.address);
      const [width, height, ok] = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight, true];
      }, picture.pathname);
      assert.deepEqual([width, height, ok], [300, 300, true], path);
      const plain = path === '' || /about|changes|no\/such|sources|styleguide/.test(path);
      assert.equal(seen.requests.some((url) => url.endsWith('.wasm')), !plain, path);
      if (path.startsWith('no/')) {
        await page.getByRole('link', { name: '退休医保还差几年？' }).click();
        await page.waitForSelector('html[data-live]');
        assert.ok(page.url().endsWith('/retirement/'), page.url());
      }
      await leave();
    }
  });

  test('text in a page never runs', async () => {
    const { page, leave } = await visit(site, 'transfer/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await leave();
  });
});
