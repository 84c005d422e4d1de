// Programs of several files: what a block imports from a file that the page shows, it takes from the page.
import type { Page } from "./page-names.ts";
import type { Candidate, PythonPart } from "./parts.ts";
import type { Reference } from "./reference.ts";

/** The block with its imports of the page's own modules as comments, and those imports. */
export async function withoutOwnModules(part: PythonPart, page: Page, reference: Reference): Promise<{ readonly part: PythonPart; readonly imports: readonly string[] }> {
  const found = await Promise.all(part.candidates.map((candidate) => withComments(candidate, page, reference)));
  const imports = new Set(found.flatMap((each) => each.imports));
  return { part: imports.size === 0 ? part : { ...part, candidates: found.map(({ candidate }) => candidate) }, imports: [...imports] };
}

async function withComments(candidate: Candidate, page: Page, reference: Reference): Promise<{ candidate: Candidate; imports: readonly string[] }> {
  const { source, facts } = candidate;
  const own = facts.parses ? facts.statements.filter(({ isFromElsewhere, binds }) => isFromElsewhere && binds.every((name) => page.defines(name))) : [];
  const lines = source.split("\n");
  const text = lines.map((line, index) => (own.some((each) => each.line <= index + 1 && index + 1 <= each.endLine) ? `# ${line}` : line)).join("\n");
  const [parsed] = own.length === 0 ? [] : await reference.facts([text]);
  if (parsed?.parses !== true) return { candidate, imports: [] };
  return {
    candidate: { ...candidate, source: text, facts: parsed, written: candidate.written ?? source },
    imports: own.map(({ line, endLine }) => lines.slice(line - 1, endLine).map((each) => each.trim()).join(" ")),
  };
}
