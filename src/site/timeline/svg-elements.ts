// Shapes as elements of the page. All text is data: it is set, never parsed.
import type { Shape } from "./shape.ts";

const namespace = "http://www.w3.org/2000/svg";

export function svgElement({ tag, attributes, text, children = [] }: Shape): SVGElement {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.append(svgElement(child));
  return element;
}
