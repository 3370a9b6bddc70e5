// The JS API in Node: the same, but `init()` reads the wasm from beside this file, where a browser would fetch it.
import { readFile } from 'node:fs/promises';
import load from './yibao.js';

export * from './yibao.js';

export default async function init(options) {
  return load(options ?? { module_or_path: await readFile(new URL('yibao_bg.wasm', import.meta.url)) });
}
