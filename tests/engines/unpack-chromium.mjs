// Unpacks the Chromium 86 of npm's chrome-aws-lambda into a folder: the browser, its libraries, its software renderer.
//
//   node tests/engines/unpack-chromium.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const target = process.argv[2];
const packed = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/chrome-aws-lambda/bin');
const folder = `${target}.new`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const unpack = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
writeFileSync(join(folder, 'chromium'), unpack('chromium.br'));
chmodSync(join(folder, 'chromium'), 0o755);
for (const name of ['aws.tar.br', 'swiftshader.tar.br']) execFileSync('tar', ['-x', '-C', folder], { input: unpack(name), stdio: ['pipe', 'inherit', 'inherit'] });
rmSync(target, { recursive: true, force: true });
renameSync(folder, target);
