// The service worker: every file of the site is kept, so that after one visit every page works offline. FILES is put in by
// scripts/offline-files.mjs, which also bundles this file.
/* global FILES */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';

setCacheNameDetails({ prefix: 'yibao' });
precache(FILES);

// The watchdog's second try goes past what is kept, and comes back to it where there is no network.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.searchParams.has('again'),
  ({ request, url }) => fetch(request).catch(() => matchPrecache(url.pathname)),
);
// No page here depends on the query: WeChat and others add theirs to shared links.
addRoute({
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/index.html') ? [new URL('./', url)] : []),
});
// An address that is none of ours, without network.
registerRoute(({ request }) => request.mode === 'navigate', ({ request }) => fetch(request));
setCatchHandler(({ request }) => (request.mode === 'navigate' ? matchPrecache('404.html') : Promise.resolve(Response.error())));

// The first one takes care of the page that brought it; a later one waits until the person has said yes.
clientsClaim();
self.addEventListener('message', (event) => { if (event.data === 'take-over') self.skipWaiting(); });
