// Fragments to programs: what a block lacks is taken from the page. A completion is a guess until CPython has run it.
import { Borrowed } from "./borrowed.ts";
import { indented } from "./code-text.ts";
import { asksForLoop, type Driver, driverOf, runAgain } from "./drivers.ts";
import type { Found, Page } from "./page-names.ts";
import type { ParsedFacts, StatementFacts } from "./reference.ts";

export interface Completion {
  /** Python that runs before the block, and after it. Each ends with a newline if not empty. */
  readonly setup: string;
  readonly source: string;
  readonly driver: string;
  /** What was added, as sentences. */
  readonly added: readonly string[];
  /** Names that nothing on the page defines. */
  readonly missing: readonly string[];
  /** The same program without the block, where the set-up is more than definitions, so that it may print; null where it is not. */
  readonly before: string | null;
}

/** How a block is completed, where there is more than one way. */
export interface Way {
  /** It becomes a coroutine's body even if it awaits nothing: it may ask for the running loop. */
  readonly inLoop: boolean;
  /** It goes on from what the blocks above did to the values that it uses, and not from those values as they were made. */
  readonly goesOn: boolean;
  /** A loop is made before it, as `asyncio.get_event_loop()` did until Python 3.14. */
  readonly hasLoop: boolean;
  /** Of several functions that nothing calls, only the last is run. */
  readonly onlyLast: boolean;
}

/**
 * Methods that a page adds to a class further up, piece by piece: the class with them, as Python, and its name. Null when the
 * block is anything else.
 */
export function classWithMethods(source: string, facts: ParsedFacts, page: Page): { readonly name: string; readonly source: string } | null {
  if (facts.statements.length === 0 || !facts.statements.every(({ isMethod, isPlaceholder }) => isMethod || isPlaceholder)) return null;
  for (const [block, { facts: each }] of [...page.above.entries()].reverse()) {
    const statement = each.statements.findLast(({ kind }) => kind === "class");
    const [name] = statement?.binds ?? [];
    if (statement !== undefined && name !== undefined) return { name, source: `${page.textOf({ block, statement })}\n${indented(source, facts.linesInStrings, 1)}` };
  }
  return null;
}

/** Completes a block from its page: the blocks above; those below serve for imports and definitions that stand nowhere else. */
export function complete(source: string, facts: ParsedFacts, page: Page, way: Way): Completion {
  const borrowed = new Borrowed(page, facts);
  const own = facts.statements.flatMap(({ binds }) => binds);
  const inLoop = way.inLoop || borrowed.contexts.length > 0;
  const again = inLoop ? null : runAgain(facts, page);
  const onlySteps = facts.statements.every(({ kind, runs }) => !runs && kind !== "function" && kind !== "class");
  const changed = again === null && way.goesOn ? borrowed.takeWhatChangedThem(onlySteps && !inLoop && !facts.bare) : [];
  if (again !== null) {
    borrowed.settle(own);
    for (const name of again.statement.uses) borrowed.need(name);
  }

  const pieces = borrowed.statements;
  const first = pieces.findIndex((found) => found.statement.awaits || asksForLoop(found, page));
  const bound = pieces.flatMap(({ statement }) => statement.binds);
  const ending = again !== null ? { driver: page.textOf(again), wraps: false, name: "" } : driverOf(facts, inLoop || first !== -1, new Set([...own, ...facts.free, ...bound]), way.onlyLast);
  if (ending !== null) importLoop(borrowed, facts, ending);

  if (way.hasLoop) borrowed.imports.add("import asyncio");
  const names = [...new Set(bound)].filter((name) => name !== "_");
  const lines = joinedImports(borrowed.imports);
  const added: string[] = [];
  if (lines.length > 0) added.push(`${lines.map((line) => `\`${line}\``).join(" and ")} ${lines.length === 1 ? "was" : "were"} added`);
  if (names.length > 0) added.push(`${names.map((name) => `\`${name}\``).join(", ")} ${names.length === 1 ? "was" : "were"} taken from elsewhere on the page`);
  if (changed.length > 0) added.push(`what the page does above with ${changed.map((name) => `\`${name}\``).join(", ")} is done first`);
  if (again !== null) added.push("the program above, which uses what it defines anew, is run again with it");
  else if (ending !== null) added.push(ending.wraps ? `${facts.bare ? "its awaits were" : "it was"} put into a coroutine that is run` : startedBy(ending.driver));
  for (const { header } of borrowed.contexts) added.push(`it was put into \`${header}\`, which stands elsewhere on the page`);

  const shared = { added, missing: borrowed.missing };
  const loop = way.hasLoop ? "asyncio.set_event_loop(asyncio.new_event_loop())" : null;
  if (loop !== null) added.push(`\`${loop}\` was added, as \`asyncio.get_event_loop()\` makes no loop since Python 3.14: \`asyncio.run(…)\` is today's way`);
  const head = [...lines, ...(loop === null ? [] : [loop])].map((line) => `${line}\n`).join("");
  const mayPrint = pieces.some(({ statement: { kind, awaits, runs } }) => kind === "other" || awaits || runs);
  const setupOf = (found: readonly Found[]): string => [head, found.map((each) => page.textOf(each)).join("\n")].filter((part) => part !== "").join("\n");
  if (ending?.wraps !== true) {
    const setup = setupOf(pieces);
    return { ...shared, setup, source, driver: ending === null ? "" : `\n${ending.driver}`, before: mayPrint ? setup : null };
  }
  const outer = first === -1 ? pieces : pieces.slice(0, first);
  const inner = first === -1 ? [] : pieces.slice(first);
  const outside = setupOf(outer);
  const inside = [...inner.map(({ statement }) => statement), ...facts.statements];
  const globals = sharedNames(outer.map(({ statement }) => statement), inside, facts.free);
  const opened = borrowed.contexts.map(({ header }, depth) => `${"    ".repeat(depth + 1)}${header}\n`).join("");
  const depth = borrowed.contexts.length + 1;
  const setup = `${outside === "" ? "" : `${outside}\n`}async def ${ending.name}():\n${globals.length === 0 ? "" : `    global ${globals.join(", ")}\n`}${inner.map((each) => page.indentedTextOf(each)).join("")}${opened}`;
  const driver = `\n${ending.driver}`;
  return { ...shared, setup, source: indented(source, facts.linesInStrings, 1, depth), driver, before: mayPrint ? `${setup}${"    ".repeat(depth)}pass\n${driver}` : null };
}

function startedBy(driver: string): string {
  const lines = driver.trim().split("\n");
  return `${lines.map((line) => `\`${line}\``).join(" and ")} ${lines.length === 1 ? "was" : "were"} added to run it`;
}

/** Sees to it that what starts the block finds `asyncio`. */
function importLoop(borrowed: Borrowed, facts: ParsedFacts, { wraps }: Driver): void {
  if ([...borrowed.imports].some((line) => /^import (?:[\w.]+, *)*asyncio(?:,|$)/.test(line))) return;
  if (wraps) borrowed.imports.add("import asyncio");
  else if (!facts.statements.some(({ binds, kind }) => kind === "import" && binds.includes("asyncio")) && !borrowed.has("asyncio")) borrowed.need("asyncio");
}

/**
 * Names that a coroutine around the `inner` statements must bind for the whole program: functions outside read them, some
 * function writes them, or they are `free` in the block, which goes on from their value outside.
 */
function sharedNames(outer: readonly StatementFacts[], inner: readonly StatementFacts[], free: readonly string[]): string[] {
  const read = outer.flatMap(({ kind, uses }) => (kind === "function" || kind === "class" ? uses : []));
  const written = [...outer, ...inner].flatMap(({ globals }) => globals);
  const goneOn = outer.flatMap(({ binds }) => binds).filter((name) => free.includes(name));
  const bound = inner.flatMap(({ binds }) => binds);
  return [...new Set(bound)].filter((name) => read.includes(name) || written.includes(name) || goneOn.includes(name)).sort();
}

/** One line for what comes from one module. */
function joinedImports(imports: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  for (const line of imports) {
    const [, module, name] = /^from ([\w.]+) import (\w+)$/.exec(line) ?? [];
    const same = module === undefined ? -1 : lines.findIndex((each) => each.startsWith(`from ${module} import `));
    if (same === -1) lines.push(line);
    else lines[same] += `, ${name}`;
  }
  return lines;
}
