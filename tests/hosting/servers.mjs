// nginx and Caddy on this machine only, set up by nothing but the snippets of docs/hosting.md.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The blocks of one language in the guide, in its order. */
function snippets(language, count) {
  const guide = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
  const found = [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text);
  if (found.length !== count) throw new Error(`docs/hosting.md has ${found.length} blocks of ${language}, expected ${count}`);
  return found;
}

/** Replaces what must be there: a snippet that lost it would be tested for something else. */
function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`the snippet has no ${from}`);
  return text.replaceAll(from, to);
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const NGINX = {
  name: 'nginx',
  version: () => execFileSync('nginx', ['-v'], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }),
  write({ work, site, port, base, wasmType }) {
    let [snippet] = snippets('nginx', 1);
    snippet = replaced(snippet, '/srv/yibao/', `${site}/`);
    // What the guide says for the root of a host.
    if (base === '/') snippet = replaced(snippet.slice(snippet.indexOf('\n') + 1), '/yibao/', '/');
    if (wasmType) snippet = replaced(snippet, 'application/wasm wasm;', `${wasmType} wasm;`);
    writeFileSync(join(work, 'nginx.conf'), `
daemon off; pid ${work}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user nobody nogroup;' : ''}
events {}
http {
  access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server { listen 127.0.0.1:${port};\n${snippet} }
}\n`);
    return ['nginx', ['-p', work, '-c', join(work, 'nginx.conf')]];
  },
};

const CADDY = {
  name: 'Caddy',
  version: () => execFileSync('caddy', ['version'], { encoding: 'utf8' }),
  write({ work, site, port, base, wasmType }) {
    const [root, below] = snippets('caddy', 2);
    let snippet = replaced(base === '/' ? root : below, '/srv/yibao', site);
    // No name and no certificate here: plain HTTP on this machine.
    snippet = replaced(snippet, 'example.org {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`);
    if (wasmType) snippet = replaced(snippet, '\n\tfile_server\n\thandle_errors', `\n\t@wasm path *.wasm\n\theader @wasm {\n\t\tContent-Type ${wasmType}\n\t\tdefer\n\t}\n\tfile_server\n\thandle_errors`);
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${snippet}`);
    return ['caddy', ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')]];
  },
};

export const SERVERS = [NGINX, CADDY];
export const BASES = ['/', '/yibao/'];

/** What lies beside the site's folder, for nobody to read. */
export const BESIDE = 'beside the site\n';

/** Starts a server with a copy of the built site; `wasmType` is what a badly set-up host would call wasm. */
export async function host(server, { dist, base, wasmType }) {
  const work = mkdtempSync(join(tmpdir(), 'yibao-hosting-'));
  const site = join(work, 'site');
  cpSync(dist, site, { recursive: true });
  mkdirSync(join(work, 'home'));
  writeFileSync(join(work, 'beside.txt'), BESIDE);
  // nginx gives up root for its own work.
  chmodSync(work, 0o755);
  const port = await freePort();
  const [command, args] = server.write({ work, site, port, base, wasmType });
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: join(work, 'home'), XDG_DATA_HOME: join(work, 'home'), XDG_CONFIG_HOME: join(work, 'home') } });
  let said = '', ended = null;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
  child.on('error', (error) => { ended = error.message; }).on('exit', (code) => { ended ??= `exit ${code}`; });
  const address = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (ended === null) await new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGTERM'); });
    rmSync(work, { recursive: true, force: true });
  };
  for (const end = Date.now() + 15000; ;) {
    if (ended !== null) { await close(); throw new Error(`${server.name} did not start (${ended}):\n${said}`); }
    if (await fetch(address + base).then(({ ok }) => ok, () => false)) break;
    if (Date.now() > end) { await close(); throw new Error(`${server.name} does not answer:\n${said}`); }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { address: address + base, host: address, close };
}
