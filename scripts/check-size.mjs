// What a first visit to each page and the JS API cost, in bytes as brotli 11 sends them, against scripts/budget.json.
// See decision 0044.
//
//   node scripts/check-size.mjs [DIST]
//
// A page's files are read from the page itself, so a new stylesheet or script can't be forgotten here.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = process.argv[2] ?? 'dist';
const budget = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'budget.json'), 'utf8'));
const fail = (line) => { console.error(`check-size: ${line}`); process.exit(1); };

function read(file) {
  try { return readFileSync(file); } catch { return fail(`${relative('.', file)} is missing`); }
}

/** A page and every file of ours that it makes the browser load at once. */
function firstVisit(folder) {
  const page = join(dist, folder, 'index.html');
  const html = read(page).toString();
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`))?.slice(1).find(Boolean);
  const urls = tags.flatMap((tag) => {
    const loads = tag.startsWith('<script') || /\b(stylesheet|modulepreload|preload)\b/.test(attribute(tag, 'rel') ?? '');
    const url = attribute(tag, 'src') ?? attribute(tag, 'href');
    return loads && url && !/^(data|https?):/.test(url) ? [url.split(/[?#]/)[0]] : [];
  });
  if (!urls.some((url) => url.endsWith('.css'))) fail(`${page} names no stylesheet`);
  return [page, ...new Set(urls.map((url) => join(dist, folder, url)))];
}

/** What is fetched when the form of a page is touched: the page names it. */
function otherHalf(page) {
  const html = read(join(dist, page, 'index.html')).toString();
  return ['answer', 'rest'].flatMap((what) => {
    const named = html.match(new RegExp(`<meta name="yibao-${what}" content="([^"]+)">`)) ?? fail(`${page}/ names no yibao-${what}`);
    return named[1].split(' ').map((url) => join(dist, page, url));
  });
}

const groups = Object.fromEntries(Object.keys(budget).map((name) => [name, name === 'embed'
  ? [join(dist, 'embed/yibao.js'), join(dist, 'embed/yibao_bg.wasm')]
  : name.endsWith('-answered') ? [...firstVisit(name.replace('-answered', '')), ...otherHalf(name.replace('-answered', ''))]
  : firstVisit(name === 'home' ? '' : name)]));
for (const name of ['transfer', 'retirement', 'account', 'guide', 'place', 'saved']) {
  if (!groups[name]?.some((file) => file.endsWith('.wasm'))) fail(`the page ${name} is not measured with its wasm`);
}
for (const name of ['transfer', 'retirement', 'account']) if (!groups[`${name}-answered`]) fail(`the page ${name} is not measured with the half that answers`);
let over = 0;
for (const [name, files] of Object.entries(groups)) {
  const { limit, what } = budget[name];
  console.log(`${what} (limit ${limit.toLocaleString('en')} bytes, brotli 11)`);
  let total = 0;
  const row = (left, raw, packed) => console.log(`  ${left.padEnd(48)} ${raw.padStart(10)} ${packed.padStart(10)}`);
  row('', 'raw', 'brotli');
  for (const file of files) {
    const bytes = read(file);
    const packed = brotliCompressSync(bytes, { params: {
      [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    } }).length;
    total += packed;
    row(relative(dist, file), bytes.length.toLocaleString('en'), packed.toLocaleString('en'));
  }
  row('total', '', total.toLocaleString('en'));
  if (total > limit) {
    over += 1;
    console.error(`check-size: ${name} is ${(total - limit).toLocaleString('en')} bytes over its limit`);
  }
}
if (over) process.exit(1);
console.log('check-size: within the limits');
