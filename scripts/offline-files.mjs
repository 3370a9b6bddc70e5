// Writes the service worker, with the list of everything it keeps: what is in the finished site.
//
//   node scripts/offline-files.mjs DIST LANGUAGE      (zh, en or hant)
//
// Not kept: other languages, the JS API for other pages, pictures that only shops and link previews show, and files no page asks for.
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HASHED, isFor, LANGUAGES } from './shared-files.mjs';

const [dist, language] = process.argv.slice(2);
if (!LANGUAGES.includes(language)) { console.error('usage: offline-files.mjs DIST LANGUAGE'); process.exit(1); }
const [dir, shared] = language === 'zh' ? [dist, ''] : [join(dist, language), '../'];
const LEFT_OUT = /^(embed\/|en\/|hant\/|icons\/screenshot-|preview\.png$|sw\.js$|release\.json$|_headers$)|\.(d\.ts|map|br|gz)$|^\.|^yibao-offline/;

function* files(folder = '') {
  for (const name of readdirSync(join(dir, folder)).sort()) {
    const path = folder + name;
    if (statSync(join(dir, path)).isDirectory()) yield* files(`${path}/`);
    else if (!LEFT_OUT.test(path)) yield path;
  }
}

// A name with a hash in it never gets other content, so it needs no revision and may come from the browser's cache.
const hashed = readdirSync(dist).filter((name) => HASHED.test(name) && isFor(language, name)).sort();
const list = [...files()].filter((path) => !HASHED.test(path)).map((path) => {
  const revision = createHash('sha256').update(readFileSync(join(dir, path))).digest('hex').slice(0, 16);
  // By the folder's address: many hosts answer `x/index.html` with a redirect to `x/`.
  return { url: path === 'index.html' ? './' : path.replace(/\/index\.html$/, '/'), revision };
}).concat(hashed.map((name) => ({ url: shared + name, revision: null })));
for (const needed of ['./', 'offline.html', 'plain/', 'manifest.webmanifest']) {
  if (!list.some(({ url }) => url === needed)) { console.error(`offline-files: ${needed} is not in ${dir}`); process.exit(1); }
}

buildSync({
  entryPoints: [fileURLToPath(new URL('../www/scripts/sw.js', import.meta.url))],
  outfile: join(dir, 'sw.js'),
  bundle: true, minify: true, target: 'es2019', format: 'iife', legalComments: 'none', logLevel: 'warning',
  define: { FILES: JSON.stringify(list), 'process.env.NODE_ENV': '"production"' },
});
console.log(`offline-files: the service worker of ${language} keeps ${list.length} files`);
