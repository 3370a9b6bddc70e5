// <yibao-calculator question="transfer|retirement|account" place="430100" lang="zh-CN|zh-Hant|en" theme="light|dark" answers site="…">
//
// A question of 医保算得清 in an <iframe>: what is typed stays in there, and its styles and those of the page around it can't
// touch each other. Events, both bubbling: `yibao-height` { question, height }, and `yibao-answer` { question, status, sentence,
// figures } where the attribute `answers` asks for them and the person has agreed in the frame. No dependencies; types in
// element.d.ts; the protocol beneath it in docs/embedding.md.

/** The languages in which the site has these pages; scripts/embed-package.mjs writes what was really built. */
const LANGUAGES = ['zh'];
/** Where the pages of a language lie below the site's root. */
const FOLDERS = { zh: '', hant: 'hant/', en: 'en/' };

/** What this element itself says: the frame's name for screen readers, and what stands there if it can't be shown. */
const WORDS = {
  zh: {
    transfer: '医保转移到哪一步了（医保算得清）',
    retirement: '退休医保还差几年（医保算得清）',
    account: '医保个人账户每月到多少（医保算得清）',
    blocked: '这里没能打开“医保算得清”。',
    unknown: '这里写的问题，“医保算得清”没有。',
    open: '在新窗口打开',
  },
  hant: {
    transfer: '醫保轉移到哪一步了（醫保算得清）',
    retirement: '退休醫保還差幾年（醫保算得清）',
    account: '醫保個人賬戶每月到多少（醫保算得清）',
    blocked: '這裡沒能打開“醫保算得清”。',
    unknown: '這裡寫的問題，“醫保算得清”沒有。',
    open: '在新窗口打開',
  },
  en: {
    transfer: 'Where is my medical insurance transfer? (医保算得清)',
    retirement: 'How many years of medical insurance am I short of? (医保算得清)',
    account: 'What reaches my personal account each month? (医保算得清)',
    blocked: '医保算得清 could not be opened here. ',
    unknown: '医保算得清 has no such question. ',
    open: 'Open it in a new window',
  },
};

/** Before the frame has told its own. */
const FIRST_PIXELS = 720;
/** More is a mistake. */
const MOST_PIXELS = 100000;
const MOST_LETTERS = 5000;
/** A frame that is there tells its height before its `load`; these leave a slow phone time. */
const AFTER_LOAD = 2000;
const WITHOUT_LOAD = 20000;

const wholeNumber = (value, least) => Number.isInteger(value) && value >= least && value <= MOST_PIXELS;

// On a server there is no HTMLElement, and importing this must not fail there.
export class YibaoCalculator extends (globalThis.HTMLElement ?? class {}) {
  static get observedAttributes() { return ['question', 'place', 'lang', 'theme', 'answers', 'site']; }

  constructor() {
    super();
    this._frame = null;
    this._ready = false;
    this._timer = 0;
    this._heard = (event) => this._hear(event);
    this._refused = (event) => {
      if (this._frame && /^(frame|child|default)-src/.test(event.effectiveDirective) && this._siteOrigin === originOf(event.blockedURI)) this._fail();
    };
    const root = this.attachShadow({ mode: 'open' });
    // Styles are set one by one: a <style> may be forbidden where this stands.
    this._box = document.createElement('div');
    this._box.style.position = 'relative';
    this._fallback = document.createElement('p');
    this._fallback.hidden = true;
    this._link = document.createElement('a');
    this._link.target = '_blank';
    this._link.rel = 'noopener';
    this._sentence = document.createElement('span');
    // What the page puts inside the element stands there instead.
    const slot = document.createElement('slot');
    slot.append(this._sentence, this._link);
    this._fallback.append(slot);
    root.append(this._box, this._fallback);
  }

  connectedCallback() {
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    window.addEventListener('message', this._heard);
    document.addEventListener('securitypolicyviolation', this._refused);
    this._show();
  }

  disconnectedCallback() {
    window.removeEventListener('message', this._heard);
    document.removeEventListener('securitypolicyviolation', this._refused);
    this._clear();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || before === now) return;
    // These two the page in the frame takes as it stands; anything else is another page.
    if (name === 'place' || name === 'theme') this._set();
    else this._show();
  }

  /** The question shown. */
  get question() { return this.getAttribute('question') || 'transfer'; }

  /** The language of the frame's name; its page is in this language too, where the site has it. */
  get _language() {
    const lang = this.lang || document.documentElement.lang;
    if (/^en\b/i.test(lang)) return 'en';
    return /^zh-(hant|hk|mo|tw)\b/i.test(lang) ? 'hant' : 'zh';
  }

  /** The root of the site, as the attribute says or as this file lies; null where that is no address. */
  get _site() {
    try {
      // This file lies in the site's /embed/, unless a bundler has taken it elsewhere: then `site` names the site.
      const given = this.getAttribute('site');
      const site = given ? new URL(given.replace(/\/*$/, '/'), document.baseURI) : new URL('..', import.meta.url);
      return /^https?:$/.test(site.protocol) ? site : null;
    } catch {
      return null;
    }
  }

  get _siteOrigin() { return this._site ? this._site.origin : null; }

  _page(folder) {
    const language = LANGUAGES.includes(this._language) ? this._language : 'zh';
    return new URL(`${FOLDERS[language]}${folder}${this.question}/`, this._site);
  }

  /** The address of the page shown; null where the attributes name none. */
  get src() {
    if (!this._site || !['transfer', 'retirement', 'account'].includes(this.question)) return null;
    const address = this._page('embed/');
    const asked = new URLSearchParams();
    // A page without an origin of its own (from disk, in a sandbox) can't be told anything.
    if (location.origin !== 'null') asked.set('origin', location.origin);
    if (this.hasAttribute('answers')) asked.set('answers', '');
    for (const [name, value] of Object.entries(this._wanted())) if (value) asked.set(name, value);
    // Behind the #, so that the site's server learns nothing of it.
    address.hash = asked.toString();
    return address.href;
  }

  /** Place and theme as the frame takes them. */
  _wanted() {
    const place = this.getAttribute('place') || '';
    const theme = this.getAttribute('theme') || '';
    return { place: /^[1-9]\d{5}$/.test(place) ? place : '', theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
  }

  _clear() {
    clearTimeout(this._timer);
    if (this._frame) this._frame.remove();
    this._frame = null;
    this._ready = false;
  }

  _show() {
    this._clear();
    const src = this.src;
    if (!src) {
      // Whoever reads the page is told too; without an address of the site there is nothing to lead to.
      const words = WORDS[this._language];
      this._sentence.textContent = words.unknown;
      this._link.textContent = this._site ? words.open : '';
      if (this._site) this._link.href = this._site.href; else this._link.removeAttribute('href');
      this._fallback.hidden = false;
      console.error('<yibao-calculator>: no such question, or no address of a site:', this.getAttribute('question'), this.getAttribute('site'));
      return;
    }
    const words = WORDS[this._language];
    this._sentence.textContent = words.blocked;
    this._link.textContent = words.open;
    this._link.href = this._page('').href;
    // A new frame, not a new address: that would be a step back in the history of the page around it.
    const frame = document.createElement('iframe');
    frame.title = words[this.question];
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals');
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    Object.assign(frame.style, { display: 'block', width: '100%', height: `${FIRST_PIXELS}px`, border: '0' });
    frame.src = src;
    this._sent = this._wanted();
    this._frame = frame;
    // Where it can't tell us anything, nobody knows whether it is there: then the link stands beneath it from the start.
    this._fallback.hidden = location.origin !== 'null';
    if (location.origin !== 'null') {
      this._timer = setTimeout(() => this._fail(), WITHOUT_LOAD);
      frame.addEventListener('load', () => {
        if (!this._alive) { clearTimeout(this._timer); this._timer = setTimeout(() => this._fail(), AFTER_LOAD); }
      });
    }
    this._alive = false;
    this._box.append(frame);
  }

  /** The frame is not shown: blocked by a policy, here or there, or out of reach. */
  _fail() {
    clearTimeout(this._timer);
    if (!this._frame || this._alive) return;
    this._frame.style.height = '0';
    this._fallback.hidden = false;
  }

  _set() {
    const wanted = this._wanted();
    if (!this._ready || (wanted.place === this._sent.place && wanted.theme === this._sent.theme)) return;
    this._sent = wanted;
    this._frame.contentWindow.postMessage({ source: 'yibao', version: 1, type: 'set', ...wanted }, this._siteOrigin);
  }

  /** A message counts only from our own frame, from the site's origin, in the form that is agreed. */
  _hear({ origin, source, data }) {
    if (!this._frame || source !== this._frame.contentWindow || origin !== this._siteOrigin) return;
    if (!data || data.source !== 'yibao' || data.version !== 1 || data.question !== this.question) return;
    if (!this._alive) {
      this._alive = true;
      clearTimeout(this._timer);
      this._fallback.hidden = true;
    }
    const { type, height, top, status, sentence, figures } = data;
    if (type === 'ready') {
      this._ready = true;
      this._set();
    } else if (type === 'height' && wholeNumber(height, 1)) {
      this._frame.style.height = `${height}px`;
      this._tell('yibao-height', { question: this.question, height });
    } else if (type === 'scroll' && wholeNumber(top, 0)) {
      this._bringIntoView(top);
    } else if (type === 'answer' && this.hasAttribute('answers') && ['decided', 'cannotDecide', 'none'].includes(status)
      && (sentence === null || (typeof sentence === 'string' && sentence.length <= MOST_LETTERS))
      && (figures === null || typeof figures === 'object')) {
      this._tell('yibao-answer', { question: this.question, status, sentence, figures });
    }
  }

  /** Scrolls a part of the frame into sight, unless it is; `scroll-margin-top` of this element leaves room for a fixed head. */
  _bringIntoView(top) {
    const at = this._frame.getBoundingClientRect().top + top;
    if (at >= 0 && at < window.innerHeight * 0.6) return;
    const mark = document.createElement('div');
    Object.assign(mark.style, { position: 'absolute', top: `${top}px`, scrollMarginTop: getComputedStyle(this).scrollMarginTop });
    this._box.append(mark);
    mark.scrollIntoView();
    mark.remove();
  }

  _tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function originOf(address) {
  try { return new URL(address).origin; } catch { return null; }
}

if (globalThis.customElements && !customElements.get('yibao-calculator')) customElements.define('yibao-calculator', YibaoCalculator);
