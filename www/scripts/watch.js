// The watchdog: at the end of every page that has an app, it runs before the app, outside it, in syntax that any engine reads. It sees
// to it that a page whose app doesn't come never just stands there and never takes away what was typed: it opens the page again once,
// by an address no cache of pages knows, and then says in the page what happened and what can be done. Only an engine that shows itself
// to be too old is sent to the plain page. No sentence is here: they are in the page already, hidden.
(function () {
  var html = document.documentElement;
  var root = document.querySelector('link[rel=manifest]').href.replace(/[^/]*$/, '');
  // Where the files lie that all languages share.
  var program = document.querySelector('script[type=module]');
  var files = program ? program.src.replace(/[^/]*$/, '') : root;
  var AGAIN = /[?&]again=/;
  var done = false;
  // Where in its source the program broke, as the program says (src/app/browser/panics.rs).
  var broke = '';

  function live() { return html.hasAttribute('data-live'); }
  function show(id) { var note = document.getElementById(id); if (note) note.hidden = false; return note; }
  function hide(id) { var note = document.getElementById(id); if (note) note.hidden = true; }

  // ---- What was typed is carried over a reload that we make ourselves, and to the same page in another language where its program
  // is not there yet to keep it.

  var KEPT = 'yibao-carried';
  // What is carried and has no field yet: some appear only after others are filled.
  var left = [];

  function fields() { return Array.prototype.slice.call(document.querySelectorAll('#main input:not([type=file]), #main select, #main textarea')); }
  function nameOf(field) { return field.type === 'radio' ? field.name + '=' + field.value : field.id; }
  function fieldOf(name) { return fields().filter(function (field) { return nameOf(field) === name; })[0]; }
  function isChoice(field) { return field.type === 'radio' || field.type === 'checkbox'; }

  /** Keeps what is in the fields for the page at a path. Whether that worked, or there was nothing to keep. */
  function carry(at) {
    // The page is left for another: what stops coming for that is no failure, and would be carried over this.
    if (at !== location.pathname) done = true;
    var typed = left.slice();
    fields().forEach(function (field) {
      if (nameOf(field) && (isChoice(field) ? field.checked && (live() || !field.defaultChecked) : field.value)) typed.push([nameOf(field), field.value]);
    });
    var text = JSON.stringify({ at: at, early: !live(), typed: typed });
    try {
      sessionStorage.setItem(KEPT, text);
      return true;
    } catch (error) { /* Full, or closed: the tab's own name is left, where nobody uses it. */ }
    if (typed.length && !window.name) window.name = KEPT + text;
    return !typed.length || window.name === KEPT + text;
  }
  // For www/scripts/page.js.
  window.yibaoCarry = carry;

  function carried() {
    var text = null;
    if (window.name.indexOf(KEPT) === 0) {
      text = window.name.slice(KEPT.length);
      window.name = '';
    }
    try {
      text = sessionStorage.getItem(KEPT) || text;
      sessionStorage.removeItem(KEPT);
    } catch (error) { /* the name, then */ }
    try { return JSON.parse(text); } catch (error) { return null; }
  }

  function tell(field, type) {
    var event = document.createEvent('Event');
    event.initEvent(type, true, false);
    field.dispatchEvent(event);
  }

  function fill(field, value) {
    if (isChoice(field)) {
      if (field.checked) return;
      field.checked = true;
    } else {
      if (field.value === value) return;
      field.value = value;
      if (live()) tell(field, 'input');
    }
    if (live()) tell(field, 'change');
  }

  function putBack(more) {
    left = left.filter(function (one) {
      var field = fieldOf(one[0]);
      if (field) fill(field, one[1]);
      return !field;
    });
    if (left.length && more) setTimeout(putBack, 100, more - 1);
  }

  function whenLive(act) {
    if (live()) return act();
    new MutationObserver(function (_, watch) {
      if (live()) { watch.disconnect(); act(); }
    }).observe(html, { attributes: true, attributeFilter: ['data-live'] });
  }

  var kept = carried();
  if (kept && kept.at === location.pathname && kept.typed) {
    left = kept.typed;
    // What was typed before the app was there stands in the page at once, and is the app's when it comes (src/app/browser/early_input.rs).
    if (kept.early) putBack(0);
    whenLive(function () {
      // An app that was built from scratch has new fields; what was typed into the old ones since is in them already.
      if (kept.early) {
        kept.typed.forEach(function (one) {
          var field = fieldOf(one[0]);
          // Nobody is in it any more: a place that was only typed is taken.
          if (field && !isChoice(field) && field.value === one[1] && field !== document.activeElement) tell(field, 'change');
        });
        left = kept.typed.filter(function (one) {
          return !fields().some(function (field) { return nameOf(field) === one[0] && (isChoice(field) ? field.checked : field.value); });
        });
      }
      putBack(20);
    });
  }

  // ---- When the app does not come.

  /** Whether the engine reads what the app is made of. A file cut off looks like an engine that can't, so the engine is asked. */
  function canRun() {
    if (typeof WebAssembly !== 'object' || !('noModule' in document.createElement('script'))) return false;
    // A module that imports a global which changes.
    if (!WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 2, 8, 1, 1, 97, 1, 98, 3, 127, 1]))) return false;
    try {
      new Function('try{}catch{}async function*a(b){for await(var c of b);return{...b}}');
    } catch (error) {
      // Where text may not become a script, nothing is told of the engine.
      return error.name !== 'SyntaxError';
    }
    return true;
  }

  function plain() {
    if (done) return;
    done = true;
    carry(location.pathname);
    var from = (location.origin + location.pathname).indexOf(root) === 0 ? (location.origin + location.pathname).slice(root.length) : '';
    location.replace(root + 'plain/?old&to=' + from + location.hash);
  }

  // The address remembers that it was tried: storage may be closed, and a stale page must not go round in circles.
  function open() {
    var query = location.search.slice(1).split('&').filter(function (part) { return part && part.indexOf('again=') !== 0; });
    query.push('again=' + Date.now());
    location.replace(location.pathname + '?' + query.join('&') + location.hash);
  }

  /** Opens the page again with what was typed. Where it can't be reached, or nothing can be carried, one stays: what is in the fields
   * is worth more than the browser's own page about a network. */
  function openAgain(stay) {
    if (!carry(location.pathname)) return stay();
    if (!window.fetch) return open();
    var late = setTimeout(answered, 10000, false);
    function answered(there) {
      if (!late) return;
      clearTimeout(late);
      late = 0;
      // What was typed meanwhile counts.
      if (there && carry(location.pathname)) open(); else stay();
    }
    fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(function () {
      clearTimeout(late);
      late = setTimeout(answered, 20000, true);
      // What came wrong under a name that is kept for a year would come wrong from the cache.
      var files = Array.prototype.map.call(document.querySelectorAll('script[type=module], link[rel=preload]'), function (one) {
        return fetch(one.src || one.href, { cache: 'reload' }).then(function (reply) { return reply.arrayBuffer(); }).catch(function () {});
      });
      return Promise.all(files);
    }).then(function () { answered(true); }, function () { answered(false); });
  }

  function sayFailed() {
    hide('late');
    if (broke) return sayBroken();
    show('failed');
  }

  function failed() {
    if (done || live()) return;
    if (!canRun()) return plain();
    done = true;
    if (AGAIN.test(location.search)) return sayFailed();
    openAgain(sayFailed);
  }

  /** The app broke: it answers nothing any more, and what it answered before must not look as if it still did. */
  function sayBroken() {
    var note = show('trouble');
    if (!note) return;
    html.setAttribute('data-broken', '');
    var release = document.querySelector('meta[name="release"]');
    // The page without what stands behind its # and ?, which may be somebody's facts.
    var report = [release ? release.content : '', location.pathname, broke || '?', navigator.userAgent].join('\n');
    note.querySelector('pre').textContent = report;
  }

  function copy(button) {
    var pre = document.querySelector('#trouble pre');
    var range = document.createRange();
    range.selectNodeContents(pre);
    var chosen = window.getSelection();
    chosen.removeAllRanges();
    chosen.addRange(range);
    // What is chosen can be copied by hand where neither way is allowed.
    function said() { button.textContent = button.getAttribute('data-done'); }
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(pre.textContent).then(said, function () { if (document.execCommand('copy')) said(); });
    else if (document.execCommand('copy')) said();
  }

  // A request may hang: the form can be filled in then, and nothing would ever answer. On the slowest of networks it is only late.
  var PATIENCE = 45000;
  function late() {
    if (done || live() || !show('late')) return;
    whenLive(function () { hide('late'); });
  }

  // A file of a release that is gone did not come because of that, and not because of the network.
  function lost() {
    var release = document.querySelector('meta[name="release"]');
    if (!release || !window.fetch) return;
    fetch(root + 'release.json', { cache: 'no-store' }).then(function (reply) { return reply.json(); }).then(function (now) {
      if (now.release && now.release !== release.content) html.setAttribute('data-renewed', '');
    }).catch(function () {});
  }

  if (!canRun()) return plain();

  setTimeout(late, PATIENCE);
  whenLive(function () {
    hide('failed');
    // A second try has done its work.
    if (!AGAIN.test(location.search)) return;
    var query = location.search.slice(1).split('&').filter(function (part) { return part.indexOf('again=') !== 0; }).join('&');
    history.replaceState(history.state, '', location.pathname + (query ? '?' + query : '') + location.hash);
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-watch]');
    if (!button) return;
    var what = button.getAttribute('data-watch');
    if (what === 'copy') return copy(button);
    button.disabled = true;
    openAgain(function () { button.disabled = false; if (!broke && !live()) show('failed'); });
  });
  window.addEventListener('yibao-failed', failed);
  window.addEventListener('yibao-lost', lost);
  window.addEventListener('yibao-panic', function (event) { broke = String(event.detail); });
  window.addEventListener('error', function (event) {
    var from = event.target;
    if (from && from !== window) {
      // A file of ours that did not come.
      if (from.tagName !== 'SCRIPT' || from.src.indexOf(files) !== 0) return;
      if (from.type === 'module') failed();
    } else if (event.filename && (event.filename.indexOf(files) === 0 || live() && /^wasm:/.test(event.filename))) {
      // A program that was cut off, or that broke before it was there. What stands around it may break without taking the page away.
      if (!live()) return /\/[a-z]+-[0-9a-f]{16}\.js/.test(event.filename) && failed();
      // What was compiled from bytes has no address of ours.
      if (/unreachable|RuntimeError/.test(event.message)) sayBroken();
    }
  }, true);

  // ---- When something else changes the page: a translation, an extension. Told by what Yew never does: taking a text out and
  // putting something in its place in one step. What stood in the page before the app came is nobody's to change.

  var main = document.getElementById('main');
  if (!main) return;
  new MutationObserver(function (records, watch) {
    var started = html.hasAttribute('data-started');
    var ours = records.every(function (record) {
      if (!started) return false;
      if (record.type !== 'childList') return true;
      var isText = function (node) { return node.nodeType === 3; };
      var isFont = function (node) { return node.nodeName === 'FONT'; };
      var all = Array.prototype;
      return !all.some.call(record.addedNodes, isFont) && !(record.addedNodes.length && all.some.call(record.removedNodes, isText));
    });
    if (ours) return;
    html.setAttribute('data-changed', '');
    watch.disconnect();
  }).observe(main, { childList: true, characterData: true, subtree: true });
})();
