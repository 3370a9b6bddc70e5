// Bundles www/take-away/ into one script named after its content, and tells the pages its name.
//
//   node scripts/take-away.mjs DIR      (DIR: the built site, before its pages are written)
//
// One classic script for engines from 2019 on: `import()` of a module would need two requests and fails from disk.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dir = process.argv[2];
const source = fileURLToPath(new URL('../www/take-away/main.mjs', import.meta.url));
const { outputFiles: [bundle] } = await build({
  entryPoints: [source], bundle: true, minify: true, format: 'iife', target: 'es2019', write: false, legalComments: 'none', charset: 'utf8',
});
const name = `take-away-${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 16)}.js`;
writeFileSync(join(dir, name), bundle.contents);

const frame = join(dir, 'index.html');
const html = readFileSync(frame, 'utf8');
const mark = '<meta name="yibao-take-away" content="">';
if (html.split(mark).length !== 2) {
  console.error(`take-away: index.html has not exactly one ${mark}`);
  process.exit(1);
}
writeFileSync(frame, html.replace(mark, mark.replace('content=""', `content="{files}${name}"`)));
