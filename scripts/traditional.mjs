// Writes a copy of what the programs are made from, in traditional characters: the same sentences and data, compiled as a site of
// its own (dist/hant/), so that nobody else downloads a byte of it.
//
//   node scripts/traditional.mjs OUT
//
// Converted is the source and not what was compiled from it: a compiler keeps short texts as numbers in the code, where no
// converter finds them. Taiwan's standard characters, no other words: the converter's for Hong Kong are 羣, 牀 and 户, which few
// there write.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';

const [out] = process.argv.slice(2);
const fail = (line) => { console.error(`traditional: ${line}`); process.exit(1); };
if (!out) fail('usage: traditional.mjs OUT');
const root = fileURLToPath(new URL('..', import.meta.url));
const convert = Converter({ from: 'cn', to: 'tw' });

/** Files of a folder and those below it. */
function files(folder) {
  return readdirSync(join(root, folder)).map((name) => join(folder, name))
    .flatMap((name) => (statSync(join(root, name)).isDirectory() ? files(name) : [name]));
}

/** Replaces what must be there exactly once. */
function once(text, from, to, where) {
  if (text.split(from).length !== 2) fail(`expected one \`${from}\` in ${where}`);
  return text.replace(from, () => to);
}

rmSync(out, { recursive: true, force: true });
const sources = ['build.rs', ...files('src'), ...files('data')].filter((name) => /\.(rs|toml|ts|ftl)$/.test(name));
const texts = new Map(sources.map((name) => [name, readFileSync(join(root, name), 'utf8')]));

// Which characters of place names are written in two ways. From the traditional one to the simplified, of which there is only one.
const both = new Map();
for (const [name, text] of texts) {
  if (!name.startsWith(join('data', 'places'))) continue;
  for (const [, place] of text.matchAll(/^name = "(.*)"$/gm)) {
    const [simple, traditional] = [[...place], [...convert(place)]];
    if (simple.length !== traditional.length) fail(`${place} changes its length`);
    traditional.forEach((character, at) => { if (character !== simple[at]) both.set(character, simple[at]); });
  }
}
if (both.size < 50) fail(`only ${both.size} characters of place names differ: have the data files changed their form?`);
const escaped = (character) => `'\\u{${character.codePointAt(0).toString(16)}}'`;
const pairs = [...both].sort().map(([traditional, simple]) => `(${escaped(traditional)}, ${escaped(simple)})`);

const NAMES = join('src', 'wording', 'spoken', 'names.rs');
const EMPTY = 'const IN_BOTH_SCRIPTS: &[(char, char)] = &[];';
for (const [name, text] of texts) {
  let converted = convert(text);
  if (name === NAMES) converted = once(converted, EMPTY, EMPTY.replace('&[];', `&[${pairs.join(', ')}];`), name);
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), converted);
}

// Tests and benchmarks are the source's, not the copy's.
const manifest = readFileSync(join(root, 'Cargo.toml'), 'utf8').replace(/\n\[\[(?:test|bench)\]\]\n[^[]*/g, '\n');
writeFileSync(join(out, 'Cargo.toml'), manifest);
cpSync(join(root, 'Cargo.lock'), join(out, 'Cargo.lock'));
// As they are, times and all: they say nothing to anybody, and cargo takes those compiled for the one source for the other's. The
// format of the rules is named after their text, so program and rules would not fit each other.
cpSync(join(root, 'docs', 'glossary.md'), join(out, 'docs', 'glossary.md'));
cpSync(join(root, 'crates'), join(out, 'crates'), { recursive: true, preserveTimestamps: true });
console.log(`traditional: ${texts.size} files, ${both.size} characters of place names`);
