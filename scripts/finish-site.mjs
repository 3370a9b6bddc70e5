// Second half of the site build: names the script and the wasm after what is really shipped, and lets the script start itself.
//
//   node scripts/finish-site.mjs DIR      (DIR: what trunk left, its wasm shrunk already)
//
// Why not trunk alone: it names files after the wasm before wasm-opt, so a changed build recipe would keep an old name in a
// browser's cache; and its start-up script uses a top-level `await`, which iOS before 15 and Chrome before 89 refuse to parse.
// Started from the glue, the page has no script text in it and can forbid such text (Content-Security-Policy).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2];
const fail = (line) => { console.error(`finish-site: ${line}`); process.exit(1); };
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
/** Replaces what must be there exactly once: trunk or wasm-bindgen writing something else must stop the build. */
function replaceOnce(text, pattern, by, what) {
  const found = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) fail(`expected one ${what}, found ${found}: has trunk or wasm-bindgen changed what it writes?`);
  return text.replace(pattern, () => by);
}

const glue = readdirSync(dir).filter((name) => /^yibao-app-[0-9a-f]+\.js$/.test(name));
if (glue.length !== 1) fail(`expected one yibao-app-….js in ${dir}, found ${glue.length}`);
const oldName = glue[0].slice(0, -3);

const wasm = readFileSync(join(dir, `${oldName}_bg.wasm`));
const wasmName = `yibao-app-${hash(wasm)}_bg.wasm`;
renameSync(join(dir, `${oldName}_bg.wasm`), join(dir, wasmName));

// The wasm's name is in the script and the script's in the page, so a change in one shows in the next.
let script = readFileSync(join(dir, `${oldName}.js`), 'utf8');
script = replaceOnce(script, /new URL\('yibao-app_bg\.wasm', import\.meta\.url\)/, `new URL('${wasmName}', import.meta.url)`, 'wasm address in the script');
script += '\n__wbg_init();\n';
const scriptName = `yibao-app-${hash(script)}.js`;
writeFileSync(join(dir, scriptName), script);
if (scriptName !== `${oldName}.js`) unlinkSync(join(dir, `${oldName}.js`));

const page = join(dir, 'index.html');
let html = readFileSync(page, 'utf8');
const prefix = html.match(new RegExp(`<link rel="modulepreload" href="([^"]*)${oldName}\\.js"`))?.[1];
if (prefix === undefined) fail('no modulepreload for the script in index.html');
html = replaceOnce(html, /<script type="module">\s*import init\b[^]*?<\/script>/, `<script type="module" src="${prefix}${scriptName}"></script>`, 'start-up script in index.html');
html = html.replaceAll(`${oldName}.js`, scriptName).replaceAll(`${oldName}_bg.wasm`, wasmName);
writeFileSync(page, html);
