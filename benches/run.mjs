// `make bench`: the pages on a slow phone, the engine as the JS API ships it, the engine as a native program. Prints it, and writes
// it to docs/performance.md over what was measured before; what that file says otherwise stays.
//
//   node benches/run.mjs [DIST]      (DIST: another build of the site; then nothing is written)
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { engine } from './engine.mjs';
import { pages } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const other = process.argv[2];
const dist = resolve(other ?? `${root}/dist`);
const run = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

run('benches/counter/build.sh', 'target/bench/counter');
const native = run('cargo', 'bench', '--quiet', '--offline', '--bench', 'decide');
const [processor] = cpus();
const lines = [
  `Measured ${new Date().toISOString().slice(0, 10)} by \`make bench\` on ${cpus().length} cores (${processor.model.trim()}), ${Math.round(totalmem() / 1e9)} GB. Times are this machine's at that hour; ratios are what to compare.`, '',
  '## The pages, on a slow phone', '', ...await pages(dist), '',
  '## The engine, as the JS API ships it', '', ...await engine(dist), '',
  '## The engine, as a native program', '', native,
];
const text = lines.join('\n');
console.log(text);
if (!other) {
  const file = `${root}/docs/performance.md`;
  const whole = readFileSync(file, 'utf8');
  const marks = ['<!-- measured -->', '<!-- /measured -->'];
  const [start, end] = marks.map((mark) => whole.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`docs/performance.md has no ${marks.join('…')}`);
  writeFileSync(file, `${whole.slice(0, start)}${marks[0]}\n\n${text}\n\n${whole.slice(end)}`);
}
process.exit(0);
