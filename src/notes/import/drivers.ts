// What starts a block that does not start itself.
import { type Found, Page } from "./page-names.ts";
import type { ParsedFacts, StatementFacts } from "./reference.ts";

export interface Driver {
  readonly driver: string;
  /** The block becomes the body of a coroutine of that name. */
  readonly wraps: boolean;
  readonly name: string;
}

/** What starts the block, or null when it starts itself or there is nothing to start. `names` are taken already. */
export function driverOf(facts: ParsedFacts, inLoop: boolean, names: ReadonlySet<string>): Driver | null {
  if (facts.bare || inLoop) {
    const name = ["main", "run_example", "run_this_example"].find((each) => !names.has(each)) ?? "main_";
    return { driver: `asyncio.run(${name}())\n`, wraps: true, name };
  }
  if (facts.statements.some(({ runs }) => runs)) return null;
  const candidates = facts.statements.filter(({ runnable }) => runnable);
  const entry =
    candidates.find(({ binds }) => binds.includes("main")) ??
    candidates.findLast(({ binds: [name = ""] }) => !facts.statements.some((other) => !other.binds.includes(name) && other.uses.includes(name)));
  const name = entry?.binds[0];
  if (name === undefined) return null;
  // A block that calls the function itself, such as `print(main())`, shows what that gives.
  if (facts.statements.some((statement) => statement.kind === "other" && statement.uses.includes(name))) return null;
  return { driver: `asyncio.run(${name}())\n`, wraps: false, name };
}

/**
 * What ran an earlier program, when the block only defines anew what that program uses: it runs again with the new
 * definition. Null when the block does more or can be run by itself, or nothing above used it.
 */
export function runAgain(facts: ParsedFacts, page: Page): Found | null {
  const names = new Set(facts.statements.flatMap(({ binds }) => binds));
  if (!facts.statements.every(definesOnly)) return null;
  for (let block = page.above.length - 1; block >= 0; block--) {
    const statements = page.above[block]?.facts.statements ?? [];
    if (!statements.some(({ binds, kind }) => kind !== "import" && binds.some((name) => names.has(name)))) continue;
    const statement = statements.findLast(({ kind, runs }) => kind === "other" && runs);
    if (statement === undefined) continue;
    const reached = new Set(statement.uses);
    for (const name of reached) for (const each of statements) if (each.binds.includes(name)) for (const used of each.uses) reached.add(used);
    if ([...names].some((name) => reached.has(name))) return { block, statement };
  }
  return null;
}

function definesOnly({ kind, isPlaceholder, runnable, runs, awaits }: StatementFacts): boolean {
  return isPlaceholder || kind === "class" || kind === "import" || (kind === "function" && !runnable) || (kind === "assignment" && !runs && !awaits);
}

/** Whether a statement works only while a loop runs, though it awaits nothing. */
export function asksForLoop(found: Found, page: Page): boolean {
  const { kind, runs } = found.statement;
  return (kind === "assignment" || kind === "other") && !runs && /\b(?:create_task|ensure_future|get_running_loop|current_task|all_tasks)\(/.test(page.textOf(found));
}
