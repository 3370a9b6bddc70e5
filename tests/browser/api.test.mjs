// The built JS API in Node, on the same case files as the native tests.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { parse } from 'smol-toml';
import { wrongFacts, wrongReply } from './schema.mjs';

const root = new URL('../../', import.meta.url);
let api;
before(async () => {
  api = await import(new URL('dist/embed/yibao.js', root));
  await api.default({ module_or_path: readFileSync(new URL('dist/embed/yibao_bg.wasm', root)) });
});

const at = (reply, path) => path.split('.').reduce((value, key) => value?.[key], reply);

for (const [question, name] of [
  ['transfer', 'estimateTransfer'], ['retirement', 'retirementGap'], ['remedies', 'retirementGap'], ['account', 'accountCredit'],
  ['guidance', 'guide'], ['calendar', 'workingDayAfter'],
]) {
  const ask = (facts) => (question === 'calendar' ? api.workingDayAfter(facts.date, facts.n) : api[name](facts));
  const folder = new URL(`tests/it/cases/${question}/`, root);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.toml'))) {
    test(`${question}/${file}`, () => {
      // The parser's objects have no prototype; as JSON they are plain.
      const { case: cases } = JSON.parse(JSON.stringify(parse(readFileSync(new URL(file, folder), 'utf8'))));
      assert.ok(cases.length > 0);
      for (const { name: called, facts, expect, absent = [] } of cases) {
        const reply = ask(facts);
        for (const [path, expected] of Object.entries(expect)) assert.deepEqual(at(reply, path), expected, `${called}: ${path}`);
        for (const path of absent) assert.equal(at(reply, path) ?? null, null, `${called}: ${path}`);
        assert.equal(wrongReply(name, reply), null, called);
        // What is answered was asked as the schema says ("unknown" is understood, and said shorter by leaving it out); what is
        // malformed was not.
        const guessed = JSON.stringify(facts).includes('"unknown"');
        if (question !== 'calendar' && reply.status === 'decided' && !guessed) assert.equal(wrongFacts(name, facts), null, called);
        if (reply.status === 'malformed') assert.notEqual(wrongFacts(name, facts), null, called);
      }
    });
  }
}

// What no program should pass, and what a reply to it may be. The functions never throw.
const circular = {}; circular.self = circular;
const good = { from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee', acceptedOn: '2026-02-09', today: '2026-02-20' };
class Facts { constructor() { Object.assign(this, good); } }
const deep = (levels) => { let inside = []; for (let level = 0; level < levels; level += 1) inside = [inside]; return inside; };
const throwing = () => { throw new Error('mine'); };
const handler = new Proxy({}, { get: throwing });
const HOSTILE = {
  'a getter that throws': [{ ...good, get channel() { return throwing(); } }, 'malformed', /^not plain data$/],
  'a getter that does not': [{ ...good, get channel() { return 'online'; } }, 'decided'],
  'an object that holds itself': [circular, 'malformed', /^not plain data$/],
  'one that does so further in': [{ ...good, channel: circular }, 'malformed', /^not plain data$/],
  'a toJSON that throws': [{ toJSON: throwing }, 'malformed', /^not plain data$/],
  'a toJSON that gives something else': [{ toJSON: () => good }, 'decided'],
  'a BigInt': [10n ** 30n, 'malformed', /^not plain data$/],
  'a BigInt further in': [{ ...good, stoppedIn: 1n }, 'malformed', /^not plain data$/],
  'a symbol': [Symbol('s'), 'malformed', /^not plain data$/],
  'a symbol as a value, which is left out': [{ ...good, channel: Symbol('s') }, 'decided'],
  'a symbol as a key, which is left out': [{ ...good, [Symbol('s')]: 1 }, 'decided'],
  'a function': [throwing, 'malformed', /^not plain data$/],
  'a proxy that throws': [new Proxy(good, { get: throwing }), 'malformed', /^not plain data$/],
  'a proxy whose every trap throws': [new Proxy(good, handler), 'malformed', /^not plain data$/],
  'a revoked proxy': [(() => { const { proxy, revoke } = Proxy.revocable(good, {}); revoke(); return proxy; })(), 'malformed', /^not plain data$/],
  'a proxy that hands on': [new Proxy(good, {}), 'decided'],
  'an instance of a class': [new Facts(), 'decided'],
  'Object.create(null)': [Object.assign(Object.create(null), good), 'decided'],
  'a frozen object': [Object.freeze({ ...good }), 'decided'],
  'values that are only inherited': [Object.create(good), 'malformed', /^missing field `today`$/],
  'undefined for "don\'t know"': [{ ...good, channel: undefined }, 'decided'],
  'null for "don\'t know"': [{ ...good, channel: null }, 'decided'],
  'NaN': [Number.NaN, 'malformed', /expected an object/],
  'no object': ['x', 'malformed', /expected an object/],
  'a number': [0, 'malformed', /expected an object/],
  'null': [null, 'malformed', /expected an object/],
  'undefined': [undefined, 'malformed', /^not plain data$/],
  'a list': [[], 'malformed', /expected an object/],
  'a list of pairs': [Object.entries(good), 'malformed', /expected an object/],
  'a list of values in the right order': [Object.values(good), 'malformed', /expected an object/],
  'a map, which has no JSON': [new Map(Object.entries(good)), 'malformed', /^missing field `today`$/],
  'a list of null': [[null], 'malformed', /expected an object/],
  'a string object': [new String('x'), 'malformed', /expected an object/],
  'bytes': [{ ...good, from: new Uint8Array(4) }, 'malformed', /^from: expected text$/],
  'a date object': [{ ...good, today: new Date(0) }, 'problems'],
  'a key that is not known': [{ ...good, form: '500000' }, 'malformed', /^unknown field `form`, expected one of `from`, `to`, /],
  'a key that names the prototype': [JSON.parse('{"today":"2026-02-20","__proto__":{"from":"500000"}}'), 'malformed', /^unknown field `__proto__`/],
  'lists in each other': [{ ...good, channel: deep(5) }, 'malformed', /^channel: expected text$/],
  'a thousand lists in each other': [{ ...good, channel: deep(1000) }, 'malformed', /^not plain data$/],
  'five thousand lists in each other': [{ ...good, channel: deep(5000) }, 'malformed', /^not plain data$/],
  'a million lists in each other': [{ ...good, channel: deep(1_000_000) }, 'malformed', /^not plain data$/],
  'ten megabytes of text': [{ ...good, from: 'x'.repeat(10_000_000) }, 'problems'],
  'ten megabytes of text where a date belongs': [{ ...good, today: '9'.repeat(10_000_000) }, 'problems'],
  'ten megabytes of text for yes or no': [{ ...good, retired: 'x'.repeat(10_000_000) }, 'malformed', /^retired: expected true or false$/],
  'ten megabytes of a key': [{ ...good, ['x'.repeat(10_000_000)]: 1 }, 'malformed', /^unknown field `x{1,300}$/],
  'half a pair of surrogates': [{ ...good, from: '\ud800' }, 'problems'],
};
for (const [name, [passed, status, message]] of Object.entries(HOSTILE)) {
  test(`never throws: ${name}`, () => {
    const reply = api.estimateTransfer(passed);
    assert.equal(reply.status, status, JSON.stringify(reply).slice(0, 300));
    if (message) assert.match(reply.message, message);
    // The others are asked the same way.
    for (const ask of [api.retirementGap, api.accountCredit, api.guide]) assert.ok(['malformed', 'problems'].includes(ask(passed).status));
    for (const other of [api.workingDayAfter(passed, passed), api.workingDayAfter('2026-11-22', passed)]) {
      assert.ok(['malformed', 'problems', 'decided'].includes(other.status));
    }
  });
}

test('numbers are whole, and none is rounded', () => {
  const worker = { place: '430100', worker: 'man', born: '1975-05-10', today: '2026-11-22' };
  for (const number of [1.5, -1, 2 ** 32, 2 ** 53, 1e21, '5', true, [5], {}]) {
    const reply = api.retirementGap({ ...worker, paid: { totalMonths: number } });
    assert.equal(reply.status, 'malformed', String(number));
    assert.match(reply.message, /^paid\.totalMonths: expected a whole number, 0 or more$/);
  }
  const account = { place: '320100', insured: 'employed', today: '2026-11-22' };
  for (const number of [800000.5, -1, 2 ** 53, 2 ** 64, '800000', true]) {
    const reply = api.accountCredit({ ...account, baseFen: number });
    assert.equal(reply.status, 'malformed', String(number));
    assert.match(reply.message, /^baseFen: expected a whole number, 0 or more$/);
  }
  // Held exactly, and too much for anybody.
  assert.equal(api.accountCredit({ ...account, baseFen: 2 ** 53 - 1 }).status, 'problems');
  for (const n of [1.5, -1, 251, 2 ** 53, '5', null, undefined]) assert.equal(api.workingDayAfter('2026-11-22', n).status, 'problems', String(n));
});

test('what lists and tells is what the schema says, and the schema can be failed', () => {
  assert.equal(wrongReply('listPlaces', api.listPlaces()), null);
  assert.equal(wrongReply('about', api.about()), null);
  const reply = api.estimateTransfer(good);
  assert.equal(wrongReply('estimateTransfer', reply), null);
  for (const [path, value, fault] of [
    ['verdict', 'perhaps', /^estimateTransfer\.answer\.verdict: "perhaps" is not go,/],
    ['overdueDays', 1.5, /overdueDays: 1\.5 is not integer/],
    ['surplus', 1, /surplus: not in the schema/],
    ['flips', [{ kind: 'condition', fix: 'clearArrears', verdict: 'fixFirst' }], /fix: "clearArrears" is not stopAtOrigin,/],
  ]) assert.match(wrongReply('estimateTransfer', { ...reply, answer: { ...reply.answer, [path]: value } }), fault);
  const { stage, ...answer } = reply.answer;
  assert.match(wrongReply('estimateTransfer', { ...reply, answer }), /an object with stage/, stage);
});

test('replies are plain values', () => {
  const look = (value, path) => {
    if (value === null || ['string', 'boolean'].includes(typeof value)) return;
    if (typeof value === 'number') { assert.ok(Number.isSafeInteger(value), path); return; }
    assert.equal(typeof value, 'object', path);
    const plain = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));
    assert.ok(plain, `${path}: ${Object.prototype.toString.call(value)}`);
    for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  look(api.estimateTransfer(good), 'transfer');
  look(api.retirementGap({ place: '430100', worker: 'womanUnclear', born: '1976-05', today: '2026-11-22', paid: { totalMonths: 200 }, overrides: { baseFen: 500000, rate: '6%' } }), 'retirement');
  look(api.accountCredit({ place: '320100', insured: 'employed', today: '2026-11-22', baseFen: 800000 }), 'account');
  look(api.guide({ purpose: 'applyTransfer' }), 'guide');
  look(api.about(), 'about');
  look(api.listPlaces(), 'places');
});

test('at every level a key that is not known is refused by name', () => {
  const worker = { place: '430100', worker: 'man', born: '1975-05-10', today: '2026-11-22' };
  for (const [facts, message] of [
    [{ ...worker, extra: 1 }, /^unknown field `extra`, expected one of `place`/],
    [{ ...worker, paid: { extra: 1 } }, /^paid: unknown field `extra`, expected one of `totalMonths`/],
    [{ ...worker, overrides: { extra: 1 } }, /^overrides: unknown field `extra`, expected one of `totalMonths`/],
    [{ ...worker, history: [{ from: '2000-01', kind: 'unit', extra: 1 }] }, /^history\[0\]: unknown field `extra`, expected one of `place`/],
    [{ ...worker, otherPlaces: [{ place: '310000', extra: 1 }] }, /^otherPlaces\[0\]: unknown field `extra`, expected `place` or `localMonths`/],
  ]) assert.match(api.retirementGap(facts).message, message);
  assert.match(api.accountCredit({ today: '2026-11-22', overrides: { extra: 1 } }).message, /^overrides: unknown field `extra`, expected one of `floorFen`/);
  assert.match(api.guide({ extra: 1 }).message, /^unknown field `extra`, expected one of `place`, `purpose`, `has`/);
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
