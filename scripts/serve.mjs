// Serves a folder of static files on this machine only, the way a plain web host would, with the headers of its `_headers` file.
// No dependencies.
//
//   node scripts/serve.mjs [DIR] [--port 8080] [--base /sub/] [--compress] [--check]
//
// --base puts the site under a sub-path; --compress sends brotli or gzip to who takes it; --check only says whether the port is
// free. Tests import `serve` (port 0: any free one).
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const HOST = '127.0.0.1';
const TYPES = {
  '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.ts': 'text/plain; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json; charset=utf-8', '.webp': 'image/webp',
  '.woff2': 'font/woff2', '.xml': 'application/xml; charset=utf-8',
};

/** The file that a URL path means: `{file}`, `{redirect}` for a folder without its slash, or null. */
async function find(root, path) {
  let decoded;
  try { decoded = decodeURIComponent(path); } catch { return null; }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  // realpath settles `..` and symbolic links alike: whatever ends outside the folder isn't there.
  const real = await realpath(join(root, decoded)).catch(() => null);
  if (!real || (real !== root && !real.startsWith(root + sep))) return null;
  const info = await stat(real);
  if (info.isFile()) return decoded.endsWith('/') ? null : { file: real, size: info.size };
  if (!info.isDirectory()) return null;
  const index = await stat(join(real, 'index.html')).catch(() => null);
  if (!index?.isFile()) return null;
  return decoded.endsWith('/') ? { file: join(real, 'index.html'), size: index.size } : { redirect: `${path}/` };
}

/** What a `_headers` file in the site says for a path: every rule whose pattern (`*` at its end) fits. */
async function headersIn(root) {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim())) {
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    else rules[rules.length - 1].headers[line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  const fits = (pattern, path) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return (path) => Object.assign({}, ...rules.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers));
}

/** What gets smaller; pictures are packed already. */
const PACKABLE = /\.(css|html|js|json|mjs|svg|ts|txt|wasm|webmanifest|xml)$/;
const PACKERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Packs files as a host does that packed them when they were put there: as small as it gets, and once for each state of a file. */
function packer() {
  const kept = new Map();
  return async (file, accepted = '') => {
    const taken = accepted.split(',').map((part) => part.trim().split(/\s*;\s*/)).filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? '')).map(([name]) => name);
    const encoding = Object.keys(PACKERS).find((name) => taken.includes(name));
    if (!encoding || !PACKABLE.test(file)) return null;
    const { mtimeMs, size } = await stat(file);
    const key = `${encoding} ${mtimeMs} ${size} ${file}`;
    if (!kept.has(key)) kept.set(key, readFile(file).then(PACKERS[encoding]));
    return { encoding, bytes: await kept.get(key) };
  };
}

/** Starts a server; gives its address and a way to stop it. `types` names other content types, as a badly set-up host would; `compress` sends brotli or gzip. */
export async function serve({ dir, port = 0, base = '/', types = {}, compress = false }) {
  const root = await realpath(dir);
  const pack = compress ? packer() : async () => null;
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const headersFor = await headersIn(root);
  const server = createServer(async (request, response) => {
    const inSite = `/${request.url.split(/[?#]/, 1)[0].slice(prefix.length)}`;
    const send = async (status, found, headers = {}) => {
      const packed = await pack(found.file, request.headers['accept-encoding']);
      response.writeHead(status, {
        'Content-Type': { ...TYPES, ...types }[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
        'Content-Length': packed?.bytes.length ?? found.size, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff',
        ...(compress ? { Vary: 'Accept-Encoding' } : {}), ...(packed ? { 'Content-Encoding': packed.encoding } : {}),
        ...headersFor(inSite), ...headers,
      });
      if (request.method === 'HEAD') response.end();
      else if (packed) response.end(packed.bytes);
      else createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
    };
    const plain = (status, text, headers = {}) =>
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'only GET and HEAD\n', { Allow: 'GET, HEAD' });
      const [path, query] = request.url.split(/[?#]/, 2);
      if (`${path}/` === prefix) return plain(301, '', { Location: prefix });
      const found = path.startsWith(prefix) ? await find(root, path.slice(prefix.length - 1)) : null;
      if (found?.redirect) {
        // Leading slashes are cut, or `//host/` would send the browser to another host.
        const to = prefix + found.redirect.replace(/^\/+/, '') + (query ? `?${query}` : '');
        return plain(301, '', { Location: to });
      }
      if (found) return await send(200, found);
      const missing = await find(root, '/404.html');
      return missing?.file ? await send(404, missing) : plain(404, 'not found\n');
    } catch {
      return response.headersSent ? response.destroy() : plain(500, 'error\n');
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  const address = `http://${HOST}:${server.address().port}`;
  return {
    url: prefix === '/' ? address : address + prefix,
    close: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections?.(); }),
  };
}

async function main(args) {
  const option = (name, otherwise) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : args.splice(at, 2)[1];
  };
  const check = args.includes('--check');
  const port = option('--port', '8080');
  const base = option('--base', '/');
  const dir = args.find((arg) => !arg.startsWith('--')) ?? 'dist';
  const fail = (line) => { console.error(line); process.exit(1); };
  if (!/^\d{1,5}$/.test(port ?? '') || +port > 65535) fail(`not a port: ${port}`);
  try {
    const { url, close } = await serve({ dir: check ? '.' : dir, port: +port, base, compress: args.includes('--compress') });
    if (check) return close();
    console.log(url);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  } catch (error) {
    if (error.code === 'EADDRINUSE') fail(`port ${port} is taken: stop what uses it, or choose another: make run PORT=${+port + 1}`);
    if (error.code === 'EACCES') fail(`port ${port} is not allowed for this user: choose one above 1023, as in make run PORT=8080`);
    if (error.code === 'ENOENT') fail(`nothing to serve at ${dir}: run 'make dist' first`);
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href) await main(process.argv.slice(2));
