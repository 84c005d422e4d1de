// The whole address of the site, where the build knows it.

/** The address with its base path and a slash at the end; null where the build was not given one (SITE_URL). */
export function siteAddress(site: URL | undefined, base: string): string | null {
  return site === undefined ? null : new URL(`${base.replace(/\/$/, "")}/`, site).href;
}
