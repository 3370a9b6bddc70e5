// The built JS API in Node, on the same case files as the native tests.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { parse } from 'smol-toml';

const root = new URL('../../', import.meta.url);
let api;
before(async () => {
  api = await import(new URL('dist/embed/yibao.js', root));
  await api.default({ module_or_path: readFileSync(new URL('dist/embed/yibao_bg.wasm', root)) });
});

const at = (reply, path) => path.split('.').reduce((value, key) => value?.[key], reply);

for (const [question, ask] of [
  ['transfer', (facts) => api.estimateTransfer(facts)],
  ['retirement', (facts) => api.retirementGap(facts)],
  ['remedies', (facts) => api.retirementGap(facts)],
  ['account', (facts) => api.accountCredit(facts)],
  ['guidance', (facts) => api.guide(facts)],
  ['calendar', (facts) => api.workingDayAfter(facts.date, facts.n)],
]) {
  const folder = new URL(`tests/it/cases/${question}/`, root);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.toml'))) {
    test(`${question}/${file}`, () => {
      // The parser's objects have no prototype; as JSON they are plain.
      const { case: cases } = JSON.parse(JSON.stringify(parse(readFileSync(new URL(file, folder), 'utf8'))));
      assert.ok(cases.length > 0);
      for (const { name, facts, expect, absent = [] } of cases) {
        const reply = ask(facts);
        for (const [path, expected] of Object.entries(expect)) assert.deepEqual(at(reply, path), expected, `${name}: ${path}`);
        for (const path of absent) assert.equal(at(reply, path) ?? null, null, `${name}: ${path}`);
      }
    });
  }
}

// The module for one question alone says what the whole one says.
for (const [question, call, folders] of [
  ['transfer', 'estimateTransfer', ['transfer']], ['retirement', 'retirementGap', ['retirement', 'remedies']], ['account', 'accountCredit', ['account']],
]) {
  test(`${question} alone`, async () => {
    const alone = await import(new URL(`dist/embed/yibao-${question}.js`, root));
    await alone.default({ module_or_path: readFileSync(new URL(`dist/embed/yibao-${question}_bg.wasm`, root)) });
    const others = ['estimateTransfer', 'retirementGap', 'accountCredit', 'guide'].filter((name) => name !== call);
    assert.deepEqual(others.filter((name) => name in alone), [], 'and nothing else');
    let compared = 0;
    for (const name of folders) {
      const folder = new URL(`tests/it/cases/${name}/`, root);
      for (const file of readdirSync(folder).filter((found) => found.endsWith('.toml'))) {
        const { case: cases } = JSON.parse(JSON.stringify(parse(readFileSync(new URL(file, folder), 'utf8'))));
        for (const { name: called, facts } of cases) { assert.deepEqual(alone[call](facts), api[call](facts), called); compared += 1; }
      }
    }
    assert.ok(compared > 50, `${compared} cases`);
    assert.equal(alone.listPlaces().length, api.listPlaces().length);
  });
}

test('nothing a caller passes makes it throw', () => {
  const circular = {}; circular.self = circular;
  for (const bad of [undefined, null, 0, Number.NaN, 'x', [], [1], {}, { today: 5 }, { today: '2026-11-22', form: '500000' }, circular, () => 1, Symbol('s'), 10n ** 30n]) {
    for (const ask of [api.estimateTransfer, api.retirementGap, api.accountCredit, api.guide]) {
      const reply = ask(bad);
      assert.ok(['malformed', 'problems'].includes(reply.status), `${String(bad?.toString ?? bad)}: ${reply.status}`);
    }
    for (const reply of [api.workingDayAfter(bad, bad), api.workingDayAfter('2026-11-22', bad)]) {
      assert.ok(['malformed', 'problems', 'decided'].includes(reply.status));
    }
  }
  assert.equal(api.workingDayAfter('2026-11-22', 1.5).status, 'problems');
  assert.equal(api.workingDayAfter('2026-11-22', -1).status, 'problems');
  assert.equal(api.workingDayAfter('2026-11-22', 251).status, 'problems');
});

test('a misspelt key is refused by name', () => {
  const reply = api.estimateTransfer({ today: '2026-11-22', from: '500000', to: '640100', fromSchema: 'employee', toScheme: 'employee' });
  assert.equal(reply.status, 'malformed');
  assert.match(reply.message, /fromSchema/);
});

test('every decided answer carries its trace and its sources', () => {
  const reply = api.estimateTransfer({ today: '2026-02-20', acceptedOn: '2026-02-09', from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee' });
  const due = reply.trace.find((step) => step.finds === 'transferOutDue');
  assert.deepEqual(due.operation, { do: 'workingDaysAfter', countedFrom: '2026-02-09', days: 10 });
  const rule = reply.sources.find((source) => source.id === due.basis);
  assert.equal(rule.docNo, '医保办发〔2021〕43号');
  assert.ok(reply.rivals.some((rival) => rival.standing === 'disputed'));
});

test('lists places and tells about itself', () => {
  const places = api.listPlaces();
  const yinchuan = places.find((place) => place.place === '640100');
  assert.deepEqual([yinchuan.name, yinchuan.province, yinchuan.hotline], ['银川市', '640000', '0951-12393']);
  const about = api.about();
  assert.equal(about.places, places.length);
  assert.equal(Object.values(about.claimsByConfidence).reduce((sum, count) => sum + count), about.claims);
  assert.deepEqual(about.calendarYears.slice(0, 1).concat(about.calendarYears.slice(-1)), [2007, 2030]);
});
