// What the reading of HTML asks of the parsed page.
import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function elementsOf(node: Node): readonly Element[] {
  return childrenOf(node).filter(isElement);
}

/** All elements within, in the order of the text. */
export function descendants(node: Node): Element[] {
  return elementsOf(node).flatMap((element) => [element, ...descendants(element)]);
}

/** Whether one of the elements within is such. */
export function contains(node: Node, isSuch: (element: Element) => boolean): boolean {
  return elementsOf(node).some((element) => isSuch(element) || contains(element, isSuch));
}

/** The text within, but for that of elements that are left out. */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if ("value" in node) return node.value;
  return isElement(node) && isLeftOut(node) ? "" : childrenOf(node).map((child) => textOf(child, isLeftOut)).join("");
}

/** An attribute's value; "" where it is not given. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? "";
}
