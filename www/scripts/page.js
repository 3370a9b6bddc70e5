// What a page does around the app: works offline, offers new rule data, offers to be installed, and says in WeChat what works
// elsewhere. No sentence is here: they are in the page already, hidden. Everything is asked of the browser, never of its name;
// only whether WeChat's own words fit is read from the name.
(function () {
  const html = document.documentElement;
  const root = document.querySelector('link[rel=manifest]').href.replace(/[^/]*$/, '');
  const byId = (id) => document.getElementById(id);
  const show = (id) => { const element = byId(id); if (element) element.hidden = false; return element; };
  const framed = window.top !== window;
  const inWeChat = /MicroMessenger/i.test(navigator.userAgent);
  const workers = navigator.serviceWorker;

  const live = () => html.hasAttribute('data-live');
  // What was typed is carried by the watchdog (www/scripts/watch.js).
  const carry = window.yibaoCarry || (() => {});

  function reload() {
    carry(location.pathname);
    location.reload();
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-early=language]');
    if (link && !live()) carry(link.pathname);
  });

  if (framed) return;

  // ---- New rule data: a quiet bar and one tap; at once where the answer rests on a rule that has lapsed.

  let apply = null;
  // What was tried by itself once and did not come is left to the person: a host may send an old page with a new release.json.
  let byItself = true;
  const lapsed = () => html.hasAttribute('data-lapsed');

  function offer(how) {
    apply = how;
    if (lapsed() && byItself) return apply();
    show('update');
  }
  byId('update-now').addEventListener('click', () => apply && apply());
  byId('update-later').addEventListener('click', () => { byId('update').hidden = true; });

  const HOUR = 3600000;
  function lookNowAndThen(look) {
    let last = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - last > HOUR) { last = Date.now(); look(); }
    });
    window.addEventListener('yibao-lapsed', () => (!apply ? look() : byItself && apply()));
  }

  function withWorker() {
    let asked = false;
    workers.addEventListener('controllerchange', () => { if (asked) reload(); });
    workers.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' }).then((registration) => {
      const ready = () => {
        // The first one of all is no update.
        if (!registration.waiting || !registration.active) return;
        offer(() => {
          asked = true;
          // Another tab may have let it in already.
          if (registration.waiting) registration.waiting.postMessage('take-over');
          else reload();
        });
      };
      const follow = () => {
        const coming = registration.installing;
        if (coming) coming.addEventListener('statechange', () => { if (coming.state === 'installed') ready(); });
      };
      ready();
      // One may be on its way already, for another tab or by the browser's own look.
      follow();
      registration.addEventListener('updatefound', follow);
      lookNowAndThen(() => registration.update().catch(() => {}));
    }).catch(withoutWorker);
  }

  // Where there is no service worker (iOS outside Safari), a kept page may be stale: ask which release is the current one.
  const TRIED = 'yibao-release-tried';
  function withoutWorker() {
    if (!window.fetch || !/^http/.test(location.protocol)) return;
    const mine = document.querySelector('meta[name="release"]').content;
    const look = () => fetch(`${root}release.json`, { cache: 'no-store' })
      .then((reply) => reply.json())
      .then(({ release }) => {
        if (release === mine) return;
        // Where nothing can be remembered, nothing is tried: better a bar than a page that loads for ever.
        byItself = false;
        try { byItself = sessionStorage.getItem(TRIED) !== release; } catch (error) { /* the bar, then */ }
        offer(() => {
          try { sessionStorage.setItem(TRIED, release); } catch (error) { /* it is the person's tap */ }
          reload();
        });
      })
      .catch(() => {});
    lookNowAndThen(look);
    look();
  }

  function start() {
    if (workers && window.isSecureContext) withWorker();
    else withoutWorker();
  }
  // The first visit's bytes come first.
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start);

  // ---- Installing. In WeChat neither of the two works.

  const installed = navigator.standalone === true || window.matchMedia('(display-mode: standalone)').matches;
  if (inWeChat) {
    html.setAttribute('data-wechat', '');
    // What it shows beside a link; lazy and hidden, nobody else asks for it.
    document.images[0].loading = 'eager';
    show('in-wechat');
  } else if (!installed) {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      show('install');
      byId('install-now').onclick = () => { byId('install').hidden = true; event.prompt(); };
    });
    window.addEventListener('appinstalled', () => { byId('install').hidden = true; });
    // Only Safari on iOS has this property; it can be put on the home screen, by hand alone.
    if (navigator.standalone === false) show('install-ios');
  }
})();
