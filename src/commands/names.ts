// The table of asyncio's public names, src/asyncio/NAMES.md: what the real asyncio has, what of it the sandbox has, and which
// samples show it. CPython says which names there are; the library in the sandbox says which it has.
// `node src/commands/names.ts` writes the table anew; a test holds it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { lower } from "../lowering/index.ts";
import { type Oracle, openOracle } from "../oracle/index.ts";
import { runProgram } from "../sandbox/node/index.ts";

export type NameStatus = "supported" | "modelled" | "outside" | "missing";

export interface NameRow {
  /** Where it is: the module, or a class whose methods programs call. */
  readonly of: Owner;
  readonly name: string;
  readonly status: NameStatus;
  /** For what is not simply there: why. */
  readonly remark: string;
  /** Folders of tests/samples whose Python says the name. */
  readonly samples: readonly string[];
}

const owners = ["asyncio", "loop", "Future", "Task"] as const;
type Owner = (typeof owners)[number];

/** Present on Linux; the oracle's CPython is built without Unix sockets, or gives the name only when it is asked for. */
const alsoInModule = ["AbstractEventLoopPolicy", "DefaultEventLoopPolicy", "open_unix_connection", "staggered.staggered_race", "start_unix_server"];

const THREADS = "threads on the virtual clock";
const NETWORK = "over the simulated network";

/** What is there as a model of what it stands for. */
const modelled: Readonly<Record<Owner, Readonly<Record<string, string>>>> = {
  asyncio: {
    BaseProtocol: NETWORK,
    BaseTransport: NETWORK,
    Protocol: NETWORK,
    Server: NETWORK,
    StreamReader: NETWORK,
    StreamReaderProtocol: NETWORK,
    StreamWriter: NETWORK,
    Transport: NETWORK,
    open_connection: NETWORK,
    run_coroutine_threadsafe: THREADS,
    start_server: NETWORK,
    to_thread: THREADS,
    wrap_future: THREADS,
  },
  loop: {
    call_soon_threadsafe: THREADS,
    create_connection: NETWORK,
    create_server: NETWORK,
    getaddrinfo: NETWORK,
    run_in_executor: THREADS,
    set_default_executor: THREADS,
    shutdown_default_executor: THREADS,
  },
  Future: {},
  Task: {},
};

type Names = Record<Owner, string[]>;

async function namesOfCPython(oracle: Oracle): Promise<Names> {
  const python = `import asyncio, json
public = lambda kind: [name for name in dir(kind) if not name.startswith("_")]
print(json.dumps({"asyncio": sorted(asyncio.__all__), "loop": public(asyncio.SelectorEventLoop),
                  "Future": public(asyncio.Future), "Task": public(asyncio.Task)}))`;
  const { written } = await oracle.run(python, { id: "the names of asyncio" });
  const names = JSON.parse(written.map(({ text }) => text).join("")) as Names;
  names.asyncio = [...names.asyncio, ...alsoInModule].sort((a, b) => (a < b ? -1 : 1));
  return names;
}

/** The names that the library in the sandbox has; for those that it refuses, what they would do. */
type Present = Record<Owner, Readonly<Record<string, string | null>>>;

async function namesOfSandbox(wanted: Names): Promise<Present> {
  const source = `import * as asyncio from "asyncio"; import { print } from "python";
const names = ${JSON.stringify(wanted)};
const missing = {};
function find(object, path) {
  for (const name of path.split(".")) {
    if (!(name in Object(object))) return missing;
    object = object === asyncio.Future.prototype || object === asyncio.Task.prototype ? true : object[name];
  }
  return object;
}
const loop = asyncio.new_event_loop();
const owners = { asyncio, loop, Future: asyncio.Future.prototype, Task: asyncio.Task.prototype };
for (const of of Object.keys(names)) {
  const found = names[of].map((name) => [name, find(owners[of], name)]).filter(([, value]) => value !== missing);
  print(JSON.stringify(Object.fromEntries(found.map(([name, value]) => [name, Object(value).$outside ?? null]))));
}`;
  const { outcome, events } = await runProgram(lower(source).code, { file: "names.py" });
  if (outcome.kind !== "ended") throw new Error(`The names of the sandbox could not be read: ${JSON.stringify(outcome)}`);
  const lines = events.flatMap((event) => (event.kind === "print" && event.stream === "stdout" ? event.text.split("\n") : [])).filter((line) => line !== "");
  const [asyncio = {}, loop = {}, Future = {}, Task = {}] = lines.map((line) => JSON.parse(line) as Present[Owner]);
  return { asyncio, loop, Future, Task };
}

/** Every sample's Python, by its folder. */
function readSamples(): Map<string, string> {
  const folder = new URL("../../tests/samples/", import.meta.url);
  const programs = readdirSync(folder)
    .sort()
    .map((name) => [name, new URL(`${name}/program.py`, folder)] as const);
  return new Map(programs.filter(([, path]) => existsSync(path)).map(([name, path]) => [name, readFileSync(path, "utf8")]));
}

/** The pattern of a use of the name: `asyncio.gather`, an import of it, or for a method `.cancel(`. */
function usePattern(of: Owner, name: string): RegExp {
  const bare = name.replace(/^.*\./, "");
  return of === "asyncio" ? new RegExp(`\\basyncio\\.${bare}\\b|\\bimport .*\\b${bare}\\b|^\\s+${bare},$`, "m") : new RegExp(`\\.${bare}\\(`);
}

/** A row for each public name of asyncio, its loop, Future and Task, in CPython's order. */
export async function asyncioNames(oracle: Oracle): Promise<NameRow[]> {
  const wanted = await namesOfCPython(oracle);
  const present = await namesOfSandbox(wanted);
  const samples = readSamples();
  return owners.flatMap((of) => {
    return wanted[of].map((name): NameRow => {
      const uses = usePattern(of, name);
      const shown = [...samples].filter(([, python]) => uses.test(python)).map(([folder]) => folder);
      const beyond = present[of][name];
      const model = modelled[of][name];
      const status: NameStatus = beyond === undefined ? "missing" : beyond !== null ? "outside" : model !== undefined ? "modelled" : "supported";
      return { of, name, status, remark: (status === "outside" ? beyond : status === "modelled" ? model : "") ?? "", samples: shown };
    });
  });
}

const headings: Readonly<Record<Owner, string>> = {
  asyncio: "The module",
  loop: "The event loop's methods",
  Future: "`Future`'s methods",
  Task: "`Task`'s methods",
};

/** The table as Markdown. */
export function namesPage(rows: readonly NameRow[], python: string): string {
  const count = (status: NameStatus): number => rows.filter((row) => row.status === status).length;
  const missing = count("missing");
  const head = `# asyncio's public names

Made by \`node src/commands/names.ts\` from CPython ${python}, the library and tests/samples; not by hand.

**supported**: does what CPython's does, turn for turn. **modelled**: the same on the virtual clock, for what the sandbox
simulates. **outside**: the name is there; using it ends the run with one sentence that says why.

${count("supported")} supported, ${count("modelled")} modelled, ${count("outside")} outside${missing === 0 ? "" : `, ${missing} missing`}.
`;
  const tables = owners.map((of) => `## ${headings[of]}\n\n| name | | samples |\n|---|---|---|\n${rows.filter((row) => row.of === of).map(tableRow).join("")}`);
  return `${head}\n${tables.join("\n")}`;
}

/** How many samples a row names. */
const SHOWN = 2;

function tableRow({ name, status, remark, samples }: NameRow): string {
  const kind = remark === "" ? status : `${status}: ${remark}`;
  return `| \`${name}\` | ${kind} | ${samples.slice(0, SHOWN).join(", ")} |\n`;
}

export const namesFile: URL = new URL("../asyncio/NAMES.md", import.meta.url);

if (import.meta.main) {
  const oracle = await openOracle();
  writeFileSync(namesFile, namesPage(await asyncioNames(oracle), oracle.python));
  await oracle.close();
}
