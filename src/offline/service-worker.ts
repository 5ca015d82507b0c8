/// <reference lib="webworker" />
// One file, so that Trusted Types and the content security policy have nothing to load here. The build puts the list
// of every built file, each with its SHA-256, in place of __WB_MANIFEST (vite/pwa.ts). One file that comes with other bytes
// (a sign-in page, an error, half of it, another version's) stops the installing, and the version before goes on.
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { asBuilt, longestFile } from './as-built.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string; integrity: string }[];
};

addPlugins([
  {
    requestWillFetch: async ({ request }) =>
      new Request(request, { signal: AbortSignal.timeout(longestFile) }),
    cacheWillUpdate: async ({ request, response }) => asBuilt(request.url, response),
  },
]);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Screens live in the hash, so only the app's own folder is a page; anything else stays the host's.
const home = new URL(self.registration.scope).pathname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${home}(index\\.html)?(\\?.*)?$`)],
  }),
);

// A new version waits until a person asks for it; then the page sends this message.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The first visit is served offline too, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
