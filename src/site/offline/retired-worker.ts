// The service worker of a site that has none any more (`SITE_OFFLINE=off`): lets go of all that was kept, and of itself.
// A host that merely stopped serving the worker would leave readers with the old one.
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  const family = `interleave ${self.registration.scope} `;
  const forget = async (): Promise<void> => {
    const names = (await caches.keys()).filter((name) => name.startsWith(family));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(forget());
});

export {};
