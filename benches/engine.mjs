// How fast the engine is as the JS API ships it, in Node, beside npm chinese-days where that does the same: the second section of
// `make bench`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const ROUNDS = 21;

/** Microseconds of one call: the middle of ROUNDS, each long enough to be read off the clock. */
function time(work) {
  let calls = 1;
  const round = () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return performance.now() - start;
  };
  while (round() < 20) calls *= 2;
  const rounds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  return (rounds[(ROUNDS - 1) / 2] / calls) * 1000;
}

const us = (value) => (value < 10 ? `${value.toFixed(2)} µs` : value < 1000 ? `${value.toFixed(0)} µs` : `${(value / 1000).toFixed(2)} ms`);
const DAY = '2026-02-20';
const FACTS = {
  estimateTransfer: { from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee', acceptedOn: '2026-02-09', today: DAY },
  retirementGap: { place: '430100', worker: 'woman50', born: '1976-05-10', paid: { totalMonths: 312, localMonths: 144 }, today: DAY },
  accountCredit: { place: '320100', insured: 'employed', baseFen: 800000, today: DAY },
};

/** Measures, and gives a list of lines in Markdown. */
export async function engine(dist) {
  const api = await import(pathToFileURL(join(dist, 'embed/node.js')));
  const { memory } = await api.default();
  const other = require('chinese-days');
  const heap = () => `${(memory.buffer.byteLength / 1048576).toFixed(1)} MiB`;
  // Before the clock runs: what is measured must be an answer, and the same one.
  for (const [name, facts] of Object.entries(FACTS)) {
    const reply = api[name](facts);
    if (reply.status !== 'decided') throw new Error(`${name}: ${JSON.stringify(reply).slice(0, 300)}`);
  }
  const days = [15, 30, 250].map((n) => {
    const from = n === 250 ? '2025-02-13' : '2026-02-13';
    const [ours, theirs] = [api.workingDayAfter(from, n).answer.on, other.findWorkday(n, from)];
    if (ours !== theirs) throw new Error(`${n} working days after ${from}: ${ours}, and by chinese-days ${theirs}`);
    return [n, time(() => api.workingDayAfter(from, n)), time(() => other.findWorkday(n, from))];
  });
  const fresh = heap();
  const replies = Object.entries(FACTS).map(([name, facts]) => [name, time(() => api[name](facts))]);
  // Different each time, as answers are.
  const answers = (count) => {
    for (let at = 0; at < count; at += 1) api.estimateTransfer({ ...FACTS.estimateTransfer, acceptedOn: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}` });
  };
  const kept = [];
  for (const count of [1000, 9000]) {
    answers(count);
    kept.push(heap());
  }
  const measure = days[0][1];
  return [
    `The JS API of this build (wasm, Node ${process.version}), npm chinese-days ${require('chinese-days/package.json').version} in the same process; both gave the same days before they were measured. A reply of ours says the day, what it rests on and how well it is known; theirs is the day alone, and there is no way to ask ours for less, so the count itself is in the next section.`, '',
    '| | ours, with the reply | chinese-days | ratio |', '|---|--:|--:|--:|',
    ...days.map(([n, ours, theirs]) => `| the ${n}th working day | ${us(ours)} | ${us(theirs)} | ${(ours / theirs).toFixed(2)} |`), '',
    '| a whole reply, in words and with its sources | time | of the 15th working day |', '|---|--:|--:|',
    ...replies.map(([name, took]) => `| ${name} | ${us(took)} | ${(took / measure).toFixed(1)}× |`), '',
    `The wasm's memory: ${fresh} before these replies, ${kept[0]} after all of them and 1,000 more, ${kept[1]} after 9,000 more.`,
  ];
}
