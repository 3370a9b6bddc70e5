// What the pages that stand in another page's <iframe> (/embed/transfer/ and so on) do beyond the question itself: they talk to
// that page, by the protocol in docs/embedding.md. A plain script in the head, so that light and dark are there before anything
// is painted.
//
// Nothing leaves this page but messages to the page that embeds it, and only where its origin is named in the address and is
// the real one. An answer is told only where that page asked for answers AND the person has agreed, here, to this page.
(function (root) {
  'use strict';
  // Behind the # nothing reaches the server; behind the ? it works too.
  var asked = new URLSearchParams(location.search.slice(1) + '&' + location.hash.slice(1));
  var question = location.pathname.replace(/index\.html$/, '').replace(/\/+$/, '').split('/').pop();
  var parent = window.parent;
  var framed = parent !== window;

  /** The origin that is named, only if it is exactly one: no path, no wildcard, no "null". Where the browser tells who embeds
   * this page, it must be the one. */
  function named(text) {
    try {
      var url = new URL(text);
      if (!/^https?:$/.test(url.protocol) || url.origin !== text) return null;
    } catch (e) {
      return null;
    }
    var real = location.ancestorOrigins && location.ancestorOrigins[0];
    return real && real !== text ? null : text;
  }
  var origin = framed ? named(asked.get('origin') || '') : null;
  // Whoever names itself lets the frame grow with its content, so that nothing scrolls in here.
  root.setAttribute('data-framed', origin ? 'whole' : 'part');

  /** The browser hands it over only where the embedding page really is of that origin. */
  function tell(type, detail) {
    if (!origin) return;
    var message = { source: 'yibao', version: 1, type: type, question: question };
    for (var name in detail) message[name] = detail[name];
    parent.postMessage(message, origin);
  }

  // ---- Light and dark: by whoever embeds the page, else by the person and the system (early.js), whose changes must not undo it.

  var theme = null;
  function dress() {
    if (theme && root.getAttribute('data-weui-theme') !== theme) root.setAttribute('data-weui-theme', theme);
  }
  new MutationObserver(dress).observe(root, { attributes: true, attributeFilter: ['data-weui-theme'] });
  function setTheme(wanted) {
    if (wanted === 'light' || wanted === 'dark') {
      theme = wanted;
      dress();
    } else if (wanted === 'auto' && theme) {
      theme = null;
      root.setAttribute('data-weui-theme', window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    }
  }
  setTheme(asked.get('theme'));

  // ---- The place: what the person chose stands; only an empty field, or what was put there from outside, is filled.

  var ours = { code: '', shown: '' };
  function setPlace(code) {
    if (typeof code !== 'string' || !/^[1-9]\d{5}$/.test(code)) return;
    var field = document.getElementById(question === 'transfer' ? 'to' : 'place');
    if (!field || field === document.activeElement || (field.value && (field.value !== ours.shown || code === ours.code))) return;
    var put = function (text) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    put(code);
    // The app writes the name over a code that it knows.
    setTimeout(function () {
      if (field.value === code) put('');
      ours = { code: code, shown: field.value };
    }, 50);
  }

  // ---- The height.

  var height = 0;
  function measure() {
    var now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height || !document.body) return;
    height = now;
    tell('height', { height: now });
  }

  // ---- The answer.

  var wants = origin !== null && asked.has('answers');
  var agreed = false;
  var NONE = { status: 'none', sentence: null, figures: null };
  var answer = NONE;
  var told = JSON.stringify(NONE);
  var soon = 0;

  function tellAnswer() {
    clearTimeout(soon);
    // Not at every key: what is half typed is no answer to anybody.
    soon = setTimeout(function () {
      var now = agreed ? answer : NONE;
      if (JSON.stringify(now) === told) return;
      told = JSON.stringify(now);
      tell('answer', now);
    }, 400);
  }
  window.addEventListener('yibao:answer', function (event) {
    answer = event.detail;
    if (wants) tellAnswer();
  });

  function askPerson() {
    var box = document.getElementById('answer-wanted');
    var parts = box.querySelectorAll('[data-told]');
    var names = box.querySelectorAll('[data-who]');
    for (var i = 0; i < names.length; i += 1) names[i].textContent = origin;
    box.addEventListener('click', function (event) {
      if (!event.target.closest('button')) return;
      agreed = !agreed;
      for (var j = 0; j < parts.length; j += 1) parts[j].hidden = (parts[j].getAttribute('data-told') === 'yes') !== agreed;
      box.querySelector('button:not([hidden])').focus();
      tellAnswer();
    });
    box.hidden = false;
  }

  // ---- Moving to a part of this page: it is shown whole, so the page around it has to scroll.

  // A first line at the very edge of what is seen looks cut off.
  var ROOM = 8;
  function bringIntoView(element) {
    if (element) tell('scroll', { top: Math.max(0, Math.round(element.getBoundingClientRect().top - root.getBoundingClientRect().top) - ROOM) });
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"], a[href=""]');
    if (!link) return;
    if (!link.getAttribute('href')) {
      // The page again, with what stands behind the #.
      event.preventDefault();
      location.reload();
    } else if (!event.defaultPrevented) {
      // An address with another hash would be a step back in the history of the page around this one.
      event.preventDefault();
      var target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      if (!target) return;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
      bringIntoView(target);
    } else {
      bringIntoView(document.activeElement);
    }
  });
  function askedFor() { return document.querySelector('#main .summary') || document.getElementById('answer'); }
  document.addEventListener('submit', function () {
    setTimeout(function () {
      if (askedFor()) { bringIntoView(askedFor()); return; }
      // What answers is still on its way.
      var watch = new MutationObserver(function () {
        if (askedFor()) { watch.disconnect(); bringIntoView(askedFor()); }
      });
      watch.observe(document.getElementById('main'), { childList: true, subtree: true });
    }, 100);
  });

  // ---- What the page around this one may say.

  function whenLive(act) {
    // What was restored is in the fields a moment after the page is live.
    if (root.hasAttribute('data-live')) { setTimeout(act, 0); return; }
    var watch = new MutationObserver(function () {
      if (root.hasAttribute('data-live')) { watch.disconnect(); setTimeout(act, 0); }
    });
    watch.observe(root, { attributes: true, attributeFilter: ['data-live'] });
  }
  window.addEventListener('message', function (event) {
    if (!origin || event.source !== parent || event.origin !== origin) return;
    var message = event.data;
    if (!message || message.source !== 'yibao' || message.version !== 1 || message.type !== 'set') return;
    setTheme(message.theme);
    whenLive(function () { setPlace(message.place); });
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (wants) askPerson();
    measure();
    if (window.ResizeObserver) new ResizeObserver(measure).observe(document.body);
    whenLive(function () {
      setPlace(asked.get('place'));
      tell('ready', { answers: wants });
    });
  });
}(document.documentElement));
