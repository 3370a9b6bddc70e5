// Draws an SVG as a PNG: `node scripts/picture.mjs IN.svg WIDTH OUT.png`. No fonts: the pictures here hold no text.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [from, width, to] = process.argv.slice(2);
if (!to || !/^\d+$/.test(width)) { console.error('usage: node scripts/picture.mjs IN.svg WIDTH OUT.png'); process.exit(1); }
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const drawn = new Resvg(readFileSync(from, 'utf8'), { fitTo: { mode: 'width', value: +width } }).render();
writeFileSync(to, drawn.asPng());
