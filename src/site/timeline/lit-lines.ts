// Lights the line that a moment is about, in a listing or in the editor that took its place. The line is a band of the
// background (styles/timeline.css), so nothing in the code changes.

/** `line` is a line of the whole program, from 1; 0 lights none. */
export function lightLine(listing: HTMLElement, line: number): void {
  for (const code of listing.querySelectorAll<HTMLElement>(":scope > pre code, .fold code")) {
    light(code, line - Number(code.dataset["from"]) + 1, (code.textContent ?? "").split("\n").length);
  }
  // An editor holds what is not folded.
  const setup = listing.querySelector<HTMLElement>(".setup:not([hidden]) code");
  const folded = setup === null ? 0 : (setup.textContent ?? "").split("\n").length;
  light(listing, line - folded, Infinity);
}

function light(element: HTMLElement, line: number, lines: number): void {
  const isLit = line >= 1 && line <= lines;
  element.toggleAttribute("data-lit", isLit);
  if (isLit) element.style.setProperty("--lit", String(line));
}
