// The watchdog: the first script of every page, outside the app, in syntax that any engine reads. It sees to it that a page whose
// app doesn't come never just stands there: it loads the page again once, by an address no cache of pages knows, and then shows the
// plain page; where the program neither comes nor fails, it says so.
(function () {
  var html = document.documentElement;
  var here = document.currentScript && document.currentScript.src;
  var root = here ? here.replace(/watch\.js.*$/, '') : '/';
  var done = false;

  function live() { return html.hasAttribute('data-live'); }

  function plain() {
    if (done) return;
    done = true;
    location.replace(root + 'plain/');
  }

  // The address remembers that it was tried: storage may be closed, and a stale page must not go round in circles.
  function failed() {
    if (done || live()) return;
    if (/[?&]again=/.test(location.search)) return plain();
    done = true;
    var query = location.search ? location.search + '&' : '?';
    location.replace(location.pathname + query + 'again=' + Date.now() + location.hash);
  }

  // A request may hang: the form can be filled in then, and nothing would ever answer. On the slowest of networks it is only late.
  var PATIENCE = 45000;
  function late() {
    var note = document.getElementById('late');
    if (!note || done || live()) return;
    note.hidden = false;
    new MutationObserver(function (_, watch) {
      if (live()) { watch.disconnect(); note.hidden = true; }
    }).observe(html, { attributes: true, attributeFilter: ['data-live'] });
  }

  // Below the floor no second try helps.
  if (typeof WebAssembly !== 'object' || !('noModule' in document.createElement('script'))) return plain();

  setTimeout(late, PATIENCE);
  window.addEventListener('yibao-failed', failed);
  window.addEventListener('error', function (event) {
    var from = event.target;
    if (from && from !== window) {
      // A file of ours that did not come.
      var file = from.tagName === 'SCRIPT' ? from.src : from.rel === 'stylesheet' ? from.href : '';
      if (file && file.indexOf(root) === 0) failed();
    } else if (event.filename && (event.filename.indexOf(root) === 0 || live() && /^wasm:/.test(event.filename))) {
      // A script of ours that this engine can't read, or that broke before the app was there.
      if (!live()) return failed();
      // The app broke while it was used: it answers nothing any more, and must not look as if it did. What was compiled from bytes has
      // no address of ours.
      if (/unreachable|RuntimeError/.test(event.message)) {
        var note = document.getElementById('trouble');
        if (note) note.hidden = false;
      }
    }
  }, true);
})();
