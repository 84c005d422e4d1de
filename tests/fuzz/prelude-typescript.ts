// What every program of the fuzzer begins with in TypeScript: the port of prelude-python.ts, without what only puts
// CPython's order right.
import { most } from "./prelude-python.ts";

export const typescriptPrelude = `import * as asyncio from "asyncio";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as time from "time";
import {
  BaseException, BaseExceptionGroup, Exception, ExceptionGroup, KeyError, KeyboardInterrupt, PySet, RuntimeError, StopIteration,
  SystemExit, TimeoutError, TypeError, ValueError, async_with, except_star, float, fmt, print, repr, sorted, str, with_,
} from "python";

class Loop extends asyncio.SelectorEventLoop {
  override async shutdown_asyncgens(): Promise<void> {
    for (const held of this._asyncgens) if ((held.alive?.$of ?? held.alive)?.$finished !== false) this._asyncgens.delete(held);
    await super.shutdown_asyncgens();
  }
}

class Oops extends Exception {}

class Grave extends BaseException {}

let lines = 0;
let counter = 0;
let kept = 0;
const slots: Record<number, asyncio.Future> = {};
const held: asyncio.Future[] = [];
const handles: Record<number, asyncio.Handle> = {};
const generators: Record<number, AsyncGenerator<number, void, unknown>> = {};
const timeouts: asyncio.Timeout[] = [];
const groups: asyncio.TaskGroup[] = [];
const contexts: Record<number, contextvars.Context> = {};
const variable = new contextvars.ContextVar<number>("variable", { default: 0 });

function who(): string {
  try {
    return asyncio.current_task()?.get_name() ?? "-";
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return "-";
  }
}

function log(label: number, ...values: unknown[]): void {
  lines++;
  if (lines > ${most}) throw new SystemExit("enough");
  print(label, fmt(time.monotonic(), ".17g"), who(), ...values.map(show));
}

function show(value: unknown): string {
  if (value instanceof BaseException) return show_error(value, 4);
  if (value instanceof asyncio.Task) return "task " + value.get_name();
  if (value instanceof asyncio.Future) return "future";
  if (Array.isArray(value)) return "[" + str.join(", ", value.map(show)) + "]";
  if (value instanceof PySet) return "{" + str.join(", ", sorted([...value].map(show))) + "}";
  return repr(value);
}

function show_error(error: BaseException, depth: number): string {
  let text = error.constructor.name;
  if (error instanceof BaseExceptionGroup) {
    text += "(" + repr(error.message) + ", " + str.join(", ", error.exceptions.map((each) => show_error(each, depth - 1))) + ")";
  } else {
    text += "(" + str.join(", ", error.args.map((argument) => repr(argument))) + ")";
  }
  if (depth > 0 && error.__cause__ !== null) text += " from " + show_error(error.__cause__, depth - 1);
  if (depth > 0 && error.__context__ !== null && error.__context__ !== error.__cause__) {
    text += (error.__suppress_context__ ? " hiding " : " after ") + show_error(error.__context__, depth - 1);
  }
  return text;
}

function raise_from(error: BaseException, cause: BaseException): BaseException {
  error.__cause__ = cause;
  error.__suppress_context__ = true;
  return error;
}

function put(number: number, future: asyncio.Future): void {
  if (held.length > ${most}) throw new SystemExit("enough");
  slots[number] = future;
  held.push(future);
}

function slot(number: number): asyncio.Future {
  let future = slots[number];
  if (future === undefined) {
    future = slots[number] = asyncio.get_running_loop().create_future();
    future.set_result(null);
  }
  return future;
}

function task(number: number): asyncio.Task {
  const future = slots[number];
  return future instanceof asyncio.Task ? future : asyncio.current_task()!;
}

function settle(label: number, number: number, how: string): void {
  const future = slots[number];
  if (future === undefined || future instanceof asyncio.Task) return;
  try {
    if (how === "result") future.set_result(label);
    else if (how === "exception") future.set_exception(new Oops(label));
    else if (how === "cancelled") future.set_exception(new asyncio.CancelledError(label));
    else if (how === "stop") future.set_exception(new StopIteration(label));
    else log(label, future.cancel());
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError || error instanceof TypeError)) throw error;
    log(label, error);
  }
}

function probe(label: number, number: number, what: string): void {
  const future = slots[number];
  if (future === undefined) return;
  try {
    if (what === "done") log(label, future.done());
    else if (what === "cancelled") log(label, future.cancelled());
    else if (what === "result") log(label, future.result());
    else if (what === "exception") log(label, future.exception());
    else print(label, future);
  } catch (error) {
    log(label, error);
  }
}

function keep(number: number, handle: asyncio.Handle): void {
  kept++;
  if (kept > ${most}) throw new SystemExit("enough");
  handles[number] = handle;
}

function call_when_done(number: number, callback: (future: asyncio.Future) => unknown): void {
  kept++;
  if (kept <= ${most}) slot(number).add_done_callback(callback);
}

function cancel_handle(label: number, number: number): void {
  const handle = handles[number];
  if (handle === undefined) return;
  handle.cancel();
  log(label, handle.cancelled());
}

function bump(): void {
  counter++;
}

function count(): number {
  return counter;
}

function generator(number: number, make: () => AsyncGenerator<number, void, unknown>): AsyncGenerator<number, void, unknown> {
  return (generators[number] ??= make());
}

function made_group(group: asyncio.TaskGroup): asyncio.TaskGroup {
  groups.push(group);
  return group;
}

function last_group(): Pick<asyncio.TaskGroup, "create_task"> {
  return groups.at(-1) ?? asyncio;
}

function context(number: number): contextvars.Context {
  return (contexts[number] ??= contextvars.copy_context());
}

const handle_exception: asyncio.ExceptionHandler = (_loop, context) => {
  if (!context.get("message").includes("never retrieved")) log(0, context.get("message"), context.get("exception"));
};

function made_timeout(timeout: asyncio.Timeout): asyncio.Timeout {
  timeouts.push(timeout);
  return timeout;
}

function show_timeout(label: number): void {
  const timeout = timeouts[timeouts.length - 1]!;
  const when = timeout.when();
  log(label, timeout.expired(), when === null ? "None" : fmt(when, ".17g"));
}
`;

/** What a thread does: see the other side. */
export const typescriptThreads = `
let workers = 0;

function work(seconds: number, how: string, label: number, number: number, loop: asyncio.AbstractEventLoop): number {
  workers++;
  const mine = workers;
  log(label, mine, variable.get());
  time.sleep(seconds + workers * 0.0009765625);
  log(label, mine);
  if (how === "raise") throw new Oops(label);
  if (how === "call") loop.call_soon_threadsafe(log, label, mine);
  else if (how === "settle") loop.call_soon_threadsafe(settle, label, number, "result");
  return mine;
}
`;
