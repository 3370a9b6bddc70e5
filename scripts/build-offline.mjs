// The whole site in one file, dist/yibao-offline.html: for people who pass files on, in a chat or on a USB stick. It is opened from
// disk, with no network, where browsers refuse modules and requests; so styles, script and wasm are inside it.
//
//   node scripts/build-offline.mjs DIST PROGRAMS      (from build-site.sh, when everything else is there)
import { transformSync } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [dist, programs] = process.argv.slice(2);
const fail = (line) => { console.error(`build-offline: ${line}`); process.exit(1); };
const read = (name) => readFileSync(join(dist, name), 'utf8');
const { files, release } = JSON.parse(read('release.json'));
const only = (pattern) => files.filter((name) => pattern.test(name));

const page = read('index.html');
const between = (open, close) => {
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start < 0 || end < 0) fail(`index.html has no ${open}…${close}`);
  return page.slice(start + open.length, end);
};
// The first page runs nothing on the site, and is live as it stands; here the program has to come first.
const html = (page.match(/<html[^>]*>/)?.[0] ?? fail('index.html has no <html>')).replace(/ data-live(?=[ >])/, '');
const heading = between('<title>', '</title>');

// As a classic script: the glue reads the bytes beside it instead of asking for a file, and `import.meta` is no more.
let glue = readFileSync(join(programs, 'whole.js'), 'utf8');
const address = /new URL\(\s*["'`]whole\.wasm["'`],\s*import\.meta\.url\)/g;
if (glue.match(address)?.length !== 1) fail('the script does not name the wasm once');
glue = glue.replace(address, 'yibaoWasm');
if (/import\.meta|\bimport\(/.test(glue)) fail('the script needs more than its wasm');
const wasmText = readFileSync(join(programs, 'whole.wasm')).toString('base64');
const code = transformSync(glue, { format: 'iife', target: 'es2019', minify: true, charset: 'utf8' }).code;

// Decoded once; in the page's own words when that fails.
const start = `
var yibaoWasm = Uint8Array.from(atob(document.getElementById('wasm').textContent), function (c) { return c.charCodeAt(0); });
(function () {
  // There are no folders here: a link to a page becomes its name in the hash, a link to a part of this page scrolls there.
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented) return;
    var href = link.getAttribute('href');
    if (/^[a-z]+:/i.test(href)) return;
    event.preventDefault();
    if (href.charAt(0) === '#' && href.charAt(1) !== '/') {
      var target = document.getElementById(decodeURIComponent(href.slice(1)));
      if (target) { target.scrollIntoView(); target.focus(); }
      return;
    }
    location.hash = '/' + href.replace(/^#?[./]*/, '').replace('/#', '/').replace(/\\/$/, '');
    scrollTo(0, 0);
  });
  var trouble = document.getElementById('trouble');
  function broken(where) {
    document.documentElement.setAttribute('data-broken', '');
    trouble.querySelector('pre').textContent = ['${release}', where, navigator.userAgent].join('\\n');
    trouble.hidden = false;
  }
  addEventListener('yibao-failed', function () { broken('not started'); });
  addEventListener('yibao-panic', function (event) { broken(event.detail); });
  if (typeof WebAssembly !== 'object') broken('no WebAssembly');
  trouble.addEventListener('click', function (event) {
    var what = event.target.getAttribute('data-watch');
    if (what === 'again') location.reload();
    if (what === 'copy') {
      getSelection().selectAllChildren(trouble.querySelector('pre'));
      if (document.execCommand('copy')) event.target.textContent = event.target.getAttribute('data-done');
    }
  });
})();
`;
// What elsewhere is fetched, by addresses that hold it themselves.
const data = (name) => `data:application/octet-stream;base64,${readFileSync(join(programs, `${name}.bin`)).toString('base64')}`;
// A script's text may not hold the end of a script.
const safe = (text) => text.replace(/<\/(script)/gi, '<\\/$1');
const plain = read('plain/index.html').match(/<main class="plain">[^]*<\/main>/)?.[0] ?? fail('plain/index.html has no content');
const trouble = page.match(/<div id="trouble"[^]*?<\/div>/)?.[0] ?? fail('index.html has no notice of trouble');
const early = only(/^early-.*\.js$/).map(read).join('\n') || fail('early-….js is not in release.json');
// Elsewhere fetched when it is first asked for; here it can't be.
const takeAway = readdirSync(dist).filter((name) => /^take-away-.*\.js$/.test(name)).map(read).join('\n') || fail('take-away-….js is missing');
const icon = `data:image/svg+xml,${encodeURIComponent(read('icons/icon.svg'))}`;
// Pages that are only HTML are not in here.
const missing = [...['sources', 'about', 'changes'].map((page) => `a[href$="${page}/"]`), '[data-early=language]', 'li.language'].join(',');
// Nothing inside it can be asked for from anywhere: it may run its own text and nothing else.
const policy = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; connect-src data:; form-action 'none'; base-uri 'none'";

const out = `<!DOCTYPE html>
${html.replace('>', ' data-one-file>')}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${heading}</title>
<meta name="google" content="notranslate">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<meta name="color-scheme" content="light dark">
<meta name="yibao-first" content="${data('places')} ${data('words-zh-first')}">
<meta name="yibao-rest" content="${data('rules')} ${data('words-zh-rest')}">
<link rel="icon" href="${icon}">
<script>${safe(early)}</script>
<style>${only(/\.css$/).map(read).join('\n')}
${missing} { display: none !important; }
.brand .mark { width: 1.7rem; height: 1.7rem; border-radius: .35rem; margin-right: .5rem; flex: none; background: url("${icon}") center / cover; }</style>
</head>
<body>
<div id="app"></div>
${trouble}
<noscript>${plain.replace(/<p><a class="block"[^]*?<\/p>/, '')}</noscript>
<script id="wasm" type="application/octet-stream">${wasmText}</script>
<script>${safe(takeAway)}</script>
<script>${safe(start)}${safe(code)}</script>
</body>
</html>
`;
writeFileSync(join(dist, 'yibao-offline.html'), out);
console.log(`build-offline: yibao-offline.html, ${(out.length / 1024).toFixed(0)} kB`);
