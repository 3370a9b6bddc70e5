// The npm package in dist/embed/, packed, installed without a network, and used the way its README says: by Node, by
// TypeScript, and on a server that has no browser. The demo page is checked against the declarations.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const version = readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/^version = "(.*)"/m)[1];
let folder;
let packed;

const run = (command, args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const node = (code) => {
  writeFileSync(join(folder, 'use.mjs'), code);
  return run(process.execPath, ['use.mjs']);
};
/** What TypeScript says of a file, strictly; nothing if all is well. */
function typescript(name, text, ...more) {
  if (text !== null) writeFileSync(join(folder, name), text);
  try {
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipDefaultLibCheck', '--target', 'es2020', '--module', 'nodenext', '--lib', 'es2022,dom,dom.iterable', ...more, name]);
    return '';
  } catch (error) { return error.stdout; }
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'yibao-package-'));
  packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, join(root, 'dist/embed')]))[0];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed.filename}`]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('it holds what it says, and nothing of the site', () => {
  assert.equal(packed.name, 'yibao');
  assert.equal(packed.version, version);
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), [
    'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'README.zh-CN.md', 'element.d.ts', 'element.js', 'node.js', 'package.json',
    'words/en.txt', 'words/hant.txt', 'yibao.d.ts', 'yibao.js', 'yibao.schema.json', 'yibao_bg.wasm',
  ]);
});

test('Node: init needs nothing, and the answer is there', () => {
  const said = node(`
    import init, { about, workingDayAfter } from 'yibao';
    await init();
    console.log(about().version, workingDayAfter('2026-02-13', 1).answer.on);
  `);
  // 2026-02-14 is a Saturday, worked for the spring festival (国办发明电〔2025〕7号).
  assert.equal(said, `${version} 2026-02-14\n`);
});

test('Node: another language is a file of the package, loaded once', () => {
  const said = node(`
    import { readFile } from 'node:fs/promises';
    import { createRequire } from 'node:module';
    import init, { loadLanguage, estimateTransfer } from 'yibao';
    await init();
    const facts = { from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee', acceptedOn: '2026-02-09', today: '2026-02-20' };
    for (const lang of ['zh', 'hant', 'en']) {
      if (lang !== 'zh') {
        console.log(estimateTransfer({ ...facts, lang }).status);
        const bytes = await readFile(createRequire(import.meta.url).resolve('yibao/words/' + lang + '.txt'));
        console.log(loadLanguage(lang, bytes).status, loadLanguage(lang, bytes).status);
      }
      const reply = estimateTransfer({ ...facts, lang });
      console.log(reply.lang, reply.answer.relation.inDue, reply.sentence.slice(0, 16));
    }
    for (const odd of [Object.create(Uint8Array.prototype), new Proxy(new Uint8Array(3), {}), [1], 'x', new Uint8Array(9)]) {
      if (loadLanguage('en', odd).status === undefined) throw new Error('no reply');
    }
    console.log(loadLanguage('en').message, '|', loadLanguage(null, 'x').message, '|', estimateTransfer({ ...facts, lang: 7 }).status);
  `);
  assert.equal(said, [
    'zh 2026-03-06 按规定，重庆最晚 2026年2月',
    'malformed', 'decided decided', 'hant 2026-03-06 按規定，重慶最晚 2026年2月',
    'malformed', 'decided decided', 'en 2026-03-06 Under the rules,',
    'bytes: expected a Uint8Array | lang: expected one of zh, hant, en | malformed', '',
  ].join('\n'));
});

test('the names from when each question had a module of its own are the same module', () => {
  const said = node(`
    import init, { estimateTransfer } from 'yibao/transfer';
    import * as whole from 'yibao';
    import * as retirement from 'yibao/retirement';
    import * as account from 'yibao/account';
    await init();
    console.log(estimateTransfer({ from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee', acceptedOn: '2026-02-09', today: '2026-02-20' }).answer.relation.inDue);
    console.log(estimateTransfer === whole.estimateTransfer, retirement === whole, account === whole);
  `);
  // 10 and 5 working days after 2026-02-09 (医保办发〔2021〕43号; days off by 国办发明电〔2025〕7号).
  assert.equal(said, '2026-03-06\ntrue true true\n');
  assert.equal(typescript('alone.ts', `
    import init, { estimateTransfer, type TransferFacts } from 'yibao/transfer';
    declare const facts: TransferFacts;
    await init();
    const reply = estimateTransfer(facts);
    if (reply.status === 'decided') reply.answer.relation?.inDue;
  `), '');
  assert.match(typescript('other.ts', "import { maternityLeave } from 'yibao/transfer'; void maternityLeave;"), /maternityLeave/);
});

test('the schema is there for programs that ask for it', () => {
  const said = node(`
    import { createRequire } from 'node:module';
    const schema = createRequire(import.meta.url)('yibao/schema.json');
    const facts = schema.functions.retirementGap.facts.$ref.split('/').pop();
    console.log(schema.$schema, facts, schema.$defs[facts].required.join());
  `);
  assert.equal(said, 'https://json-schema.org/draft/2020-12/schema RetirementFacts place,worker,born,today\n');
});

test('a server without a browser can import the element', () => {
  assert.equal(node("import { YibaoCalculator } from 'yibao/element'; console.log(typeof YibaoCalculator);"), 'function\n');
});

for (const [name, expected] of [
  ['README.md', { 'reply.answer.relation?.inDue': '2026-03-06' }],
  ['README.zh-CN.md', { 'reply.answer.statutory.on': '2027-02-10', 'reply.answer.gap.ifKeep.months': 21 }],
]) {
  test(`${name}: the example can be copied and does what it says`, () => {
    const example = readFileSync(join(folder, 'node_modules/yibao', name), 'utf8').match(/```js\n(import init[^]*?)```/)[1];
    for (const [path, value] of Object.entries(expected)) {
      assert.ok(example.includes(path), path);
      const comment = typeof value === 'string' ? `'${value}'` : String(value);
      assert.match(example, new RegExp(`${path.replace(/[.?]/g, '\\$&')};\\s*// ${comment}`), 'and the comment says so');
    }
    const said = node(`${example}\nconsole.log(JSON.stringify([${Object.keys(expected)}]));`);
    assert.deepEqual(JSON.parse(said), Object.values(expected));
    assert.equal(typescript('readme.ts', example), '');
  });
}

test('TypeScript: right use passes, wrong use does not', () => {
  assert.equal(typescript('right.ts', `
    import init, { accountCredit, type AccountFacts } from 'yibao';
    import type { Answer, FrameMessage, SetMessage } from 'yibao/element';
    import 'yibao/element';
    await init();
    const facts: AccountFacts = { place: '320100', insured: 'employed', today: '2026-11-22', baseFen: 800000 };
    const reply = accountCredit(facts);
    if (reply.status === 'decided') { const low: number | null = reply.answer.credit.lowFen; console.log(low); }
    const element = document.createElement('yibao-calculator');
    element.addEventListener('yibao-height', ({ detail }) => { const height: number = detail.height; console.log(height); });
    element.addEventListener('yibao-answer', ({ detail }) => {
      const answer: Answer = detail;
      if (answer.question === 'transfer' && answer.status === 'decided') { const due: string | null = answer.figures.inDue; console.log(due); }
    });
    export const message: SetMessage = { source: 'yibao', version: 1, type: 'set', theme: 'auto' };
    export const height = (said: FrameMessage) => (said.type === 'height' ? said.height : 0);
  `), '');
  const wrong = [
    ["import { accountCredit } from 'yibao'; accountCredit({ place: '320100', insured: 'jobless', today: '2026-11-22' });", /jobless/],
    ["import 'yibao/element'; document.createElement('yibao-calculator').addEventListener('yibao-height', ({ detail }) => detail.sentence);", /sentence/],
    ["import type { SetMessage } from 'yibao/element'; export const set: SetMessage = { source: 'yibao', version: 1, type: 'set', theme: 'blue' };", /blue/],
  ];
  wrong.forEach(([text], at) => writeFileSync(join(folder, `wrong${at}.ts`), text));
  const told = typescript('wrong0.ts', null, 'wrong1.ts', 'wrong2.ts').split('\n');
  wrong.forEach(([, why], at) => assert.ok(told.some((line) => line.startsWith(`wrong${at}.ts`) && why.test(line)), `wrong${at}.ts: ${told}`));
});

test('the demo page keeps to the declarations', () => {
  const demo = join(folder, 'demo');
  cpSync(join(root, 'dist/embed'), demo, { recursive: true, filter: (path) => !path.endsWith('.wasm') });
  const check = () => typescript('demo/demo.js', null, '--allowJs', '--checkJs', '--maxNodeModuleJsDepth', '0');
  assert.equal(check(), '');
  // It is really looked at.
  const text = readFileSync(join(demo, 'demo.js'), 'utf8');
  writeFileSync(join(demo, 'demo.js'), text.replace('detail.figures.statutoryOn', 'detail.figures.inDue'));
  assert.match(check(), /inDue/);
});
