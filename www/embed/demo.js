// @ts-check
// All three ways of embedding, on one page. Checked against the declarations by `make test`.
import init, { about, estimateTransfer } from './yibao.js';
import './element.js';

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

// 1. The JS API.
init().then(() => {
  byId('api-form').addEventListener('submit', (event) => { event.preventDefault(); estimate(); });
  estimate();
}).catch((error) => { byId('api-sentence').textContent = String(error); });

function estimate() {
  const accepted = /** @type {HTMLInputElement} */ (byId('accepted')).value;
  const reply = estimateTransfer({
    from: '500000', to: '640100', fromScheme: 'employee', toScheme: 'employee',
    today: '2026-02-20', ...(accepted ? { acceptedOn: accepted } : {}),
  });
  const lines = [];
  if (reply.status === 'decided') {
    byId('api-sentence').textContent = reply.sentence;
    for (const { title, docNo, confidence } of reply.sources) lines.push([title, docNo, confidence].filter(Boolean).join(' · '));
  } else if (reply.status === 'problems') {
    byId('api-sentence').textContent = reply.problems.map(({ message }) => message).join('');
  } else {
    byId('api-sentence').textContent = reply.message;
  }
  lines.push(`${about().name} ${about().version} · ${about().rulesAsOf}`);
  byId('api-sources').replaceChildren(...lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
}

// 2. The custom element.
byId('element').addEventListener('yibao-answer', ({ detail }) => {
  byId('element-answer').textContent = detail.sentence ?? '';
});

// 3. An <iframe> by hand: declare who you are, then check who speaks.
const frame = /** @type {HTMLIFrameElement} */ (byId('frame'));
const address = new URL('transfer/', import.meta.url);
address.searchParams.set('origin', location.origin);
address.searchParams.set('answers', '1');
frame.src = address.href;
window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
  /** @type {import('./element.js').FrameMessage} */
  const message = event.data;
  if (message.source !== 'yibao' || message.version !== 1) return;
  if (message.event === 'height') frame.style.height = `${message.detail.height}px`;
  else byId('frame-answer').textContent = message.detail.sentence ?? '';
});
