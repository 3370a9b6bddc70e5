// The service worker: every file of the site is kept, so that after one visit every page works offline. FILES is put in by
// scripts/offline-files.mjs, which also bundles this file.
/* global FILES */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';

setCacheNameDetails({ prefix: 'yibao' });
precache(FILES);
// It is shown at any depth: its addresses are made the site's.
async function noNetwork() {
  const page = await matchPrecache('offline.html');
  const text = (await page.text()).replace(/="\.\//g, `="${new URL(self.registration.scope).pathname}`);
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
const kept = ({ pathname }) => matchPrecache(pathname.replace(/\/index\.html$/, '/'));

// The watchdog's second try goes past what is kept, and comes back to it where there is no network.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.searchParams.has('again'),
  ({ request, url }) => fetch(request).catch(async () => (await kept(url)) || noNetwork()),
);
// No page here depends on the query: WeChat and others add theirs to shared links.
addRoute({
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/index.html') ? [new URL('./', url)] : []),
});
// An address of which nothing is kept: another language, a page for other sites, or none of ours. Which of them only the host knows.
registerRoute(({ request }) => request.mode === 'navigate', ({ request }) => fetch(request));
setCatchHandler(({ request }) => (request.mode === 'navigate' ? noNetwork() : Promise.resolve(Response.error())));

// The first one takes care of the page that brought it; a later one waits until the person has said yes.
clientsClaim();
self.addEventListener('message', (event) => { if (event.data === 'take-over') self.skipWaiting(); });
