// Every shipped wasm and script must be readable for iOS 13.4 and Chrome 80, the oldest web views this project promises.
// See decision 0043.
//
//   node scripts/check-floor.mjs [FILE or DIR...]   (dist when none is named)
//
// wasm: valid with nothing but the first version's features and mutable globals. The site's scripts: ES2019, and `import.meta` in
// modules; the JS API, which other people's builds lower: ES2020 without BigInt literals (iOS 14). The watchdog: ES5, or it could not
// say in an old browser that it is too old. What is only called, not written, the engine tests must find (Chromium 86).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, tokenizer } from 'acorn';

const scratch = mkdtempSync(join(tmpdir(), 'yibao-floor-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const wasmOpt = fileURLToPath(new URL('../node_modules/.bin/wasm-opt', import.meta.url));

function* shipped(path) {
  if (!statSync(path, { throwIfNoEntry: false })) { yield { path, missing: true }; return; }
  if (!statSync(path).isDirectory()) { yield { path }; return; }
  for (const name of readdirSync(path).sort()) {
    const inside = join(path, name);
    if (statSync(inside).isDirectory()) yield* shipped(inside);
    else if (/\.(wasm|m?js|html)$/.test(name)) yield { path: inside };
  }
}

/** A wasm file without its custom sections, or null for what is no wasm file. */
function withoutCustomSections(bytes) {
  if (bytes.subarray(0, 4).toString('latin1') !== '\0asm') return null;
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length;) {
    let size = 0, end = at + 1, shift = 0, byte;
    do { byte = bytes[end++]; size += (byte & 0x7f) * 2 ** shift; shift += 7; } while (byte & 0x80);
    end += size;
    if (!(end <= bytes.length)) return null;
    if (bytes[at] !== 0) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** The first thing wrong with a wasm file, or null. */
function wasmProblem(path) {
  // wasm-opt allows whatever a `target_features` section in the file asks for, and takes an empty file for an empty module.
  const plain = withoutCustomSections(readFileSync(path));
  if (!plain) return 'not a wasm file';
  const file = join(scratch, 'plain.wasm');
  writeFileSync(file, plain);
  const { status, stderr, error } = spawnSync(wasmOpt, [file, '--mvp-features', '--enable-mutable-globals', '-o', '/dev/null'],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) return `wasm-opt did not run: ${error.message}`;
  if (status === 0) return null;
  const lines = stderr.split('\n').filter(Boolean);
  return (lines.find((line) => /error|unexpected|require/i.test(line)) ?? lines[0] ?? `wasm-opt exit ${status}`).replace(/, on *$/, '');
}

/** What is newer than ES2019 among what ES2020 has, by the parser's names for it. */
const NEWER = { '?.': 'optional chaining', '??': 'nullish coalescing' };

/** The first thing wrong with a script's text, or null. */
function scriptProblem(text, sourceType, ecmaVersion = 2019) {
  try {
    // `import.meta` came with ES2020's text but is as old as modules.
    const version = ecmaVersion === 2019 ? 2020 : ecmaVersion;
    parse(text, { ecmaVersion: version, sourceType });
    for (const token of tokenizer(text, { ecmaVersion: version, sourceType })) {
      if (token.type.label === 'num' && typeof token.value !== 'number') return `BigInt literal at ${token.start}`;
      if (ecmaVersion === 2019 && NEWER[token.type.label]) return `${NEWER[token.type.label]} at ${token.start}`;
    }
    return null;
  } catch (error) {
    return error.message;
  }
}

function htmlProblem(html) {
  for (const [, attributes, body] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const type = attributes.match(/\btype\s*=\s*["']?([^"'\s>]+)/)?.[1] ?? '';
    if (!/^(|module|text\/javascript)$/.test(type)) continue;
    const problem = scriptProblem(body, type === 'module' ? 'module' : 'script');
    if (problem) return `in a <script>: ${problem}`;
  }
  return null;
}

const paths = process.argv.slice(2);
let checked = 0, bad = 0, wasm = 0;
for (const { path, missing } of (paths.length ? paths : ['dist']).flatMap((path) => [...shipped(path)])) {
  let problem;
  if (missing) problem = 'no such file or folder';
  else if (path.endsWith('.wasm')) { problem = wasmProblem(path); wasm += 1; }
  else if (path.endsWith('.html')) problem = htmlProblem(readFileSync(path, 'utf8'));
  else {
    const [type, version] = /(^|[\\/])embed[\\/](?!frame\.js$)/.test(path) ? ['module', 2020] : /(watch|early-[0-9a-f]+)\.js$/.test(path) ? ['script', 5] : /[\\/][a-z]+-[0-9a-f]{16}\.js$/.test(path) ? ['module', 2019] : ['script', 2019];
    problem = scriptProblem(readFileSync(path, 'utf8'), type, version);
  }
  checked += 1;
  if (problem) { bad += 1; console.error(`check-floor: ${path}: ${problem}`); }
}
// A build that left nothing to look at must not pass.
if (!wasm) { bad += 1; console.error('check-floor: no wasm file found'); }
if (bad) process.exit(1);
console.log(`check-floor: ${checked} shipped files work from iOS 13.4 and Chrome 80 on (${wasm} wasm)`);
