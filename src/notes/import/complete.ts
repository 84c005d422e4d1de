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
  /** The same program without the block, where the set-up is more than definitions, so that it may print; null where it is not. */
  readonly before: string | null;
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

interface Found {
  readonly block: number;
  readonly statement: StatementFacts;
}

/** A place on the page: before this statement of this block. */
interface Place {
  readonly block: number;
  readonly statement: number;
}

/**
 * Methods that a page adds to a class further up, piece by piece: the class with them, as Python, and its name. Null when the
 * block is anything else.
 */
export function classWithMethods(source: string, facts: ParsedFacts, above: readonly PageBlock[]): { readonly name: string; readonly source: string } | null {
  if (facts.statements.length === 0 || !facts.statements.every(({ isMethod, isPlaceholder }) => isMethod || isPlaceholder)) return null;
  for (const [block, { facts: each }] of [...above.entries()].reverse()) {
    const statement = each.statements.findLast(({ kind }) => kind === "class");
    const [name] = statement?.binds ?? [];
    if (statement !== undefined && name !== undefined) return { name, source: `${textOf({ block, statement }, above)}\n${indented(source, facts.linesInStrings, 1)}` };
  }
  return null;
}

/**
 * Completes a block from the blocks above it; `below` serves for imports and for definitions that stand nowhere else. With
 * `inLoop`, the block becomes a coroutine's body even if it awaits nothing: it may ask for the running loop.
 */
export function complete(source: string, facts: ParsedFacts, above: readonly PageBlock[], below: readonly PageBlock[], inLoop = false): Completion {
  const imports = new Set<string>();
  const taken = new Map<StatementFacts, Found>();
  const missing: string[] = [];
  const settled = new Set<string>();
  const added: string[] = [];

  const own = new Set(facts.statements.flatMap(({ binds }) => binds));

  const take = (found: Found): void => {
    taken.set(found.statement, found);
    for (const bound of found.statement.binds) settled.add(bound);
    for (const used of found.statement.uses) need(used, found.block + 1);
  };
  const need = (name: string, before: number): void => {
    if (settled.has(name)) return;
    settled.add(name);
    const found = nearest(name, above, { block: before - 1, statement: Infinity });
    if (found !== null && found.statement.kind !== "import") {
      take(found);
      // `count += 1` goes on from what stands above it.
      for (let last: Found | null = found; last?.statement.kind === "other" && last.statement.uses.includes(name); ) {
        last = nearest(name, above, { block: last.block, statement: above[last.block]?.facts.statements.indexOf(last.statement) ?? 0 });
        if (last !== null) take(last);
      }
      return;
    }
    const line = found !== null ? textOf(found, above) : importFor(name, below);
    const later = line !== null ? undefined : definitionIn(below, name);
    if (line !== null) imports.add(line.trim());
    else if (later === undefined && own.has(name)) return;
    else if (later === undefined) missing.push(name);
    else {
      // It stands behind everything above, at its block's own place.
      taken.set(later.statement, { block: above.length + later.block, statement: later.statement });
      for (const bound of later.statement.binds) settled.add(bound);
      for (const used of later.statement.uses) need(used, above.length);
    }
  };
  for (const name of facts.free) need(name, above.length);

  const inOrder = (): Found[] => [...taken.values()].sort((a, b) => a.block - b.block || a.statement.line - b.statement.line);
  const awaited = (): number => inOrder().findIndex((found) => found.statement.awaits || asksForLoop(found, above));
  const again = inLoop ? null : runAgain(facts, above);
  if (again !== null) {
    for (const name of own) settled.add(name);
    for (const name of again.statement.uses) need(name, above.length);
  }
  const ending = again !== null ? { driver: textOf(again, above), wraps: false, name: "" } : driverOf(facts, inLoop || awaited() !== -1, new Set([...own, ...facts.free, ...inOrder().flatMap(({ statement }) => statement.binds)]));
  if (ending?.wraps === true) imports.add("import asyncio");
  else if (ending !== null && !imports.has("import asyncio") && !facts.statements.some(({ binds, kind }) => kind === "import" && binds.includes("asyncio")) && !settled.has("asyncio")) {
    need("asyncio", above.length);
  }
  const pieces = inOrder();
  const page = [...above, ...below];
  const names = [...new Set(pieces.flatMap(({ statement }) => statement.binds))].filter((name) => name !== "_");
  const lines = joinedImports(imports);
  if (lines.length > 0) added.push(`${lines.map((line) => `\`${line}\``).join(" and ")} ${lines.length === 1 ? "was" : "were"} added`);
  if (names.length > 0) added.push(`${names.map((name) => `\`${name}\``).join(", ")} ${names.length === 1 ? "was" : "were"} taken from elsewhere on the page`);
  if (again !== null) added.push("the program above, which uses what it defines anew, is run again with it");
  else if (ending !== null) added.push(ending.wraps ? `${facts.bare ? "its awaits were" : "it was"} put into a coroutine that is run` : `\`${ending.driver.trim()}\` was added to run it`);

  const head = lines.map((line) => `${line}\n`).join("");
  const first = ending?.wraps === true && awaited() !== -1 ? awaited() : pieces.length;
  const outer = pieces.slice(0, first);
  const inner = pieces.slice(first);
  const body = outer.map((found) => textOf(found, page)).join("\n");
  const setup = [head, body].filter((part) => part !== "").join("\n");
  const mayPrint = pieces.some(({ statement: { kind, awaits, runs } }) => kind === "other" || awaits || runs);
  if (ending?.wraps !== true) return { setup, source, driver: ending === null ? "" : `\n${ending.driver}`, added, missing, before: mayPrint ? setup : null };
  const shared = sharedNames(outer.map(({ statement }) => statement), [...inner.map(({ statement }) => statement), ...facts.statements], facts.free);
  const declared = shared.length === 0 ? "" : `    global ${shared.join(", ")}\n`;
  const begun = inner.map(({ block, statement }) => indented(textOf({ block, statement }, page), page[block]?.facts.linesInStrings ?? [], statement.line)).join("");
  const wrapped = `${setup === "" ? "" : `${setup}\n`}async def ${ending.name}():\n${declared}${begun}`;
  const driver = `\n${ending.driver}`;
  return { setup: wrapped, source: indented(source, facts.linesInStrings, 1), driver, added, missing, before: mayPrint ? `${wrapped}    pass\n${driver}` : null };
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

/** The text as a coroutine's body; `strings` are lines inside strings, counted from the line that the text begins with. */
function indented(text: string, strings: readonly number[], from: number): string {
  const lines = text.replace(/\n$/, "").split("\n").map((line, index) => (line === "" || strings.includes(index + from) ? line : `    ${line}`));
  return `${lines.join("\n")}\n`;
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
function driverOf(facts: ParsedFacts, inLoop: boolean, names: ReadonlySet<string>): Driver | null {
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
function runAgain(facts: ParsedFacts, above: readonly PageBlock[]): Found | null {
  const names = new Set(facts.statements.flatMap(({ binds }) => binds));
  if (!facts.statements.every(({ kind, isPlaceholder, runnable }) => (kind === "function" && !runnable) || kind === "class" || kind === "import" || isPlaceholder)) return null;
  for (let block = above.length - 1; block >= 0; block--) {
    const statements = above[block]?.facts.statements ?? [];
    if (!statements.some(({ binds, kind }) => kind !== "import" && binds.some((name) => names.has(name)))) continue;
    const statement = statements.findLast(({ kind, runs }) => kind === "other" && runs);
    if (statement === undefined) continue;
    const reached = new Set(statement.uses);
    for (const name of reached) for (const each of statements) if (each.binds.includes(name)) for (const used of each.uses) reached.add(used);
    if ([...names].some((name) => reached.has(name))) return { block, statement };
  }
  return null;
}

/** Whether a statement works only while a loop runs, though it awaits nothing. */
function asksForLoop(found: Found, above: readonly PageBlock[]): boolean {
  const { kind, runs } = found.statement;
  return (kind === "assignment" || kind === "other") && !runs && /\b(?:create_task|ensure_future|get_running_loop|current_task|all_tasks)\(/.test(textOf(found, above));
}

/** The nearest statement before a place that binds the name. */
function nearest(name: string, above: readonly PageBlock[], before: Place): Found | null {
  for (let block = Math.min(before.block, above.length - 1); block >= 0; block--) {
    const statements = above[block]?.facts.statements ?? [];
    const statement = (block === before.block ? statements.slice(0, before.statement) : statements).findLast(({ binds }) => binds.includes(name));
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
