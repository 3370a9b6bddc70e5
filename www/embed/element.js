// <yibao-calculator question="transfer|retirement|account" place="430100" theme="light|dark" lang="zh-CN" answers base="…">
//
// A thin element around the page /embed/<question>/ of a published site, in an <iframe>: what is typed stays in that page, its
// styles and the host's can't touch each other, and the element is the same form that the site's own tests check.
// Events (both bubble): `yibao-height` { height } and, with the attribute `answers`, `yibao-answer` { question, sentence }.

const QUESTIONS = { transfer: '医保转移', retirement: '退休医保年限', account: '个人账户' };
/** Higher than any answer; more is a mistake or a joke. */
const MOST_PIXELS = 100000;
const MOST_LETTERS = 5000;

export class YibaoCalculator extends HTMLElement {
  static get observedAttributes() { return ['question', 'place', 'theme', 'lang', 'answers', 'base']; }

  constructor() {
    super();
    this._frame = null;
    this._site = '';
    this._heard = (event) => this._hear(event);
  }

  connectedCallback() {
    window.addEventListener('message', this._heard);
    this._show();
  }

  disconnectedCallback() {
    window.removeEventListener('message', this._heard);
  }

  attributeChangedCallback(name, before, now) {
    if (this.isConnected && before !== now) this._show();
  }

  /** The address of the page for what the attributes say; null where they say nothing that can be shown. */
  get src() {
    const question = this.getAttribute('question') || 'transfer';
    if (!Object.prototype.hasOwnProperty.call(QUESTIONS, question)) return null;
    const place = this.getAttribute('place') || '';
    const theme = this.getAttribute('theme') || '';
    // This file lies in the site's /embed/, unless a bundler has taken it elsewhere: then `base` names the site.
    let url;
    try { url = new URL(`embed/${question}/`, new URL(this.getAttribute('base') || new URL('..', import.meta.url), document.baseURI)); } catch (_) { return null; }
    if (!/^https?:$/.test(url.protocol)) return null;
    // A page without an origin of its own (from disk, in a sandbox) can't be told anything.
    if (location.origin !== 'null') url.searchParams.set('origin', location.origin);
    if (this.hasAttribute('answers')) url.searchParams.set('answers', '1');
    if (theme === 'light' || theme === 'dark') url.searchParams.set('theme', theme);
    if (/^[1-9]\d{5}$/.test(place)) url.hash = `v=1&${question === 'transfer' ? 'to' : 'place'}=${place}`;
    return url.href;
  }

  _show() {
    const src = this.src;
    if (!src) {
      if (this._frame) this._frame.remove();
      this._frame = null;
      console.error('yibao-calculator: no such question, or no address of a site:', this.getAttribute('question'), this.getAttribute('base'));
      return;
    }
    if (this._frame && this._frame.src === src) return;
    // A new frame, not a new address: a new address would be a step back in the history of the page around it.
    const frame = document.createElement('iframe');
    frame.title = QUESTIONS[this.getAttribute('question') || 'transfer'];
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals');
    frame.referrerPolicy = 'no-referrer';
    // Set one by one: a style sheet or attribute might be forbidden where this stands.
    frame.style.display = 'block';
    frame.style.width = '100%';
    frame.style.height = '720px';
    frame.style.border = '0';
    frame.src = src;
    this.style.display = 'block';
    if (this._frame) this._frame.remove();
    this._frame = frame;
    this._site = new URL(src).origin;
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    root.appendChild(frame);
  }

  /** A message counts only from our own frame, from the site's origin, in the form that is agreed. */
  _hear({ origin, source, data }) {
    if (!this._frame || source !== this._frame.contentWindow || origin !== this._site) return;
    if (!data || data.source !== 'yibao' || data.version !== 1 || typeof data.detail !== 'object' || !data.detail) return;
    const { height, sentence } = data.detail;
    if (data.event === 'height' && Number.isInteger(height) && height > 0 && height <= MOST_PIXELS) {
      this._frame.style.height = `${height}px`;
      this._tell('yibao-height', { height });
    } else if (data.event === 'answer' && this.hasAttribute('answers')
      && (sentence === null || (typeof sentence === 'string' && sentence.length <= MOST_LETTERS))) {
      this._tell('yibao-answer', { question: this.getAttribute('question') || 'transfer', sentence });
    }
  }

  _tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get('yibao-calculator')) customElements.define('yibao-calculator', YibaoCalculator);
