// What the pages made to stand in another page's <iframe> (/embed/<question>/) do beyond the question itself. A plain script in
// the head, shipped as it stands.
//
// In the address: ?origin=https://whoever.embeds.it &answers=1 &theme=light|dark. Out: messages to that origin and to no other;
// without one, none. In: none, this page listens to no messages. The protocol: README.md beside this file.
(function (root) {
  'use strict';
  var asked = new URLSearchParams(location.search);
  var question = location.pathname.replace(/index\.html$/, '').replace(/\/+$/, '').split('/').pop();
  root.setAttribute('data-embedded', '');

  // Light or dark by whoever embeds the page, else by the system (early.js). The system changing its mind changes nothing then.
  var theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') {
    var keep = function () { if (root.getAttribute('data-weui-theme') !== theme) root.setAttribute('data-weui-theme', theme); };
    keep();
    new MutationObserver(keep).observe(root, { attributes: true, attributeFilter: ['data-weui-theme'] });
  }

  /** The origin that was declared, only if it is exactly one: no path, no wildcard, no "null". */
  function declared(text) {
    try {
      var url = new URL(text);
      return /^https?:$/.test(url.protocol) && url.origin === text ? text : null;
    } catch (e) {
      return null;
    }
  }
  var origin = window.parent === window ? null : declared(asked.get('origin') || '');
  // The browser hands a message over only where the parent really is of that origin.
  function tell(event, detail) {
    if (!origin) return;
    window.parent.postMessage({ source: 'yibao', version: 1, question: question, event: event, detail: detail }, origin);
  }

  var height = 0;
  function measure() {
    if (!document.body) return;
    var now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell('height', { height: now });
  }

  var shares = origin !== null && asked.get('answers') === '1';
  var sentence = null;
  function read() {
    var lead = document.querySelector('#answer .lead');
    var now = lead ? lead.textContent.trim() : null;
    if (now === sentence) return;
    sentence = now;
    tell('answer', { sentence: now });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (window.ResizeObserver) new ResizeObserver(measure).observe(document.body);
    measure();
    new MutationObserver(function () {
      measure();
      if (!shares) return;
      // Whoever is asked must see who hears the answer.
      var told = document.getElementById('shared-with');
      if (told && told.hidden) {
        told.hidden = false;
        told.lastElementChild.textContent = origin;
      }
      // Before the app is there the page holds no answer, and what it shows then is not one.
      if (root.hasAttribute('data-live')) read();
    }).observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['data-live', 'open'] });
  });

  // Links to other pages mean pages of the whole site, and open beside the page that embeds this one.
  var whole = new URL('../../' + question + '/', location.href);
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || link.target || link.getAttribute('href').charAt(0) === '#') return;
    link.href = new URL(link.getAttribute('href'), whole).href;
    link.target = '_blank';
    link.rel = 'noopener';
  }, true);
}(document.documentElement));
