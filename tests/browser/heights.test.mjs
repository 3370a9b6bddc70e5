// How tall an answered page is on a phone as it opens, and what is seen of it first: somebody who has asked for the answer knows what to
// do without scrolling. Prints the table of heights.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CHINESE, elders, ENGLISH, SITUATIONS } from './filled.mjs';
import { open, visit } from './site.mjs';

let site;
before(async () => { site = await open(); });
after(async () => { await site.close(); });

const SCREEN = { width: 390, height: 844, today: '2026-11-30' };
/** Pixels a page may be tall, and screens within which what to do now is seen. */
const VERSIONS = {
  Chinese: { words: CHINESE, most: 3400, screens: 1 },
  English: { words: ENGLISH, most: 4250, screens: 2 },
  'for elders': { words: CHINESE, most: 5100, screens: 2, elder: true },
};

/** Fills a situation in, and asks for its answer. */
async function answered(path, fill, { words, elder }) {
  const { page, seen, leave } = await visit(site, words.root + path, SCREEN);
  if (elder) await elders(page, words);
  await fill(page, words);
  await page.getByRole('button', { name: words.see, exact: true }).click();
  await page.locator('.lead').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'answer-title');
  return { page, seen, leave };
}

/** How tall the page is, and how far below the top of the window what matters ends. */
const measured = (page) => page.evaluate(() => {
  const bottom = (selector) => { const element = document.querySelector(selector); return element && Math.round(element.getBoundingClientRect().bottom); };
  return {
    height: document.documentElement.scrollHeight,
    typed: bottom('.asked-for'), lead: bottom('.lead'), sure: bottom('.sure'), toDo: bottom('.next .first'), call: bottom('.next .first a[href^="tel:"]'),
  };
});

for (const [version, rules] of Object.entries(VERSIONS)) {
  describe(`answered pages, ${version}`, () => {
    const table = [];
    after(() => console.log([`heights, ${version} (at most ${rules.most} px)`, ...table].join('\n')));

    for (const [situation, [path, fill]] of Object.entries(SITUATIONS)) {
      test(situation, async () => {
        const { page, seen, leave } = await answered(path, fill, rules);
        const found = await measured(page);
        table.push(`${String(found.height).padStart(6)} px  ${situation} (sentence to ${found.lead}, what to do to ${found.toDo})`);
        assert.deepEqual(seen.errors, []);
        const end = rules.screens * SCREEN.height;
        for (const part of ['typed', 'lead', 'sure', 'call']) {
          assert.ok(found[part] !== null && found[part] <= end, `${part} ends at ${found[part]} of ${end}`);
        }
        assert.ok(found.typed > 0, 'what was typed is seen above the sentence');
        assert.ok(found.height <= rules.most, `${found.height} px, ${rules.most} at most`);
        await leave();
      });
    }
  });
}
