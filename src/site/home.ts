// What the first page chooses and in which order. Pure.

/** The example of the first page: three waits at once, so that order and time both show. */
export const homeExample = { id: "gather-and-tasks/order-of-finishing", title: "Asked first, answered last" };

/** A page of the collection, as far as its place among the others matters. */
export interface Placed {
  readonly id: string;
  readonly data: { readonly sidebar: { readonly order?: number | undefined } };
}

/** The pages as the sidebar has them: by order, then by id. */
export function inReadingOrder<Page extends Placed>(pages: readonly Page[]): Page[] {
  const order = (page: Page): number => page.data.sidebar.order ?? Infinity;
  return [...pages].sort((one, other) => order(one) - order(other) || one.id.localeCompare(other.id));
}

/** What the parts are called that are read one note after the other. */
export const partTitles = { notes: "The notes", capstones: "Capstones" } as const;

/** Address of a note on a site whose base path is `base`. */
export function notePath(base: string, id: string): string {
  return `${base.replace(/\/$/, "")}/${id}/`;
}
