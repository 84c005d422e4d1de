// What the sandbox evaluates before a program: it joins Python's builtins and asyncio, hands itself to the host as the
// contract says (sandbox/guest-contract.ts), and runs one program.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../python/as-text.ts";
import { setBlockListener, now } from "../python/clock.ts";
import { SystemExit, unwinding } from "../python/exceptions.ts";
import { exitCallbacks } from "../python/exit-callbacks.ts";
import { moduleFrames, runningLine } from "../python/frames.ts";
import { type HaltReason, halt, haltReason } from "../python/halt.ts";
import { addModule, importModule, libraryLoaded, loadLibrary, runtime } from "../python/lowered.ts";
import { setWriter } from "../python/output.ts";
import { repr } from "../python/repr.ts";
import { setLoweredProgram, setProgramSource } from "../python/source.ts";
import { setInput } from "../python/standard-input.ts";
import { exceptionName, formatException } from "../python/traceback.ts";
import { currentThread, keepForEachThread, shutdownThreads } from "../python/threads.ts";
import { translateError } from "../python/translate-error.ts";
import { dropAll, setNeverAwaitedListener, sweep, unawaited } from "../python/unawaited.ts";
import { setPulse } from "../asyncio/base-events.ts";
import { type LoopEvent, setObserver } from "../asyncio/observer.ts";
import { reportAtExit } from "../asyncio/finalization.ts";
import { inspectTask } from "../asyncio/inspection.ts";
import { destroyPendingTasks } from "../asyncio/pending-tasks.ts";
import { steppingTask } from "../asyncio/tasks.ts";
import { type Emit, GUEST_GLOBAL, type Guest, type GuestSettings, type PartMaker, type Pulse, WORK, WORK_UNIT } from "../sandbox/guest-contract.ts";
import { evaluated, files } from "./carried.ts";
import { EventBatch } from "./event-batch.ts";
import { moduleNames, modules } from "./modules.ts";

type Ending =
  | { kind: "ended" }
  | { kind: "raised"; type: string; message: string; traceback: string }
  | { kind: "exited"; code: number }
  | HaltReason;

/**
 * So much work, in the host's units, is told of: three million calls and loop jumps, for which this engine takes tenths of
 * a second and CPython hundredths, as much as a loop over a million numbers. No example of the site comes near it.
 */
const MUCH_WORK = 300;

let batch: EventBatch | null = null;
/** Tells of the work that has been done, if that is much. */
let tellOfWork = (): void => {};

function run(program: ($: unknown) => unknown, settingsText: string, pulse: Pulse, emit: Emit): string {
  const settings = JSON.parse(settingsText) as GuestSettings;
  const events = (batch = new EventBatch(emit));
  setProgramSource({ file: settings.file, lines: settings.python ?? [], lineMap: settings.lineMap ?? [], positions: settings.positions ?? "" }, settings.argv);
  setLoweredProgram(program);
  setInput(settings.stdin ?? "");
  setPulse(pulse, settings.timers);
  // What is cleaned up once the run was halted is not the program's.
  const tell = (event: LoopEvent): void => {
    if (haltReason() !== null) return;
    if (pulse[WORK] >= MUCH_WORK) tellOfWork();
    events.add(event);
  };
  if (settings.observe !== false) setObserver(tell);
  if (settings.observe !== false && settings.inspect === undefined) {
    // What a thread computes does not hold the loop.
    keepForEachThread({ initial: () => 0, get: () => pulse[WORK], set: (work) => void (pulse[WORK] = work) });
    tellOfWork = () => {
      const work = pulse[WORK];
      pulse[WORK] = 0;
      if (work >= MUCH_WORK && currentThread().number === 0) events.add({ kind: "computed", at: now(), task: steppingTask()?.$task ?? 0, work: work * WORK_UNIT });
    };
  }
  setWriter((stream, text) => {
    if (unawaited.count > 0) sweep(runningLine());
    if (unwinding.begins !== null) unwinding.begins();
    tell({ kind: "print", at: now(), task: steppingTask()?.$task ?? 0, stream, text, line: runningLine(), ...threadPlace() });
  });
  setBlockListener((until) => {
    tell({ kind: "blocked", at: now(), task: steppingTask()?.$task ?? 0, until, line: runningLine(), ...threadPlace() });
  });
  setNeverAwaitedListener((name, line) => {
    tell({ kind: "never-awaited", at: now(), name, line });
  });
  const { inspect } = settings;
  if (inspect !== undefined) {
    events.after(inspect.events, () => {
      events.add({ kind: "inspected", at: now(), task: inspect.task, stack: inspectTask(inspect.task) });
      halt({ kind: "stopped" });
    });
  }
  const ending = runToEnd(program, settings.finalize !== false);
  setObserver(null);
  events.flush();
  return JSON.stringify(ending);
}

/** Says of an event that it is another thread's than the main one's. */
function threadPlace(): { readonly thread?: number } {
  const { number } = currentThread();
  return number === 0 ? {} : { thread: number };
}

function runToEnd(program: ($: unknown) => unknown, finalizes: boolean): Ending {
  let ending: Ending = { kind: "ended" };
  // Telling how the program ended may need a part of the library, too.
  try {
    ending = runModule(program);
    if (haltReason() === null) shutdownThreads();
    if (haltReason() === null) runExitCallbacks();
    if (finalizes && haltReason() === null) finalize();
  } catch (raised) {
    if (haltReason() === null) throw raised;
  }
  return haltReason() ?? ending;
}

/** What `atexit` was given; an error ends its own callback only. */
function runExitCallbacks(): void {
  for (let next = exitCallbacks.pop(); next !== undefined && haltReason() === null; next = exitCallbacks.pop()) {
    try {
      next.call();
    } catch (raised) {
      if (haltReason() !== null) throw raised;
      print("stderr", `Exception ignored in atexit callback ${repr(next.fn)}:\n${formatException(translateError(raised))}`);
    }
  }
}

/** What the interpreter does last, when it drops what the program holds. */
function finalize(): void {
  reportAtExit();
  destroyPendingTasks();
  dropAll();
}

function runModule(program: ($: unknown) => unknown): Ending {
  try {
    program(runtime);
    return haltReason() ?? { kind: "ended" };
  } catch (raised) {
    return haltReason() ?? endingOf(raised);
  }
}

function endingOf(raised: unknown): Ending {
  const exception = translateError(raised);
  if (exception instanceof SystemExit) return exitedWith(exception.code);
  exception.$traceback = [...moduleFrames(exception), ...(exception.$frames ?? [])];
  const traceback = formatException(exception);
  print("stderr", traceback);
  return { kind: "raised", type: exceptionName(exception), message: text_of(exception), traceback };
}

/** What Python itself writes when the program is over. */
function print(stream: "stdout" | "stderr", text: string): void {
  batch?.add({ kind: "print", at: now(), task: 0, stream, text, line: 0 });
}

/** `sys.exit(code)`: None is 0, an int is itself, anything else is written to stderr and is 1. */
function exitedWith(code: unknown): Ending {
  if (code == null) return { kind: "exited", code: 0 };
  if (typeof code === "number" || typeof code === "boolean") return { kind: "exited", code: Number(code) & 0xff };
  print("stderr", `${text_of(code)}\n`);
  return { kind: "exited", code: 1 };
}

function addPart(name: string, make: PartMaker): void {
  const module = moduleNames(files.addPart(name, make));
  addModule(name, () => module);
  // Its names are asyncio's too.
  if (name === "asyncio.streams") Object.defineProperties(importModule("asyncio"), Object.getOwnPropertyDescriptors(module));
}

const guest: Guest = {
  addPart,
  addText: files.addText,
  run,
  flush(): void {
    tellOfWork();
    batch?.flush();
  },
};

files.provide(evaluated, loadLibrary, (part) => halt({ kind: "lacks", part }));
for (const [name, make] of Object.entries(modules)) addModule(name, make);
libraryLoaded();
Reflect.set(globalThis, GUEST_GLOBAL, guest);

