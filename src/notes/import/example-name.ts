// What an example is called in addresses: after the heading that it stands under, or, where a to z cannot write that, after
// what its program is about. Either stays when blocks are put in or taken away above it, as a number would not.
import { toSlug } from "../slugs.ts";
import type { ParsedFacts } from "./reference.ts";

/** The name, and whether it was made of the heading. */
export function exampleName(heading: string, source: string, { statements }: ParsedFacts): { readonly name: string; readonly isHeadings: boolean } {
  const slug = toSlug(heading, "");
  const lost = [...heading].filter((letter) => /\p{L}/u.test(letter) && toSlug(letter, "") === "").length;
  if (lost === 0) return { name: slug || "example", isHeadings: true };
  const words = slug.replace(/^(?:\d+(?:-|$))+/, "");
  if (words.replace(/[^a-z]/g, "").length > lost) return { name: words, isHeadings: true };
  const [used] = [...source.matchAll(/\basyncio\.(?!(?:run|sleep)\b)(\w+)/g)].map(([, name = ""]) => name);
  const defined = statements.filter(({ kind }) => kind === "function" || kind === "class").flatMap(({ binds }) => binds).find((name) => name !== "main");
  return { name: toSlug(withParts(used ?? defined ?? ""), "example"), isHeadings: false };
}

/** `TaskGroup` as `Task-Group`. */
function withParts(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-");
}
