// Second half of the site build: names scripts and wasm after what is really shipped, lowers the scripts for old engines, and
// lets each program start itself.
// See decision 0043.
//
//   node scripts/finish-site.mjs DIR PROGRAMS      (DIR: what trunk left; PROGRAMS: the pages' programs by wasm-bindgen, shrunk)
//
// Why not trunk alone: it makes one program for one page. It also names files after the wasm before wasm-opt, so a changed build
// recipe would keep an old name in a browser's cache; and its start-up script uses a top-level `await`, which iOS before 15 and
// Chrome before 89 refuse to parse. Started from the glue, the page needs no script text for it, and can forbid all that it
// does not name (Content-Security-Policy).
//
// The style, the mark in a tab and the scripts around the app (www/early.js, www/scripts) are put into the page itself, so that nothing
// is waited for before it is painted; the page's policy names each by its hash, and lets no other text run or style (decision 0048).
//
// Addresses of files become `{root}name`, and those of files that all languages share `{files}name`: each page puts in its own ways to
// the root of its language's pages and to that of the whole site, and `{script}` and `{wasm}` of its own program, which PROGRAM.files
// names, and after them its other half where it has one (src/prerender). So the finished folder works under any path.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { HASHED, isFor, LANGUAGES } from './shared-files.mjs';

const [dir, programs] = process.argv.slice(2);
const fail = (line) => { console.error(`finish-site: ${line}`); process.exit(1); };
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
/** Replaces what must be there exactly once: trunk or wasm-bindgen writing something else must stop the build. */
function replaceOnce(text, pattern, by, what) {
  const found = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) fail(`expected one ${what}, found ${found}: has trunk or wasm-bindgen changed what it writes?`);
  return text.replace(pattern, () => by);
}

// ES2019: the glue's own `?.` would ask for Chrome 80. `import.meta` is as old as modules where it matters (Chrome 64, iOS 11.3).
const lowered = (text, target) => transformSync(text, { target, minify: true, charset: 'utf8', supported: { 'import-meta': true } }).code;

/** A program's glue: asks for its wasm by the name it has in the site, and starts. */
function glue(text, wasm, wasmName) {
  const asked = replaceOnce(text, new RegExp(`new URL\\('${wasm}', import\\.meta\\.url\\)`), `new URL('${wasmName}', import.meta.url)`, `address of ${wasm} in the script`);
  // A wasm that doesn't come or can't be read is the watchdog's business (www/scripts/watch.js).
  return lowered(`${asked}
__wbg_init().catch((error) => { window.dispatchEvent(new Event('yibao-failed')); throw error; });
`, 'es2019');
}

/**
 * Glue that can fetch a program's other half. The script that wasm-split-cli writes beside the halves asks for an engine that compiles
 * while it downloads and a host that names the type of wasm files; the floor has neither.
 */
function withHalf(text, answerName, answer) {
  const shared = WebAssembly.Module.imports(new WebAssembly.Module(answer)).map(({ module, name }) => {
    if (module !== '__wasm_split') fail(`${answerName} asks for ${name} of ${module}`);
    return `${name}: wasm.${name}`;
  });
  return replaceOnce(text, /import \* as import1 from "\.\/__wasm_split\.js"/, `
let coming, again;
const import1 = {
  // The program hands over a function of its own, by its number, and what to call it with beside whether the half has come.
  __wasm_split_load_answer(callback, data) {
    if (!coming) {
      // One that was cut off would come cut off from the cache for a year.
      coming = fetch(new URL('${answerName}', import.meta.url), again ? { cache: 'reload' } : {}).then((reply) => {
        if (!reply.ok) throw new Error(reply.status);
        return reply.arrayBuffer();
      }).then((bytes) => WebAssembly.instantiate(bytes, { __wasm_split: { ${shared.join(', ')} } }));
      // What went wrong once may go well the next time.
      coming.catch(() => { coming = undefined; again = true; });
    }
    coming.then(() => true, () => false).then((came) => wasm.__indirect_function_table.get(callback)(data, came));
  },
};`, 'import of the other half');
}

// Trunk's own program is that of the one file: it goes out of the way.
const built = readdirSync(dir).filter((name) => /^yibao-app-[0-9a-f]+\.js$/.test(name));
if (built.length !== 1) fail(`expected one yibao-app-….js in ${dir}, found ${built.length}`);
const oldName = built[0].slice(0, -3);
const whole = { text: readFileSync(join(dir, `${oldName}.js`), 'utf8'), wasm: readFileSync(join(dir, `${oldName}_bg.wasm`)) };
writeFileSync(join(programs, 'whole.js'), glue(whole.text, 'yibao-app_bg.wasm', 'whole.wasm'));
writeFileSync(join(programs, 'whole.wasm'), whole.wasm);
for (const name of [`${oldName}.js`, `${oldName}_bg.wasm`]) unlinkSync(join(dir, name));

const linked = readdirSync(programs).filter((file) => file.endsWith('_bg.wasm')).map((file) => {
  const name = file.replace('_bg.wasm', '');
  return { name, pages: [name], text: readFileSync(join(programs, `${name}.js`), 'utf8'), wasm: readFileSync(join(programs, file)) };
});
// A build that is only looked at has no program for each page: all of them load the one.
if (!linked.length) linked.push({ name: 'yibao-app', pages: ['transfer', 'retirement', 'account', 'guide', 'place', 'saved'], ...whole });
for (const { name, pages, text, wasm } of linked) {
  let code = text;
  const wasmName = `${name}-${hash(wasm)}_bg.wasm`;
  writeFileSync(join(dir, wasmName), wasm);
  const half = join(programs, `${name}.answer.wasm`);
  const files = [];
  if (existsSync(half)) {
    const answer = readFileSync(half);
    const answerName = `${name}-answer-${hash(answer)}.wasm`;
    writeFileSync(join(dir, answerName), answer);
    code = withHalf(code, answerName, answer);
    files.push(answerName);
  }
  // The wasm's name is in the script and the script's in the page, so a change in one shows in the next.
  const script = glue(code, `${name}_bg.wasm`, wasmName);
  const scriptName = `${name}-${hash(script)}.js`;
  writeFileSync(join(dir, scriptName), script);
  for (const page of pages) writeFileSync(join(dir, `${page}.files`), [scriptName, wasmName, ...files, ''].join('\n'));
}

// Places, rules and words, which all programs share. Texts by their names: hosts compress texts, and not everything they know nothing of.
const assets = readdirSync(programs).filter((name) => name.endsWith('.bin')).sort().map((file) => {
  const [name, bytes] = [file.replace('.bin', ''), readFileSync(join(programs, file))];
  const shipped = `${name}-${hash(bytes)}.txt`;
  writeFileSync(join(dir, shipped), bytes);
  return `${name} ${shipped}\n`;
});
if (!assets.length) fail(`no rules and words in ${programs}`);
writeFileSync(join(dir, 'assets.files'), assets.join(''));

// For the pages that stand in another's page (src/prerender/framed.rs).
mkdirSync(join(dir, 'embed'), { recursive: true });
writeFileSync(join(dir, 'embed/frame.js'), lowered(readFileSync(new URL('../www/embed/frame.js', import.meta.url), 'utf8'), 'es2019'));

const page = join(dir, 'index.html');
let html = readFileSync(page, 'utf8');
html = replaceOnce(html, /<script type="module">\s*import init\b[^]*?<\/script>/, `<script type="module" src="./${oldName}.js"></script>`, 'start-up script in index.html');
html = html.replaceAll(`${oldName}.js`, '{script}').replaceAll(`${oldName}_bg.wasm`, '{wasm}');
html = html.replace(/\b(href|src)="\.\//g, '$1="{files}').replace(/\/>/g, '>');
for (const name of ['{script}', '{wasm}']) if (!html.includes(`"{files}${name}"`)) fail(`index.html doesn't load ${name}`);
// The page can be read without the wasm, so its style and words come first on a thin line.
html = replaceOnce(html, / as="fetch"/, ' as="fetch" fetchpriority="low"', 'preload of the wasm');
// What trunk puts at the end of the head belongs to the live part too: pages without scripts leave it out.
html = html.replace('</head>', '<!--/live-->\n</head>').replace(/\n\n+/g, '\n');

// After what is asked for: the requests are on their way before a browser has read these.
const script = (name, target) => lowered(readFileSync(new URL(`../www/${name}`, import.meta.url), 'utf8'), target).trim();
// The first two must be readable where nothing else is: esbuild refuses what it can't put into ES5.
const [early, watch, around] = [script('early.js', 'es5'), script('scripts/watch.js', 'es5'), script('scripts/page.js', 'es2019')];
const style = readFileSync(new URL('../target/styles/app.css', import.meta.url), 'utf8').trim();
for (const text of [early, watch, around, style]) {
  // An address in them would be changed from page to page, and the policy would no longer know the text.
  if (/<[!/]|\{(root|files|script|wasm)\}|="\.\//.test(text)) fail(`what is put into every page holds what is read there: ${text.match(/.{20}(<[!/]|\{(root|files|script|wasm)\}|="\.\/).{20}/)}`);
}
const named = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// Served by trunk, a page has trunk's script in it, which loads it again after a change and differs from one address to the next.
const allowed = html.includes('__TRUNK_ADDRESS__') ? "'unsafe-inline'" : [early, watch, around].map(named).join(' ');
html = replaceOnce(html, /script-src 'self'/, `script-src 'self' ${allowed}`, "script-src 'self' in the policy");
html = replaceOnce(html, /style-src 'none'/, `style-src ${named(style)}`, "style-src 'none' in the policy");
html = replaceOnce(html, /<\/head>/, `<script>${early}</script>\n<style>${style}</style>\n</head>`, 'end of the head');
html = replaceOnce(html, /\{watch\}/, watch, '{watch} in index.html');
html = replaceOnce(html, /\{page\}/, around, '{page} in index.html');
const icon = readFileSync(new URL('../www/icons/icon.svg', import.meta.url), 'utf8').replace(/<!--[^]*?-->\s*|\n\s*/g, '').replaceAll('"', "'").replaceAll('#', '%23');
html = replaceOnce(html, /\{icon\}/, `data:image/svg+xml,${icon}`, '{icon} in index.html');
// The one file has these too (scripts/build-offline.mjs).
writeFileSync(join(programs, 'early.js'), early);
writeFileSync(join(programs, 'app.css'), style);

// Which release this is: a page that was kept somewhere asks for it, and the next build keeps these files for such pages.
const files = readdirSync(dir).filter((name) => HASHED.test(name)).sort();
if (!files.some((name) => /^take-away-.*\.js$/.test(name))) fail(`no take-away-….js among ${files}`);
// A change in what has no name with a hash is another release too.
const frame = readFileSync(join(dir, 'embed/frame.js'));
html = replaceOnce(html, /<title>/, '<meta name="release" content="{release}">\n<title>', 'title in index.html');
writeFileSync(page, html);
// New words of one language are no new release to the readers of another.
for (const language of LANGUAGES) {
  const release = hash([...files.filter((name) => isFor(language, name)), frame, early, watch, around, style].join('\n'));
  appendFileSync(join(dir, 'assets.files'), `release-${language} ${release}\n`);
  writeFileSync(join(dir, language === 'zh' ? 'release.json' : `release-${language}.json`), `${JSON.stringify({ release, files })}\n`);
}

// For hosts that read such a file; docs/hosting.md has the same for others. The policy on what may load and run is in each page.
writeFileSync(join(dir, '_headers'), [
  '/*', '  X-Content-Type-Options: nosniff', '  Referrer-Policy: no-referrer',
  // Scripts for other people's pages are modules, which a browser loads from another host only with this.
  '/embed/*', '  Access-Control-Allow-Origin: *',
  ...files.flatMap((name) => [`/${name}`, '  Cache-Control: public, max-age=31536000, immutable']), '',
].join('\n'));
