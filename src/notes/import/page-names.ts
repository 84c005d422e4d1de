// Where the names come from that a block of the page uses: blocks above and below it, and the standard library.
import { indented } from "./code-text.ts";
import type { ContextFacts, ParsedFacts, StatementFacts } from "./reference.ts";

/** Another block of the page, to take definitions from. */
export interface PageBlock {
  readonly source: string;
  readonly facts: ParsedFacts;
  /** It ran to its end, so that what it did to values is known. */
  readonly ended: boolean;
  /** No Python of today can run it: what it defines is the last resort. */
  readonly isBroken: boolean;
}

/** A statement of the page; blocks below are counted behind those above. */
export interface Found {
  readonly block: number;
  readonly statement: StatementFacts;
}

/** Modules whose name in a program is their own, so that a missing import can be filled in. */
const modules = new Set(
  "abc aiohttp argparse asyncio bisect collections concurrent contextlib contextvars copy dataclasses datetime decimal enum functools heapq inspect io itertools json logging math multiprocessing operator os pathlib queue random re signal socket statistics string sys textwrap threading time traceback typing uuid warnings weakref".split(" "),
);

/** Where names come from that people use without saying so. */
const members: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    dataclasses: "dataclass field",
    collections: "defaultdict deque Counter namedtuple OrderedDict",
    contextlib: "asynccontextmanager contextmanager suppress AsyncExitStack ExitStack",
    "concurrent.futures": "ThreadPoolExecutor ProcessPoolExecutor",
    contextvars: "ContextVar copy_context",
    datetime: "timedelta timezone",
    enum: "Enum IntEnum auto",
    functools: "partial wraps lru_cache reduce",
    itertools: "chain islice cycle",
    random: "randint choice shuffle",
    time: "perf_counter monotonic",
    threading: "Thread Lock",
    typing: "Any AsyncGenerator AsyncIterator Awaitable Callable Coroutine Dict Generic Iterable Iterator List Optional Protocol Tuple TypeVar Union",
    asyncio: "TaskGroup create_task gather wait_for as_completed to_thread CancelledError TimeoutError Semaphore",
  }).flatMap(([module, names]) => names.split(" ").map((name) => [name, module])),
);

/** Whether a name that a program only uses can be imported without being told from where. */
export function isKnown(name: string): boolean {
  return modules.has(name) || members[name] !== undefined;
}

/** The blocks above and below the one that is completed. */
export class Page {
  readonly above: readonly PageBlock[];
  readonly #below: readonly PageBlock[];

  constructor(above: readonly PageBlock[], below: readonly PageBlock[]) {
    this.above = above;
    this.#below = below;
  }

  textOf({ block, statement }: Found): string {
    const lines = (this.#at(block)?.source ?? "").split("\n").slice(statement.line - 1, statement.endLine);
    return `${lines.join("\n")}\n`;
  }

  /** The statement as it stands in a coroutine's body. */
  indentedTextOf(found: Found): string {
    return indented(this.textOf(found), this.#at(found.block)?.facts.linesInStrings ?? [], found.statement.line);
  }

  /** The last statement that binds the name, in the block or above it; with `before`, above that statement of the block. */
  nearest(name: string, from: number, before?: StatementFacts): Found | null {
    let broken: Found | null = null;
    for (let block = Math.min(from, this.above.length - 1); block >= 0; block--) {
      const statements = this.above[block]?.facts.statements ?? [];
      const statement = (block === from && before !== undefined ? statements.slice(0, statements.indexOf(before)) : statements).findLast(({ binds }) => binds.includes(name));
      if (statement === undefined) continue;
      if (this.above[block]?.isBroken !== true) return { block, statement };
      broken ??= { block, statement };
    }
    return broken;
  }

  /** Whether a block of the page defines the name, and does not only import it. */
  defines(name: string): boolean {
    return [...this.above, ...this.#below].some(({ facts }) => facts.statements.some(({ kind, binds }) => kind !== "import" && binds.includes(name)));
  }

  /** The first function or class of that name in a block or below it, for pages that show a program's use before its parts. */
  definitionBelow(name: string, from: number): Found | null {
    for (const [block, { facts }] of [...this.above, ...this.#below].entries()) {
      const statement = block < Math.min(from, this.above.length) ? undefined : facts.statements.find(({ binds, kind }) => (kind === "function" || kind === "class") && binds.includes(name));
      if (statement !== undefined) return { block, statement };
    }
    return null;
  }

  /** The import of a name that nothing above binds: the page's own further down, or the one that everybody means. */
  importFor(name: string): string | null {
    for (const [index, { facts }] of this.#below.entries()) {
      const statement = facts.statements.find(({ kind, binds, isFromElsewhere }) => kind === "import" && binds.includes(name) && !(isFromElsewhere && this.defines(name)));
      if (statement !== undefined) return this.textOf({ block: this.above.length + index, statement });
    }
    if (modules.has(name)) return `import ${name}`;
    const module = members[name];
    return module === undefined ? null : `from ${module} import ${name}`;
  }

  /** The `with` of the page, nearest first, that binds the name and reads nothing that the page does not have. */
  contextFor(name: string, around: readonly string[] = []): ContextFacts | null {
    const known = (used: string): boolean => isKnown(used) || this.nearest(used, this.above.length) !== null || (!around.includes(used) && this.contextFor(used, [...around, name]) !== null);
    const contexts = [...this.above.toReversed(), ...this.#below].flatMap(({ facts }) => facts.contexts);
    return contexts.find((each) => each.name === name && !each.uses.includes(name) && each.uses.every(known)) ?? null;
  }

  #at(block: number): PageBlock | undefined {
    return this.above[block] ?? this.#below[block - this.above.length];
  }
}
