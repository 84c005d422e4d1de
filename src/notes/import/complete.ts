// Fragments to programs: what a block lacks is taken from the page. A completion is a guess until CPython has run it.
import type { ParsedFacts, StatementFacts } from "./reference.ts";

/** An earlier block of the page, to take definitions from. */
export interface PageBlock {
  readonly source: string;
  readonly facts: ParsedFacts;
}

export interface Completion {
  /** Python that runs before the block, and after it. Each ends with a newline if not empty. */
  readonly setup: string;
  readonly source: string;
  readonly driver: string;
  /** What was added, as sentences. */
  readonly added: readonly string[];
  /** Names that nothing on the page defines. */
  readonly missing: readonly string[];
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

interface Found {
  readonly block: number;
  readonly statement: StatementFacts;
}

/** Completes a block from the blocks above it; `below` serves for imports only. */
export function complete(source: string, facts: ParsedFacts, above: readonly PageBlock[], below: readonly PageBlock[]): Completion {
  const imports = new Set<string>();
  const taken = new Map<StatementFacts, Found>();
  const missing: string[] = [];
  const settled = new Set<string>();
  const added: string[] = [];

  const need = (name: string, before: number): void => {
    if (settled.has(name)) return;
    settled.add(name);
    const found = nearest(name, above, before);
    if (found !== null && found.statement.kind !== "import") {
      taken.set(found.statement, found);
      for (const bound of found.statement.binds) settled.add(bound);
      for (const used of found.statement.uses) need(used, found.block + 1);
      return;
    }
    const line = found !== null ? textOf(found, above) : importFor(name, below);
    const later = line !== null ? undefined : definitionIn(below, name);
    if (line !== null) imports.add(line.trim());
    else if (later === undefined) missing.push(name);
    else {
      // It stands behind everything above, at its block's own place.
      taken.set(later.statement, { block: above.length + later.block, statement: later.statement });
      for (const bound of later.statement.binds) settled.add(bound);
      for (const used of later.statement.uses) need(used, above.length);
    }
  };
  for (const name of facts.free) need(name, above.length);

  const ending = driverOf(facts, new Set([...facts.statements.flatMap(({ binds }) => binds), ...facts.free]));
  if (ending?.wraps === true) imports.add("import asyncio");
  else if (ending !== null && !imports.has("import asyncio") && !facts.statements.some(({ binds, kind }) => kind === "import" && binds.includes("asyncio")) && !settled.has("asyncio")) {
    need("asyncio", above.length);
  }
  const pieces = [...taken.values()].sort((a, b) => a.block - b.block || a.statement.line - b.statement.line);
  const page = [...above, ...below];
  const definitions = pieces.map((found) => textOf(found, page));
  const names = [...new Set(pieces.flatMap(({ statement }) => statement.binds))].filter((name) => name !== "_");
  const lines = joinedImports(imports);
  if (lines.length > 0) added.push(`${lines.map((line) => `\`${line}\``).join(" and ")} ${lines.length === 1 ? "was" : "were"} added`);
  if (names.length > 0) added.push(`${names.map((name) => `\`${name}\``).join(", ")} ${names.length === 1 ? "was" : "were"} taken from elsewhere on the page`);
  if (ending !== null) added.push(ending.wraps ? "its awaits were put into a coroutine that is run" : `\`${ending.driver.trim()}\` was added to run it`);

  const head = lines.map((line) => `${line}\n`).join("");
  const body = definitions.join("\n");
  const setup = [head, body].filter((part) => part !== "").join("\n");
  if (ending?.wraps !== true) return { setup, source, driver: ending === null ? "" : `\n${ending.driver}`, added, missing };
  const strings = new Set(facts.linesInStrings);
  const indented = source.replace(/\n$/, "").split("\n").map((line, index) => (line === "" || strings.has(index + 1) ? line : `    ${line}`));
  return { setup: `${setup === "" ? "" : `${setup}\n`}async def ${ending.name}():\n`, source: `${indented.join("\n")}\n`, driver: `\n${ending.driver}`, added, missing };
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

interface Driver {
  readonly driver: string;
  readonly wraps: boolean;
  readonly name: string;
}

/** What starts the block, or null when it starts itself or there is nothing to start. */
function driverOf(facts: ParsedFacts, names: ReadonlySet<string>): Driver | null {
  if (facts.bare) {
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

/** The nearest statement before block `before` that binds the name and can be taken over by itself. */
function nearest(name: string, above: readonly PageBlock[], before: number): Found | null {
  for (let block = Math.min(before, above.length) - 1; block >= 0; block--) {
    const statement = above[block]?.facts.statements.findLast(
      ({ binds, kind, awaits, runs }) => binds.includes(name) && kind !== "other" && !awaits && !runs,
    );
    if (statement !== undefined) return { block, statement };
  }
  return null;
}

/** The first function or class of that name further down, for pages that show a program's use before its parts. */
function definitionIn(below: readonly PageBlock[], name: string): Found | undefined {
  for (const [block, { facts }] of below.entries()) {
    const statement = facts.statements.find(({ binds, kind }) => (kind === "function" || kind === "class") && binds.includes(name));
    if (statement !== undefined) return { block, statement };
  }
  return undefined;
}

function textOf({ block, statement }: Found, above: readonly PageBlock[]): string {
  const lines = (above[block]?.source ?? "").split("\n").slice(statement.line - 1, statement.endLine);
  return `${lines.join("\n")}\n`;
}

function importFor(name: string, below: readonly PageBlock[]): string | null {
  for (const [index, { facts }] of below.entries()) {
    const statement = facts.statements.find(({ kind, binds }) => kind === "import" && binds.includes(name));
    if (statement !== undefined) return textOf({ block: index, statement }, below);
  }
  if (modules.has(name)) return `import ${name}`;
  const module = members[name];
  return module === undefined ? null : `from ${module} import ${name}`;
}
