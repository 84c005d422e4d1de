// The parts of an example's markup that scripts rely on (Example.astro and what stands in it).

/** The first part of `element` that `selector` names; an error where it is missing. */
export function part(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector} in ${element.id || `the ${element.localName}.${element.className}`}.`);
  return found;
}
