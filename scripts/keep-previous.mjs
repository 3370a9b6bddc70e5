// Copies the hashed files of the release before into a new build: pages of it may still be open, or kept by a web view, and
// ask for them. Only that release's own files, not what it had kept itself.
//
//   node scripts/keep-previous.mjs PREVIOUS_DIR DIR
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [previous, dir] = process.argv.slice(2);
const fail = (line) => { console.error(`keep-previous: ${line}`); process.exit(1); };
let files;
try { ({ files } = JSON.parse(readFileSync(join(previous, 'release.json'), 'utf8'))); } catch (error) { fail(`${previous}: ${error.message}`); }
if (!Array.isArray(files) || !files.length) fail(`${previous}/release.json names no files`);
let kept = 0;
for (const name of files) {
  if (name !== basename(name)) fail(`${previous}/release.json: not a file name: ${name}`);
  if (existsSync(join(dir, name))) continue;
  copyFileSync(join(previous, name), join(dir, name));
  kept += 1;
}
console.log(`keep-previous: ${kept} files of the release before kept`);
