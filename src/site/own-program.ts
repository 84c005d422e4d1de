// The note's own program of an example, as it stands in the page.
import type { ExampleData } from "./example-data.ts";
import type { Runnable } from "./runnable.ts";

/** What Run runs where nothing was edited. */
export function ownRunnable(element: Element, { program, lineMap, positions }: ExampleData): Runnable {
  const [python, typescript] = [listed(element, "python"), listed(element, "typescript")];
  return { program, typescript, file: "example.py", lines: python.split("\n"), lineMap, ...(positions !== undefined && { positions }), own: true };
}

/** A whole program as the page shows it, with what is folded away. */
function listed(element: Element, language: "python" | "typescript"): string {
  const codes = element.querySelectorAll(`.listing[data-language="${language}"] code`);
  return Array.from(codes, (code) => code.textContent ?? "").join("\n");
}
