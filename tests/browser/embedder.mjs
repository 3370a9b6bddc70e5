// An embedder: a page on an origin of its own that embeds the site, which is on another.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { byId, choose, choosePlace, open } from './site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Starts site and embedder; `close` ends both. */
export async function openEmbedder() {
  const site = await open();
  // Whoever embeds has a copy of the package and of the demo, and names the site.
  const folder = mkdtempSync(join(tmpdir(), 'yibao-embedder-'));
  const embed = join(root, 'dist/embed');
  for (const name of ['demo.html', 'demo.js', 'demo.css', 'element.js', 'yibao.js', 'yibao_bg.wasm']) cpSync(join(embed, name), join(folder, name));
  const demo = readFileSync(join(folder, 'demo.html'), 'utf8');
  assert.ok(demo.includes('name="yibao-site" content="../"'));
  writeFileSync(join(folder, 'demo.html'), demo.replace('name="yibao-site" content="../"', `name="yibao-site" content="${site.address}"`));
  writeFileSync(join(folder, 'empty.html'), '<!DOCTYPE html><html lang="zh-CN"><title>x</title><link rel="icon" href="data:,"><body></body></html>');
  const host = await serve({ dir: folder });

  /** Opens a page of the embedder's; what frames say is kept in `window.heard`. */
  async function embedder(path, { width = 1280, height = 900, colorScheme = 'light', today = '2026-11-22' } = {}) {
    const context = await site.browser.newContext({ viewport: { width, height }, colorScheme, locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => { if (line.type() === 'error') errors.push(line.text()); });
    await page.addInitScript(() => {
      if (window.top !== window) return;
      window.heard = [];
      window.addEventListener('message', ({ data, origin }) => window.heard.push({ ...data, from: origin }));
    });
    await page.clock.setFixedTime(new Date(`${today}T04:00:00Z`));
    await page.goto(`${host.url}/${path}`);
    return { page, errors, heard: (type) => page.evaluate((type) => window.heard.filter((message) => message.type === type), type), leave: () => context.close() };
  }

  /** A page with a frame in it, and nothing of ours; the frame's address may name `HERE`, the page's own origin. */
  async function framed(hash, { question = 'account', query = '', ...options } = {}) {
    const opened = await embedder('empty.html', options);
    const src = `${site.address}embed/${question}/${query}#${hash.replace('HERE', encodeURIComponent(new URL(opened.page.url()).origin))}`;
    await opened.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.style.cssText = 'width:100%;height:500px;border:0';
      document.body.append(frame);
    }, src);
    await opened.page.waitForFunction(() => window.frames.length === 1);
    const frame = opened.page.frameLocator('iframe');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    return { ...opened, frame };
  }

  /** Puts an element into the embedder's page. */
  async function withElement(attributes, inside = '', options = {}) {
    const opened = await embedder('empty.html', options);
    await opened.page.evaluate(async ([attributes, inside, module]) => {
      const element = document.createElement('yibao-calculator');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.innerHTML = inside;
      window.events = [];
      for (const name of ['yibao-height', 'yibao-answer']) document.addEventListener(name, ({ detail }) => window.events.push({ name, ...detail }));
      document.body.append(element);
      await import(module);
    }, [{ site: site.address, ...attributes }, inside, '/element.js']);
    return { ...opened, frame: opened.page.frameLocator('yibao-calculator iframe') };
  }

  const close = async () => {
    await host.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { site, folder, host, embedder, framed, withElement, close };
}

/** Asks and answers the account. */
export async function fillAccount(frame) {
  await choosePlace(frame, 'place', 'nanjing', '南京市（江苏）');
  await choose(frame, 'insured', '在职，单位给缴');
  await byId(frame, 'baseFen').fill('8000');
  await frame.locator('.lead').waitFor();
}

/** A promise that nothing more is said: longer than anything here waits before it speaks. */
export const quiet = (page) => page.waitForTimeout(900);
