// Four engines behind one small face. Real key presses and clicks; nothing here knows the site.
//
//   goto(url)  evaluate(text of an expression)  type(css, text)  press('Enter')  click(css)  screenshot(file)  version  close()
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
const PHONE = { width: 390, height: 844 };
const scratch = () => mkdtempSync(join(tmpdir(), 'yibao-engine-'));

async function throughPuppeteer(browser, close = () => {}) {
  // The first page, not a new one: this Chromium 86 often fails to make one while it starts.
  const page = (await browser.pages())[0] ?? await browser.newPage();
  await page.setViewport(PHONE);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message ?? String(error)));
  return {
    version: await browser.version(),
    errors,
    goto: (url) => page.goto(url),
    evaluate: (text) => page.evaluate(text),
    type: (css, text) => page.type(css, text),
    press: (key) => page.keyboard.press(key),
    click: (css) => page.click(css),
    screenshot: (path) => page.screenshot({ path }),
    close: async () => { await browser.close(); close(); },
  };
}

/** The Chromium of the browser tests. */
async function chromium() {
  const { default: puppeteer } = await import('puppeteer-core-bidi');
  return throughPuppeteer(await puppeteer.launch({ executablePath: process.env.YIBAO_BROWSER || '/usr/bin/chromium', args: QUIET }));
}

/** Chromium 86, the oldest there is a package of: of the age of the Android web views this project promises to work in. */
async function chromium86() {
  const folder = join(process.env.YIBAO_TOOLS, 'chromium-86');
  process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const profile = scratch();
  const browser = await require('puppeteer-core').launch({
    executablePath: join(folder, 'chromium'),
    args: [...QUIET, '--headless', '--no-zygote', '--disable-dev-shm-usage', `--user-data-dir=${profile}`],
  });
  return throughPuppeteer(browser, () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
}

/** Firefox ESR, by WebDriver BiDi. */
async function firefox() {
  const { default: puppeteer } = await import('puppeteer-core-bidi');
  return throughPuppeteer(await puppeteer.launch({
    browser: 'firefox', executablePath: process.env.YIBAO_FIREFOX || '/usr/bin/firefox-esr', headless: true,
    extraPrefsFirefox: { 'datareporting.policy.dataSubmissionEnabled': false, 'intl.accept_languages': 'zh-CN' },
  }));
}

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); });
});
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Enter: '\uE007', Tab: '\uE004' };

/** WebKitGTK, by plain WebDriver: the nearest thing to Safari that runs here. */
async function webkit() {
  const display = `:${90 + Math.floor(Math.random() * 400)}`;
  const children = [];
  const start = (command, args, env) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
    child.on('error', () => {});
    children.push(child);
  };
  const home = scratch();
  const stop = () => { for (const child of children.splice(0).reverse()) child.kill(); rmSync(home, { recursive: true, force: true, maxRetries: 5 }); };
  const port = await freePort();
  start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1',
    HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config'),
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  async function call(method, path, body) {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await reply.json();
    if (!reply.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  try {
    for (let tries = 0; ; tries += 1) {
      try { await call('GET', '/status'); break; } catch (error) { if (tries > 100) throw error; await new Promise((resolve) => setTimeout(resolve, 100)); }
    }
    const binary = ['4.1', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);
    const { sessionId, capabilities } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } });
    const at = `/session/${sessionId}`;
    await call('POST', `${at}/window/rect`, PHONE).catch(() => {});
    const find = async (css) => (await call('POST', `${at}/element`, { using: 'css selector', value: css }))[ELEMENT];
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      errors: [],
      goto: (url) => call('POST', `${at}/url`, { url }),
      evaluate: (text) => call('POST', `${at}/execute/async`, {
        script: 'const done = arguments[arguments.length - 1]; Promise.resolve((0, eval)(arguments[0])).then(done, (error) => done(String(error)));', args: [text],
      }),
      type: async (css, text) => { await call('POST', `${at}/element/${await find(css)}/value`, { text }); },
      press: async (key) => {
        const focused = (await call('GET', `${at}/element/active`))[ELEMENT];
        await call('POST', `${at}/element/${focused}/value`, { text: KEYS[key] });
      },
      click: async (css) => { await call('POST', `${at}/element/${await find(css)}/click`, {}); },
      screenshot: async (path) => writeFileSync(path, Buffer.from(await call('GET', `${at}/screenshot`), 'base64')),
      close: async () => { await call('DELETE', at).catch(() => {}); stop(); },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

export const ENGINES = { chromium, 'chromium-86': chromium86, firefox, webkit };
