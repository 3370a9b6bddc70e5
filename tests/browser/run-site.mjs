// The site that `make run` shows comes alive on every page and answers all three questions: its pages share one program, which no
// other test loads.
//
//   node tests/browser/run-site.mjs DIR
import assert from 'node:assert/strict';
import { FORMS } from './filled.mjs';
import { open, visit } from './site.mjs';

const site = await open(process.argv[2]);
const pages = ['transfer/', 'retirement/', 'account/', 'guide/', 'place/#430100', 'saved/'];
try {
  for (const path of pages) {
    const { page, seen, leave } = await visit(site, path);
    // Waits for the answer's first sentence.
    await FORMS[path]?.(page);
    assert.deepEqual(seen.errors, [], path);
    await leave();
  }
} finally {
  await site.close();
}
console.log(`run-site: ${pages.length} pages came alive, ${Object.keys(FORMS).length} questions were answered`);
