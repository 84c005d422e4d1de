// What starts a block that does not start itself.
import { type Found, Page } from "./page-names.ts";
import type { ParsedFacts, StatementFacts } from "./reference.ts";

export interface Driver {
  readonly driver: string;
  /** The block becomes the body of a coroutine of that name. */
  readonly wraps: boolean;
  readonly name: string;
}

/**
 * What starts the block, or null when it starts itself or there is nothing to start: its `main`, or each coroutine that
 * nothing in it calls, and what stands beside those to compare; with `onlyLast`, the last. `names` are taken already.
 */
export function driverOf(facts: ParsedFacts, inLoop: boolean, names: ReadonlySet<string>, onlyLast: boolean): Driver | null {
  if (facts.bare || inLoop) {
    const name = ["main", "run_example", "run_this_example"].find((each) => !names.has(each)) ?? "main_";
    return { driver: `asyncio.run(${name}())\n`, wraps: true, name };
  }
  if (facts.statements.some(({ runs }) => runs)) return null;
  const open = facts.statements.filter(({ callable, binds: [name = ""] }) => callable && !facts.statements.some((other) => !other.binds.includes(name) && other.uses.includes(name)));
  const main = facts.statements.find(({ runnable, binds }) => runnable && binds.includes("main"));
  const last = open.findLast(({ runnable }) => runnable);
  const entries = main !== undefined ? [main] : last === undefined ? [] : onlyLast ? [last] : open.filter(({ binds: [name] }, at) => open.findLastIndex((each) => each.binds[0] === name) === at);
  const started = entries.flatMap(({ binds }) => binds);
  // A block that calls the function itself, such as `print(main())`, shows what that gives.
  if (started.length === 0 || facts.statements.some(({ kind, uses }) => kind === "other" && started.some((name) => uses.includes(name)))) return null;
  return { driver: entries.map(({ runnable, binds: [name] }) => (runnable ? `asyncio.run(${name}())\n` : `${name}()\n`)).join(""), wraps: false, name: started[0] ?? "" };
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
  return (kind === "assignment" || kind === "other") && !runs && /\b(?:create_task|ensure_future|get_running_loop|current_task|all_tasks|asyncio\.Future)\(/.test(page.textOf(found));
}
