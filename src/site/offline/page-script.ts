// Stands in every page (src/site/build/offline.ts). Registers the service worker once the page is there, not in embeds, and
// says so when a file could not be had because the site has a new release.
const { worker = "", release = "" } = document.currentScript?.dataset ?? {};

/** In a frame, the page around it has a say over storage; what is embedded is read there, not kept. */
if (worker !== "" && top === self) {
  addEventListener("load", () => {
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if (connection?.saveData === true) return;
    try {
      // Refused where storage is blocked or the page is not secure; the site then works as it does without a worker.
      // Browsers look for a new worker when they find time; asking makes it now.
      const { serviceWorker } = navigator;
      serviceWorker?.register(worker, { updateViaCache: "none" }).then((registration) => serviceWorker.controller && registration.update()).catch(() => {});
    } catch {
      // An opaque origin may not even ask.
    }
  });
}

addEventListener("interleave-unfetched", async ({ target }) => {
  const current = await fetch(new URL(release, location.href), { cache: "no-store" }).then((response) => (response.ok ? response.text() : ""), () => "");
  const own = document.querySelector<HTMLMetaElement>('meta[name="interleave-release"]')?.content;
  const status = target instanceof Element ? target.querySelector(".status") : null;
  if (status === null || current.trim() === "" || current.trim() === own) return;
  status.textContent = "This page is of an earlier release, whose engine is no longer there. Reload the page, then press Run.";
});

export {};
