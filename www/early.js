// What works before the app is there, and on pages without it: how the page looks, reading aloud, opening the calendar.
// A plain script in the head, so that a remembered look is there before anything is painted. Shipped as it stands.
(function (root) {
  'use strict';
  var KEY = 'yibao.v1.';
  function get(name) { try { return localStorage.getItem(KEY + name); } catch (e) { return null; } }
  // Storage may be full or forbidden: the switch still works, it is only not remembered.
  function keep(name, value) { try { if (value) localStorage.setItem(KEY + name, value); else localStorage.removeItem(KEY + name); } catch (e) { /* not remembered */ } }

  // A stylesheet that does not come, or not to its end (scripts/styles.mjs), leaves the page bare: it is asked for once more. One that hangs keeps every page blank, and is
  // then waited for beside the page instead of before it.
  function styleAgain(link, query) {
    if (link.hasAttribute('data-again')) return;
    var next = document.createElement('link');
    next.rel = 'stylesheet';
    next.setAttribute('data-again', '');
    next.href = link.href + query;
    link.parentNode.replaceChild(next, link);
  }
  function isStyle(link) { return link && link.tagName === 'LINK' && link.rel === 'stylesheet'; }
  window.addEventListener('error', function (event) {
    var link = event.target;
    if (isStyle(link)) styleAgain(link, '?again=' + Date.now());
  }, true);
  // Not of the window: a `load` stops at the document.
  document.addEventListener('load', function (event) {
    if (isStyle(event.target) && !getComputedStyle(root).getPropertyValue('--whole')) styleAgain(event.target, '?again=' + Date.now());
  }, true);
  setTimeout(function () {
    var link = document.querySelector('link[rel=stylesheet]');
    if (link && !link.sheet) styleAgain(link, '');
  }, 5000);

  // A page that is not there to be framed shows nothing of itself in another site's page: buttons here delete what is kept. Hosts are
  // told so too (docs/hosting.md), but can't be for addresses that mean no page.
  if (window.top !== window && !root.hasAttribute('data-framed') && !root.hasAttribute('data-anywhere')) {
    var same = false;
    try { same = window.top.location.origin === location.origin; } catch (error) { /* another site's */ }
    if (!same) root.setAttribute('data-foreign', '');
  }

  // Light and dark: as the system wishes, until a person chooses otherwise.
  var system = window.matchMedia('(prefers-color-scheme: dark)');
  var chosen = get('theme');
  function theme() {
    var dark = chosen ? chosen === 'dark' : system.matches;
    root.setAttribute('data-weui-theme', dark ? 'dark' : 'light');
  }
  theme();
  if (system.addListener) system.addListener(theme);

  // The version for elders.
  function elder(on) {
    if (on) root.setAttribute('data-elder', ''); else root.removeAttribute('data-elder');
    // What is secondary is folded there, and open elsewhere.
    var folds = document.querySelectorAll('details[data-second]');
    for (var i = 0; i < folds.length; i += 1) folds[i].open = !on;
  }
  if (get('elder')) elder(true);

  // What the address names comes with the app, and is long: what stands under it waits below the screen instead of jumping there.
  if (/^#\d{6}$/.test(location.hash)) root.setAttribute('data-named', '');

  // Whoever has kept something most likely comes back for it: the way there stands first (home.css).
  try { if (/"cases":\[\{/.test(localStorage.getItem('yibao.cases') || '')) root.setAttribute('data-kept', ''); } catch (e) { /* nothing is kept */ }

  // A link whose # a chat has written as %23 means no page on any host: it is opened as it was meant.
  var meant = /^(.*\/)%23((?:v(?:=|%3D)1|s1).*)$/.exec(location.pathname);
  if (meant) {
    try { location.replace(meant[1] + '#' + decodeURIComponent(meant[2])); } catch (error) { /* not one of ours */ }
  }

  function named(what) { return document.querySelector('meta[name="yibao-' + what + '"]'); }
  function addresses(meta) { return meta ? meta.getAttribute('content').split(' ') : []; }

  // A link that fills the form needs what answers, and rules and words: they are asked for beside the page's program instead of after it.
  var half = named('answer');
  if (half && /^#(v=1&|s1)/.test(location.hash)) {
    addresses(half).concat(addresses(named('rest'))).forEach(function (address) {
      var hint = document.createElement('link');
      hint.rel = 'preload';
      hint.setAttribute('as', 'fetch');
      hint.setAttribute('crossorigin', '');
      hint.href = address;
      document.head.appendChild(hint);
    });
  }

  // Reading aloud, where there is a voice for the page's language. Sentence by sentence: some engines fall silent in a long text.
  var speech = window.speechSynthesis;
  var voice = null;
  var chinese = !/^en/.test(root.lang);
  function speaks(one) {
    return chinese ? /^(zh|cmn)/i.test(one.lang) && !/HK|TW|yue/i.test(one.lang) : /^en/i.test(one.lang);
  }
  function findVoice() {
    var voices = speech.getVoices().filter(speaks);
    voice = voices.filter(function (one) { return one.localService; })[0] || voices[0];
    if (voice) root.setAttribute('data-speech', '');
  }
  if (speech && window.SpeechSynthesisUtterance) {
    findVoice();
    if (speech.addEventListener) speech.addEventListener('voiceschanged', findVoice); else speech.onvoiceschanged = findVoice;
  }
  function hush() {
    root.removeAttribute('data-speaking');
    if (speech) speech.cancel();
  }
  // An English voice can't say the Chinese words in parentheses.
  function english(text) {
    return text.replace(/ \([^()]*[\u3400-\u9fff][^()]*\)/g, '').replace(/([.!?;]) /g, '$1\n').split('\n');
  }
  function speak(text) {
    hush();
    var parts = chinese ? text.match(/[^。！？；]+[。！？；]?/g) || [] : english(text);
    parts.forEach(function (part, at) {
      var said = new SpeechSynthesisUtterance(part);
      said.lang = chinese ? 'zh-CN' : 'en';
      said.voice = voice;
      said.rate = 0.9;
      if (at === parts.length - 1) said.onend = hush;
      speech.speak(said);
    });
    root.setAttribute('data-speaking', '');
  }
  window.addEventListener('pagehide', hush);
  window.addEventListener('popstate', hush);

  // The app changes the address without loading anything, and relative ones would then mean another folder.
  function ready(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act); else act();
  }
  ready(function () {
    var links = document.querySelectorAll('link[rel~="icon"],link[rel="apple-touch-icon"],link[rel="manifest"]');
    for (var i = 0; i < links.length; i += 1) links[i].setAttribute('href', links[i].href);
    ['take-away', 'first', 'rest'].forEach(function (name) {
      var later = named(name);
      if (later) later.setAttribute('content', addresses(later).map(function (address) { return new URL(address, location.href).href; }).join(' '));
    });
    // The plain page: back to where one came from, and why one was sent here.
    var back = document.querySelector('[data-early=back]');
    var to = /[?&]to=((?:[a-z]+\/)+)(?:&|$)/.exec(location.search);
    if (back && to) back.setAttribute('href', back.getAttribute('href') + to[1] + location.hash);
    var old = document.getElementById('too-old');
    if (old && /[?&]old\b/.test(location.search)) old.hidden = false;
    if (root.hasAttribute('data-foreign')) document.getElementById('foreign').hidden = false;
  });

  // An answer is printed on one A4 page with margins of 10 mm (www/styles/paper.css), in the largest letters that fit. Where not
  // even the usual ones fit, what can be spared is left out first, and only then letters get smaller.
  var spared = [];
  function fit() {
    var page = document.querySelector('.one-page');
    if (!page) return;
    function fits(points) {
      page.style.fontSize = points + 'pt';
      // 277 mm are 1047 px; engines and printers differ by a little.
      return page.offsetHeight < 1034;
    }
    root.setAttribute('data-measuring', '');
    var done = [14, 13, 12, 11.5, 11, 10.5].some(fits);
    for (var rank = 1; !done && rank <= 8; rank += 1) {
      var spare = page.querySelectorAll('[data-spare="' + rank + '"]');
      for (var last = spare.length; !done && last > 0; last -= 1) {
        spare[last - 1].hidden = true;
        spared.push(spare[last - 1]);
        done = fits(10.5);
      }
    }
    if (!done) [10, 9.5].some(fits);
    root.removeAttribute('data-measuring');
  }
  // The bar with the answer's sentence is out of the way where the answer itself is seen.
  function look() {
    var answer = document.getElementById('answer');
    var seen = answer && !answer.hidden && answer.getBoundingClientRect().top < window.innerHeight * 0.7;
    if (seen) root.setAttribute('data-answer-seen', ''); else root.removeAttribute('data-answer-seen');
  }
  function lookSoon() { setTimeout(look, 60); }
  window.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  document.addEventListener('click', lookSoon);
  document.addEventListener('input', lookSoon);

  // The list of places opens beneath its field, where a phone's keyboard would cover it: the field then goes to the top.
  document.addEventListener('input', function (event) {
    var picker = event.target.closest && event.target.closest('.picker');
    if (!picker) return;
    setTimeout(function () {
      var list = picker.querySelector('ul');
      var room = (window.visualViewport && window.visualViewport.height) || window.innerHeight;
      if (list && !list.hidden && list.getBoundingClientRect().bottom > room) picker.scrollIntoView(true);
    }, 60);
  });

  // On paper nothing can be unfolded.
  var unfolded = [];
  window.addEventListener('beforeprint', function () {
    fit();
    var folds = document.querySelectorAll('details.on-paper:not([open])');
    unfolded = Array.prototype.slice.call(folds);
    unfolded.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener('afterprint', function () {
    spared.forEach(function (part) { part.hidden = false; });
    spared = [];
    unfolded.forEach(function (fold) { fold.open = false; });
  });

  document.addEventListener('click', function (event) {
    // A source lies in a list that may be folded.
    var cite = event.target.closest && event.target.closest('a.cite');
    var cited = cite && document.getElementById(cite.hash.slice(1));
    if (cited) cited.closest('details').open = true;
    var button = event.target.closest && event.target.closest('[data-early]');
    if (!button) return;
    var what = button.getAttribute('data-early');
    if (what === 'theme') {
      var next = root.getAttribute('data-weui-theme') === 'dark' ? 'light' : 'dark';
      // Chosen as the system has it anyway: from now on again as the system wishes.
      chosen = (next === 'dark') === system.matches ? null : next;
      keep('theme', chosen);
      theme();
    } else if (what === 'elder') {
      var on = !root.hasAttribute('data-elder');
      elder(on);
      keep('elder', on ? '1' : null);
    } else if (what === 'language') {
      // The place or the question named in the address goes along; what was typed is the tab's.
      button.hash = location.hash;
    } else if (what === 'speak') {
      if (root.hasAttribute('data-speaking')) return hush();
      var said = button.closest('section').querySelectorAll('[data-say]');
      speak(Array.prototype.map.call(said, function (one) { return one.textContent.trim().replace(/[^。！？；]$/, '$&。'); }).join(''));
    } else if (what === 'calendar') {
      var input = button.parentNode.querySelector('input');
      // In another site's page browsers refuse it to dates.
      try { input.showPicker(); } catch (error) { input.focus(); input.click(); }
    }
  });
}(document.documentElement));
