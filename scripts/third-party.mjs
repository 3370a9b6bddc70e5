// Other people's work that the site ships, with whose it is and its licence: DIR/third-party.txt, in the site and in a release's archive.
//
//   node scripts/third-party.mjs DIR
//
// Crates are those compiled into the programs and the JS API; npm packages those of which something is in the style or the scripts.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = ['weui', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'ical-generator', 'lean-qr'];
const fail = (line) => { console.error(`third-party: ${line}`); process.exit(1); };

/** The text of a licence among a package's files: of two to choose from, the one this project takes too. */
function licence(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|unlicense)/i.test(name)).sort();
  const name = names.find((name) => /mit/i.test(name)) ?? names.find((name) => !/apache/i.test(name)) ?? names[0];
  // WeUI's goes on with those of the tools it is built with, of which nothing is shipped.
  return name && readFileSync(join(folder, name), 'utf8').replaceAll('\r', '').split('\nOther dependencies and licenses:')[0].trim();
}

const { stdout, status, stderr } = spawnSync('cargo', ['metadata', '--format-version=1', '--offline', '--filter-platform', process.env.YIBAO_WASM, '--features', 'app,embed'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
if (status !== 0) fail(stderr);
const { packages, resolve } = JSON.parse(stdout);
const crates = new Set();
(function walk(id) {
  for (const { pkg, dep_kinds } of resolve.nodes.find((node) => node.id === id).deps) {
    const crate = packages.find((known) => known.id === pkg);
    // Macros and build scripts run on the machine that builds.
    if (crates.has(crate) || !dep_kinds.some(({ kind }) => kind === null) || crate.targets.some(({ kind }) => kind.includes('proc-macro'))) continue;
    // Those of this repository are nobody else's.
    if (crate.source) crates.add(crate);
    walk(pkg);
  }
}(resolve.root));

const parts = [
  ...[...crates].map(({ name, version, license, authors, repository, manifest_path }) => ({ name: `${name} ${version}`, terms: license, by: authors.join(', '), from: repository, text: licence(dirname(manifest_path)) })),
  ...SHIPPED.map((name) => {
    const folder = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
    const { version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name: `${name} ${version}`, terms: license, by: author?.name ?? author, from: (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, ''), text: licence(folder) ?? fail(`${name} comes without its licence`) };
  }),
].sort((one, other) => (one.name < other.name ? -1 : 1));
if (!parts.some(({ name }) => name.startsWith('yew '))) fail('no yew among the crates: has cargo changed what it tells?');
// Many share a text but for who holds the rights: each is there once, under the names it is of.
const texts = new Map();
for (const part of parts) if (part.text) texts.set(part.text, [...(texts.get(part.text) ?? []), part.name]);
const rule = '-'.repeat(72);
writeFileSync(join(process.argv[2], 'third-party.txt'), [
  '医保算得清 (yibao) ships work of other people, by their leave. Its own licence is MIT or Apache-2.0.',
  'The Rust standard library: MIT or Apache-2.0, https://github.com/rust-lang/rust',
  ...parts.map(({ name, terms, by, from }) => [name, terms, by, from].filter(Boolean).join(' · ')),
  ...[...texts].map(([text, names]) => `${rule}\n${names.join(', ')}\n${rule}\n${text}`),
].join('\n\n') + '\n');
console.log(`third-party: ${crates.size} crates and ${SHIPPED.length} packages, ${texts.size} licences; without a text of its own: ${parts.filter(({ text }) => !text).map(({ name }) => name).join(', ') || 'none'}`);
