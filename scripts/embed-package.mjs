// Makes dist/embed/ an npm package around the built JS API, and puts the custom element and the demo page there.
//
//   node scripts/embed-package.mjs DIST      (after build-embed.sh has written DIST/embed/yibao.js and its wasm)
//
// `npm pack ./dist/embed` then makes the archive; the demo page and the pages for frames stay on the site.
import { existsSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.argv[2] ?? 'dist';
const out = join(dist, 'embed');
const fail = (line) => { console.error(`embed-package: ${line}`); process.exit(1); };
const cargo = readFileSync(join(root, 'Cargo.toml'), 'utf8').split(/^\[(?!package\])/m)[0];
const field = (name) => cargo.match(new RegExp(`^${name} *= *"(.*)"$`, 'm'))?.[1] ?? fail(`Cargo.toml has no ${name}`);

for (const name of ['element.d.ts', 'node.js', 'demo.html', 'demo.js', 'demo.css', 'README.md', 'README.zh-CN.md']) {
  copyFileSync(join(root, 'www/embed', name), join(out, name));
}
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(join(root, name), join(out, name));

// The element leads to pages in the languages that the site was really built in.
const languages = ['zh', ...['hant', 'en'].filter((language) => existsSync(join(dist, language, 'embed/transfer/index.html')))];
const element = readFileSync(join(root, 'www/embed/element.js'), 'utf8');
const mark = "const LANGUAGES = ['zh'];";
if (element.split(mark).length !== 2) fail(`element.js has not exactly one ${mark}`);
writeFileSync(join(out, 'element.js'), element.replace(mark, `const LANGUAGES = ${JSON.stringify(languages)};`));

// Names from when there was a module for each question: the same module now.
const QUESTIONS = ['transfer', 'retirement', 'account'];
const whole = {
  types: './yibao.d.ts',
  // In Node the wasm is read from disk, elsewhere fetched; bundlers take the second.
  node: './node.js', default: './yibao.js',
};
const files = [
  'yibao.js', 'yibao_bg.wasm', 'yibao.d.ts', 'yibao.schema.json', 'node.js',
  'words/en.txt', 'words/hant.txt', 'element.js', 'element.d.ts', 'README.zh-CN.md', 'LICENSE-MIT', 'LICENSE-APACHE',
];
for (const name of files) if (!existsSync(join(out, name))) fail(`${join(out, name)} is missing`);
writeFileSync(join(out, 'package.json'), `${JSON.stringify({
  name: field('name'),
  version: field('version'),
  description: field('description'),
  license: field('license'),
  keywords: ['医保', '职工医保', '退休', '个人账户', 'china', 'medical-insurance', 'wasm', 'custom-element'],
  type: 'module',
  main: './yibao.js',
  types: './yibao.d.ts',
  exports: {
    '.': whole,
    ...Object.fromEntries(QUESTIONS.map((question) => [`./${question}`, whole])),
    './schema.json': './yibao.schema.json',
    './element': { types: './element.d.ts', default: './element.js' },
    './*.wasm': './*.wasm',
    './words/*': './words/*',
    './package.json': './package.json',
  },
  sideEffects: ['./element.js'],
  files,
  engines: { node: '>=18' },
}, null, 2)}\n`);
console.log(`embed-package: ${field('name')} ${field('version')}, pages in ${languages.join(' and ')}`);
