// Writes a copy of the data in traditional characters, the sentences and the rules, which is packed like the other.
//
//   node scripts/traditional.mjs OUT
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTraditional } from './in-traditional.mjs';

const [out] = process.argv.slice(2);
if (!out) { console.error('usage: traditional.mjs OUT'); process.exit(1); }
const data = fileURLToPath(new URL('../data', import.meta.url));

rmSync(out, { recursive: true, force: true });
let count = 0;
for (const name of readdirSync(data, { recursive: true })) {
  // English stays as it is, and is read from where it stands.
  if (!/\.(toml|ftl)$/.test(name) || /^words[\\/]en[\\/]/.test(name) || !statSync(join(data, name)).isFile()) continue;
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), inTraditional(readFileSync(join(data, name), 'utf8')));
  count += 1;
}
console.log(`traditional: ${count} files`);
