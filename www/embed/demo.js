// @ts-check
// All three ways of embedding on one page. `make test` checks it against the declarations.
import init, { about, estimateTransfer } from './yibao.js';
import './element.js';

/** @template {HTMLElement} T @param {string} id @param {new () => T} kind @returns {T} */
function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id}`);
  return found;
}
const site = new URL(document.querySelector('meta[name="yibao-site"]')?.getAttribute('content') ?? '../', location.href);

// ---- 1. The JS API.

const accepted = byId('accepted', HTMLInputElement);

function estimate() {
  const reply = estimateTransfer({
    from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee',
    today: '2026-02-20', ...(accepted.value ? { acceptedOn: accepted.value } : {}),
  });
  const lines = [];
  let sentence;
  if (reply.status === 'decided') {
    ({ sentence } = reply);
    for (const { title, docNo, confidence } of reply.sources) lines.push([title, docNo, confidence].filter(Boolean).join(' · '));
  } else if (reply.status === 'problems') {
    sentence = reply.problems.map(({ message }) => message).join('');
  } else {
    sentence = reply.message;
  }
  const { name, version, rulesAsOf } = about();
  lines.push(`${name} ${version} · ${rulesAsOf}`);
  byId('api-sentence', HTMLElement).textContent = sentence;
  byId('api-sources', HTMLUListElement).replaceChildren(...lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
}
init().then(() => {
  byId('api-form', HTMLFormElement).addEventListener('submit', (event) => { event.preventDefault(); estimate(); });
  estimate();
}, (error) => { byId('api-sentence', HTMLElement).textContent = String(error); });

// ---- 2. The custom element.

const element = document.querySelector('yibao-calculator');
if (!element) throw new Error('no <yibao-calculator>');
element.setAttribute('site', site.href);
element.addEventListener('yibao-answer', ({ detail }) => {
  let text = detail.sentence ?? '（没有了）';
  // Which figures there are hangs on the question.
  if (detail.question === 'retirement' && detail.status === 'decided') text += ` [${detail.figures.statutoryOn}]`;
  byId('element-answer', HTMLElement).textContent = text;
});
for (const name of ['place', 'theme']) {
  const select = byId(`element-${name}`, HTMLSelectElement);
  select.addEventListener('change', () => element.setAttribute(name, select.value));
}

// ---- 3. An <iframe> by hand: say who you are, then check who speaks.

const frame = byId('frame', HTMLIFrameElement);
const address = new URL('embed/account/', site);
address.hash = new URLSearchParams({ place: '320100', origin: location.origin }).toString();
window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
  /** @type {import('./element.js').FrameMessage} */
  const message = event.data;
  if (message.source !== 'yibao' || message.version !== 1) return;
  if (message.type === 'height') {
    frame.style.height = `${message.height}px`;
    byId('frame-height', HTMLElement).textContent = String(message.height);
  } else if (message.type === 'scroll') {
    window.scrollBy(0, frame.getBoundingClientRect().top + message.top - 16);
  }
});
frame.src = address.href;
