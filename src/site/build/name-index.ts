// The index by name: every public name of asyncio and of what goes with it that an example uses, with the examples that
// show it. Made from the examples' Python. Pure.
import { usedNames } from "../../porter/index.ts";
import type { Example, Lesson } from "../../notes/index.ts";

export interface NameEntry {
  /** As it is looked up: `asyncio.gather`, `Task.cancel`. */
  readonly name: string;
  /** Id of its element in the page. */
  readonly anchor: string;
  /** The examples that show it best, the plainest first. */
  readonly examples: readonly ShownExample[];
}

export interface ShownExample {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

export interface NameGroup {
  readonly title: string;
  readonly entries: readonly NameEntry[];
}

/** Modules whose names are listed, those of asyncio first. */
const modules = ["asyncio", "aiohttp", "contextlib", "contextvars", "threading", "concurrent.futures"] as const;

/** Those under whose name theirs stand in the same group. */
const submodules = ["asyncio.staggered"] as const;

/** What a program must name to have an object of a class. */
const makers: Readonly<Record<string, readonly string[]>> = {
  Task: ["create_task", "TaskGroup", "current_task", "all_tasks", "ensure_future", "wait"],
  Future: ["create_future", "Future"],
  Handle: ["call_soon", "Handle"],
  TimerHandle: ["call_later", "call_at", "TimerHandle"],
  Runner: ["Runner"],
  loop: ["get_running_loop", "new_event_loop", "get_event_loop", "Runner"],
  TaskGroup: ["TaskGroup"],
  Timeout: ["timeout", "timeout_at"],
  Queue: ["Queue", "PriorityQueue", "LifoQueue"],
  Lock: ["Lock"],
  Event: ["Event"],
  Condition: ["Condition"],
  Semaphore: ["Semaphore", "BoundedSemaphore"],
  Barrier: ["Barrier"],
  StreamReader: ["open_connection", "start_server", "StreamReader"],
  StreamWriter: ["open_connection", "start_server"],
  Server: ["start_server"],
  ContextVar: ["ContextVar"],
  ClientSession: ["ClientSession"],
  ClientResponse: ["ClientSession"],
};

/** The public methods and properties of those classes, as the documentation lists them. */
const members: Readonly<Record<string, readonly string[]>> = {
  Task: "cancel cancelled cancelling uncancel done result exception add_done_callback remove_done_callback get_name set_name get_stack print_stack get_coro get_context get_loop".split(" "),
  Future: "set_result set_exception result exception done cancel cancelled add_done_callback remove_done_callback get_loop".split(" "),
  loop: "call_soon call_soon_threadsafe call_later call_at time create_future create_task run_until_complete run_forever run_in_executor stop close is_running is_closed set_exception_handler get_exception_handler call_exception_handler default_exception_handler set_debug get_debug set_task_factory get_task_factory set_default_executor create_connection create_server add_signal_handler shutdown_asyncgens shutdown_default_executor slow_callback_duration".split(" "),
  Handle: ["cancelled"],
  TimerHandle: ["when", "cancelled"],
  Runner: ["run", "get_loop"],
  TaskGroup: ["create_task"],
  Timeout: ["when", "reschedule", "expired"],
  Queue: "put get put_nowait get_nowait task_done join qsize empty full shutdown maxsize".split(" "),
  Lock: ["acquire", "release", "locked"],
  Event: ["set", "clear", "wait", "is_set"],
  Condition: ["wait", "wait_for", "notify", "notify_all", "acquire", "release", "locked"],
  Semaphore: ["acquire", "release", "locked"],
  Barrier: ["wait", "reset", "abort", "parties", "n_waiting", "broken"],
  StreamReader: ["read", "readline", "readexactly", "readuntil", "at_eof", "feed_data", "feed_eof"],
  StreamWriter: ["write", "writelines", "drain", "close", "wait_closed", "is_closing", "get_extra_info"],
  Server: ["serve_forever", "close_clients"],
  ContextVar: ["get", "set", "reset"],
  ClientSession: ["get", "post", "put", "delete", "request"],
  ClientResponse: ["status", "ok", "text", "json", "read", "content", "raise_for_status", "headers"],
};

/** How many examples stand beside a name. */
const most = 3;

interface Program extends ShownExample {
  readonly names: ReadonlySet<string>;
}

/** The groups of the index, empty ones left out. Programs of exercises are not examples of anything. */
export function nameIndex(lessons: readonly Lesson[]): NameGroup[] {
  const programs = lessons.toSorted((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity)).flatMap(programsOf);
  const names = [...new Set(programs.flatMap((program) => [...program.names]))].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase()));
  const entry = (name: string): NameEntry => ({ name, anchor: name.replaceAll(".", "-"), examples: shown(programs, name) });
  const group = (title: string, prefix: string): NameGroup => ({ title, entries: names.filter((name) => name.startsWith(prefix)).map(entry) });
  const groups = [
    ...modules.slice(0, 1).map((module) => group(module, `${module}.`)),
    ...Object.keys(members).map((owner) => group(owner === "loop" ? "The event loop" : owner, `${owner}.`)),
    ...modules.slice(1).map((module) => group(module, `${module}.`)),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function programsOf({ title: note, examples, exercises }: Lesson): Program[] {
  const left = new Set(exercises.flatMap(({ given, solution }) => [given.id, solution.id]));
  return examples
    .filter(({ id }) => !left.has(id))
    .map((example) => ({ id: example.id, title: example.title ?? example.id.slice(example.id.indexOf("/") + 1).replaceAll("-", " "), note, names: namesOf(example) }));
}

/** The public names that an example uses, as the index has them. */
export function namesOf({ setup, source, driver = "" }: Example): ReadonlySet<string> {
  const { ofModules, attributes } = usedNames(setup + source + driver);
  const plain = [...ofModules].filter((name) => [...modules, ...submodules].some((module) => name.startsWith(`${module}.`) && !name.slice(module.length + 1).includes(".")));
  const said = new Set([...attributes, ...[...ofModules].map((name) => name.slice(name.lastIndexOf(".") + 1))]);
  const ofObjects = Object.entries(members).flatMap(([owner, list]) =>
    makers[owner]?.some((maker) => said.has(maker)) ? list.filter((member) => attributes.has(member)).map((member) => `${owner}.${member}`) : [],
  );
  return new Set([...plain, ...ofObjects]);
}

/** Those that use the fewest names besides, in which one finds it soonest; of equals, those that are read first. */
function shown(programs: readonly Program[], name: string): ShownExample[] {
  return programs
    .filter(({ names }) => names.has(name))
    .sort((one, other) => one.names.size - other.names.size)
    .slice(0, most)
    .map(({ id, title, note }) => ({ id, title, note }));
}
