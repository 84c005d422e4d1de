// Programs of several files: what a block imports from a file that the page shows, it takes from the page.
import type { Page, PageBlock } from "./page-names.ts";
import type { Candidate, PythonPart } from "./parts.ts";
import type { Reference } from "./reference.ts";

export interface WithoutOwnModules {
  readonly part: PythonPart;
  /** The imports that became comments. */
  readonly imports: readonly string[];
  /** What stands for the modules that were imported whole, as blocks of the page. */
  readonly modules: readonly PageBlock[];
}

/** The block with its imports of the page's own modules as comments; `shows` tells whether the page shows a file of that name. */
export async function withoutOwnModules(part: PythonPart, page: Page, shows: (file: string) => boolean, reference: Reference): Promise<WithoutOwnModules> {
  const found = await Promise.all(part.candidates.map((candidate) => withComments(candidate, page, shows, reference)));
  const imports = new Set(found.flatMap((each) => each.imports));
  const sources = [...new Set(found.flatMap((each) => each.modules))];
  const facts = await reference.facts(sources);
  const modules = sources.flatMap((source, index): PageBlock[] => (facts[index]?.parses === true ? [{ source, facts: facts[index], ended: false, isBroken: false }] : []));
  return { part: imports.size === 0 ? part : { ...part, candidates: found.map(({ candidate }) => candidate) }, imports: [...imports], modules };
}

async function withComments(candidate: Candidate, page: Page, shows: (file: string) => boolean, reference: Reference): Promise<{ candidate: Candidate; imports: readonly string[]; modules: readonly string[] }> {
  const { source, facts } = candidate;
  const statements = facts.parses ? facts.statements : [];
  const attributes = (module: string): string[] => [...new Set([...source.matchAll(new RegExp(`(?<![\\w.])${module}\\.(\\w+)`, "g"))].map(([, name = ""]) => name))];
  const whole = statements.filter(({ kind, line, endLine, binds: [module = "", ...more] }) => kind === "import" && more.length === 0 && new RegExp(`^import ${module}\\s*(?:#.*)?$`).test(source.split("\n").slice(line - 1, endLine).join("\n")) && shows(`${module}.py`) && attributes(module).length > 0 && attributes(module).every((name) => page.defines(name)));
  const own = [...statements.filter(({ isFromElsewhere, binds }) => isFromElsewhere && binds.every((name) => page.defines(name))), ...whole];
  const lines = source.split("\n");
  const text = lines.map((line, index) => (own.some((each) => each.line <= index + 1 && index + 1 <= each.endLine) ? `# ${line}` : line)).join("\n");
  const [parsed] = own.length === 0 ? [] : await reference.facts([text]);
  if (parsed?.parses !== true) return { candidate, imports: [], modules: [] };
  return {
    candidate: { ...candidate, source: text, facts: parsed, written: candidate.written ?? source },
    imports: own.map(({ line, endLine }) => lines.slice(line - 1, endLine).map((each) => each.trim()).join(" ")),
    modules: whole.map(({ binds: [module = ""] }) => `from types import SimpleNamespace\n\n${module} = SimpleNamespace(${attributes(module).map((name) => `${name}=${name}`).join(", ")})\n`),
  };
}
