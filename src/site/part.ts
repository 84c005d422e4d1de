// The parts of an example's markup that scripts rely on (Example.astro).

/** The first part that `selector` names; an error where it is missing. */
export function part(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The example ${element.id} has no ${selector}.`);
  return found;
}
