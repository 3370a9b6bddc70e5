// Makes the site's one stylesheet: our own files (www/styles/*.css) on top of what they use of WeUI.
// See decision 0030.
//
//   node scripts/styles.mjs OUT.css
//
// Of WeUI (npm, pinned) only this is taken: the rules of the component classes that our pages name, and the tokens that those
// rules or our own files read, light and dark, with the stronger contrasts of its care mode (关怀模式) for everybody: our users
// are the people it was made for. Lengths become rem, so that they grow with the text; text never gets smaller than ours
// (WeUI's 17 px is our 1rem). esbuild makes it small and lowers what old engines lack.
import { transformSync } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const root = fileURLToPath(new URL('..', import.meta.url));
const fail = (line) => { console.error(`styles: ${line}`); process.exit(1); };
const out = process.argv[2] ?? fail('usage: node scripts/styles.mjs OUT.css');

// Tokens first, exceptions (care mode, print, forced colours) last; between them the order does not matter.
const FIRST = ['tokens.css', 'base.css'];
const LAST = ['care.css', 'print.css'];
const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.includes(name) ? 1 + LAST.indexOf(name) : 0);
const folder = join(root, 'www/styles');
const names = readdirSync(folder).filter((name) => name.endsWith('.css')).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
const own = names.map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const lines = text.split('\n').length;
  if (lines > 400) fail(`www/styles/${name} has ${lines} lines: split it by topic`);
  return postcss.parse(text, { from: `www/styles/${name}` });
});

/** Every class of WeUI that a page names. */
function named(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return named(path);
    return entry.name.endsWith('.rs') ? readFileSync(path, 'utf8').match(/\bweui-[\w-]+/g) ?? [] : [];
  });
}
const wanted = new Set(named(join(root, 'src/app')));

const weui = postcss.parse(readFileSync(createRequire(import.meta.url).resolve('weui/dist/style/weui.css'), 'utf8'));
// What each theme sets, by where it applies: WeUI's base palette first, that of its care mode over it.
const themes = { light: new Map(), dark: new Map() };
const components = [];
const found = new Set();
weui.walkRules((rule) => {
  const media = rule.parent.type === 'atrule' ? `@${rule.parent.name} ${rule.parent.params}` : '';
  // Themes hang on `.wx-root` or `body`. The dark ones come twice, by attribute and by media query, with the same values.
  if (rule.selectors.some((selector) => /^\.wx-root(\[[^\]]*\])*$/.test(selector)) && !media) {
    const dark = /data-weui-theme=["']dark/.test(rule.selector);
    rule.walkDecls(/^--/, ({ prop, value }) => (dark ? themes.dark : themes.light).set(prop, value));
    return;
  }
  if (media) return;
  const selectors = rule.selectors.filter((selector) => {
    const classes = selector.match(/\.[\w-]+/g) ?? [];
    return classes.length > 0 && classes.every((name) => wanted.has(name.slice(1))) && !/\[|::?-/.test(selector);
  });
  if (!selectors.length) return;
  selectors.forEach((selector) => selector.match(/weui-[\w-]+/g).forEach((name) => found.add(name)));
  const kept = rule.clone({ selectors, nodes: [] });
  rule.each((node) => {
    if (node.type !== 'decl' || /^-webkit-(?!line-clamp|box-orient)/.test(node.prop) || /^-webkit-(?!box$)/.test(node.value)) return;
    const next = node.next();
    // A value that a token replaces in the next line, for engines without custom properties: ours all have them.
    if (next?.prop === node.prop && next.value.includes('var(')) return;
    const size = node.prop === 'font-size';
    const value = node.value.replace(/(-?\d*\.?\d+)px/g, (all, px) => {
      if (Math.abs(px) < 3) return all;
      return `${+(size ? Math.max(1, px / 17) : px / 18).toFixed(3)}rem`;
    });
    kept.append({ prop: node.prop, value });
  });
  if (kept.nodes.length) components.push(kept);
});
for (const name of wanted) if (!found.has(name)) fail(`a page names ${name}, which WeUI has not`);

const reads = (text) => text.match(/var\((--weui-[\w-]+)/g)?.map((read) => read.slice(4)) ?? [];
const needed = new Set();
const queue = [...own, ...components].flatMap((node) => reads(node.toString()));
while (queue.length) {
  const name = queue.pop();
  if (needed.has(name)) continue;
  if (!themes.light.has(name)) fail(`${name} is read, and WeUI has no such token`);
  needed.add(name);
  for (const theme of Object.values(themes)) queue.push(...reads(theme.get(name) ?? ''));
}
const set = (theme) => [...theme].filter(([name]) => needed.has(name)).map(([name, value]) => `${name}:${value};`).join('');
// Our own tokens differ by theme too: a block `:root[data-theme=dark]` in them is written again for the system's wish.
const DARK = ':root[data-weui-theme="dark"]';
const SYSTEM = ':root:not([data-weui-theme="light"])';
const bySystem = own.flatMap((file) => file.nodes.filter((node) => node.type === 'rule' && node.selector.startsWith(DARK)));
const palette = [
  `:root{${set(themes.light)}}`,
  `${DARK}{${set(themes.dark)}}`,
  `@media screen and (prefers-color-scheme: dark){${SYSTEM}{${set(themes.dark)}}}`,
];
const again = bySystem.map((rule) => `@media screen and (prefers-color-scheme: dark){${rule.toString().replaceAll(DARK, SYSTEM)}}`);

const licence = '/*! includes parts of WeUI, (c) Tencent, MIT licence: https://github.com/weui/weui */\n';
// The last line, by which a page knows that it has all of it (www/early.js).
const css = [licence, ...palette, ...components.map(String), ...own.map(String), ...again, 'html{--whole:1}'].join('\n');
const { code, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8', target: ['chrome80', 'ios13.4'], legalComments: 'inline' });
if (warnings.length) fail(warnings.map((warning) => `${warning.text}: ${warning.location?.lineText}`).join('\n'));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, code);
