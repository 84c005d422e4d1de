// What a block takes from its page: the statements that define what it uses, imports, and the `with` that its names live in.
import { type Found, Page } from "./page-names.ts";
import type { ContextFacts, ParsedFacts, StatementFacts } from "./reference.ts";

export class Borrowed {
  readonly imports = new Set<string>();
  /** The `with` lines that the block stands in, outermost first. */
  readonly contexts: ContextFacts[] = [];
  /** Names that nothing on the page defines. */
  readonly missing: string[] = [];
  readonly #page: Page;
  readonly #own: ReadonlySet<string>;
  readonly #taken = new Map<StatementFacts, Found>();
  readonly #settled = new Set<string>();

  constructor(page: Page, facts: ParsedFacts) {
    this.#page = page;
    this.#own = new Set(facts.statements.flatMap(({ binds }) => binds));
    for (const name of facts.free) this.need(name);
  }

  /** The statements taken, in the page's order. */
  get statements(): Found[] {
    return [...this.#taken.values()].sort((a, b) => a.block - b.block || a.statement.line - b.statement.line);
  }

  has(name: string): boolean {
    return this.#settled.has(name);
  }

  /** Nothing needs to be taken for these. */
  settle(names: Iterable<string>): void {
    for (const name of names) this.#settled.add(name);
  }

  /** Takes what defines a name that is read in a block of the page, or in the block itself. */
  need(name: string, block = this.#page.above.length): void {
    if (this.#settled.has(name)) return;
    this.#settled.add(name);
    const found = this.#page.nearest(name, block);
    const context = found === null || (found.statement.kind === "other" && this.#bindsAsContext(found, name)) ? this.#page.contextFor(name) : null;
    if (found !== null && context === null && found.statement.kind !== "import") {
      this.#take(found);
      // `count += 1` goes on from what stands above it.
      for (let last: Found | null = found; last?.statement.kind === "other" && last.statement.uses.includes(name); ) {
        last = this.#page.nearest(name, last.block, last.statement);
        if (last !== null) this.#take(last);
      }
      return;
    }
    const line = found === null ? this.#page.importFor(name) : found.statement.kind === "import" ? this.#page.textOf(found) : null;
    const later = line === null && !this.#own.has(name) ? this.#page.definitionBelow(name, block) : null;
    if (line !== null) this.imports.add(line.trim());
    else if (later !== null) this.#take(later);
    else if (context !== null) {
      for (const used of context.uses) this.need(used);
      this.contexts.push(context);
    } else if (!this.#own.has(name)) this.missing.push(name);
  }

  /**
   * Takes what the blocks above did to the values that are taken, and what they awaited meanwhile: a cell goes on from there.
   * With `mayRun`, programs that they ran too. Returns the values' names.
   */
  takeWhatChangedThem(mayRun: boolean): string[] {
    const changed = new Set<string>();
    const blocks = [...this.#page.above.entries()].filter(([, { ended }]) => ended);
    for (let before = -1; before !== this.#taken.size; ) {
      before = this.#taken.size;
      for (const [block, { facts }] of blocks) {
        const steps = facts.statements.filter((statement) => isStep(statement) && (mayRun || !statement.runs));
        const names = steps.flatMap((statement) => this.#changedBy({ block, statement }));
        for (const name of names) changed.add(name);
        for (const statement of steps) {
          if (this.#taken.has(statement) || names.length === 0) continue;
          if (statement.awaits || this.#changedBy({ block, statement }).length > 0) this.#take({ block, statement });
        }
      }
    }
    return [...changed];
  }

  #take(found: Found): void {
    this.#taken.set(found.statement, found);
    this.settle(found.statement.binds);
    for (const used of found.statement.uses) this.need(used, found.block);
  }

  #bindsAsContext({ block }: Found, name: string): boolean {
    return this.#page.above[block]?.facts.contexts.some((each) => each.name === name) === true;
  }

  /** Names of the values, taken from above a statement, that the statement may change. */
  #changedBy(found: Found): string[] {
    const reached = new Set(found.statement.acts);
    for (const name of reached) {
      const { statement } = this.#page.nearest(name, found.block) ?? {};
      if (statement?.kind === "function" || statement?.kind === "class") for (const each of statement.acts) reached.add(each);
    }
    return [...this.#taken.values()].flatMap(({ block, statement }) => {
      const isBelow = found.block > block || (found.block === block && found.statement.line > statement.line);
      return isBelow && isStep(statement) ? statement.binds.filter((name) => reached.has(name)) : [];
    });
  }
}

/** Whether it does something when the program comes to it, other than to define or import. */
function isStep({ kind }: StatementFacts): boolean {
  return kind === "assignment" || kind === "other";
}
