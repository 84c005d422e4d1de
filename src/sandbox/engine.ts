// The host's half of guest-contract.ts: one QuickJS instance with the guest loaded, which runs one program. Nothing is
// ever disposed: after a fault the engine aborts when asked to clean up, and a run's instance dies with its worker.
//
// Runs in a Worker and in Node. No DOM, no Node.
import { GUEST_FILE, GUEST_GLOBAL, PROGRAM_FILE } from "./guest-contract.ts";
import type { GuestSettings } from "./guest-contract.ts";
import { hardenSource } from "./harden.ts";
import type { LoadedPart } from "./guest-parts.ts";
import type { Limits } from "./limits.ts";
import { Meter } from "./meter.ts";
import { nestingDepth } from "./nesting.ts";
import type { Outcome } from "./outcomes.ts";
import type { Program } from "./protocol.ts";
import { HostPulse } from "./pulse.ts";
import { QuickJS } from "./quickjs.ts";
import type { Completion, Value } from "./quickjs.ts";
import { readLack, readOutcome } from "./read-message.ts";

/** How long an interrupted guest may take to hand over what it had not emitted, in ms. */
const REPRIEVE = 50;
/** No honest outcome is longer, in UTF-16 units: a traceback is a few lines. */
const OUTCOME_SIZE = 1024 * 1024;
/** Of an error's message. */
const MESSAGE_SIZE = 2_000;

export interface EngineOptions {
  readonly module: WebAssembly.Module;
  /** The bundled guest. */
  readonly guest: string;
  /** Loaded with the guest, and not to be given to `run` again. */
  readonly parts?: readonly LoadedPart[];
  /** As in Limits; fixed when the instance is made. */
  readonly memory: number;
  readonly stack: number;
  /** The instance's memory, where whoever starts it means to put its contents back (node/program-runner.ts). */
  readonly wasmMemory?: WebAssembly.Memory;
}

export interface RunOptions extends Program {
  readonly limits: Limits;
  readonly now: () => number;
  /** Receives batches as JSON text of a non-empty array; all of them before `run` returns. */
  readonly post: (events: string) => void;
  /** Told of a part that the program needs and was not given; then the outcome is "broken". */
  readonly lacks?: (part: string) => void;
}

export interface Engine {
  /** Runs a program to its end. Once only, unless its memory was put back; never throws. */
  run(options: RunOptions): Outcome;
}

/** Makes an instance and loads the guest. Rejects when the engine cannot start: too little memory, a broken guest. */
export async function startEngine({ module, guest, parts = [], ...memory }: EngineOptions): Promise<Engine> {
  const vm = await QuickJS.start(module, memory);
  const library = loadGuest(vm, guest);
  for (const part of parts) {
    const { value, threw } = addPart(vm, library, part);
    if (threw) throw new Error(`${part.name} failed to load: ${describe(vm, value)}`);
  }
  return { run: (options) => runProgram(vm, library, options) };
}

interface Library {
  readonly addPart: Value;
  readonly addText: Value;
  readonly run: Value;
  readonly flush: Value;
  /** Makes a host function that spins when it is told to, so that the engine asks at once whether to interrupt. */
  readonly interruptible: Value;
  /** The numbers that both sides see: the guest's array of them, and ours. */
  readonly pulse: Value;
  readonly numbers: () => Int32Array;
}

/** Without this, a program that prints megabytes at a time could go on for thousands of prints before it is asked. */
const INTERRUPTIBLE = `(function (call) { return function (batch) { "use strict"; if (call(batch)) for (;;); }; })`;

function loadGuest(vm: QuickJS, guest: string): Library {
  const evaluate = (text: string, file: string) => {
    const { value, threw } = vm.evaluate(text, file);
    if (threw) throw new Error(`${file} failed to load: ${describe(vm, value)}`);
    return value;
  };
  const { buffer, integers: numbers } = vm.sharedIntegers(2);
  const pulse = vm.call(evaluate("(function (buffer) { return new Int32Array(buffer); })", "<host>"), [buffer]);
  if (pulse.threw) throw new Error("the engine has no memory for what it shares");
  evaluate(guest, GUEST_FILE);
  const handle = vm.property(vm.global, GUEST_GLOBAL);
  if (vm.typeOf(handle) !== "object") throw new Error(`${GUEST_FILE} did not define ${GUEST_GLOBAL}`);
  const library = { addPart: vm.property(handle, "addPart"), addText: vm.property(handle, "addText"), run: vm.property(handle, "run"), flush: vm.property(handle, "flush"), interruptible: evaluate(INTERRUPTIBLE, "<host>"), pulse: pulse.value, numbers };
  if (vm.typeOf(library.run) !== "function" || vm.typeOf(library.flush) !== "function") throw new Error(`${GUEST_GLOBAL} lacks run or flush`);
  evaluate(`delete globalThis.${GUEST_GLOBAL}`, "<host>");
  evaluate(hardenSource, "<host>");
  return library;
}

function runProgram(vm: QuickJS, library: Library, options: RunOptions): Outcome {
  const { program, parts: _, limits, now, post, lacks, ...told } = options;
  if (program.length > limits.programSize) return { kind: "limit", limit: "program-size" };
  if (nestingDepth(program) > limits.nesting) return { kind: "invalid", message: `brackets nested more than ${limits.nesting} deep`, line: 0 };

  const meter = new Meter({ limits, now, post });
  const pulse = new HostPulse(library.numbers);
  vm.interrupted = () => {
    pulse.countWork();
    return meter.interrupted(pulse.calls);
  };
  let outcome: Outcome;
  try {
    outcome = attempt(vm, library, meter, pulse, options, { ...told, timers: limits.timers }, lacks);
    if (meter.exceeded !== null || outcome.kind === "limit") handOver(vm, library, meter);
  } catch (error) {
    outcome = ofHostError(error, vm.isFull);
  }
  if (meter.exceeded !== null) outcome = { kind: "limit", limit: meter.exceeded };
  meter.flush();
  return outcome;
}

/** Throws what the host's own engine throws when the instance is lost. */
function attempt(vm: QuickJS, library: Library, meter: Meter, pulse: HostPulse, { program, parts = [] }: Program, settings: GuestSettings, lacks?: (part: string) => void): Outcome {
  for (const part of parts) {
    const added = addPart(vm, library, part);
    if (added.threw) return ofGuestError(vm, added.value);
  }
  const compiled = vm.evaluate(`(function ($) {"use strict";${wellFormed(program)}\n})`, PROGRAM_FILE);
  if (compiled.threw) return ofCompileError(vm, compiled.value);
  if (vm.typeOf(compiled.value) !== "function") return { kind: "invalid", message: "the text is not the body of one function", line: 0 };

  // The only two things of the host that the guest can touch: numbers that both count, a string in.
  const take = vm.function("emit", (batch) => {
    try {
      if (batch !== undefined && meter.admits(vm.lengthOf(batch))) meter.take(vm.textOf(batch));
    } catch {
      // Too deep in the program's recursion for the host to go on, or no memory for the copy: this batch is lost.
    }
    return meter.interrupted(pulse.calls);
  });
  const emit = vm.call(library.interruptible, [take]);
  if (emit.threw) return ofGuestError(vm, emit.value);

  const result = vm.call(library.run, [compiled.value, vm.string(JSON.stringify(settings).toWellFormed()), library.pulse, emit.value]);
  if (result.threw) return ofGuestError(vm, result.value);
  if (vm.lengthOf(result.value) > OUTCOME_SIZE) return broken("the library gave no outcome");
  const text = vm.textOf(result.value);
  if (text === "") return { kind: "limit", limit: "memory" };
  const ending: unknown = JSON.parse(text);
  const lacked = readLack(ending);
  if (lacked === null) return readOutcome(ending) ?? broken("the library gave an outcome that is not one");
  lacks?.(lacked);
  return broken(`the library's part "${lacked}" is not there`);
}

function addPart(vm: QuickJS, library: Library, { name, code, isDeferred }: LoadedPart): Completion {
  if (isDeferred) return vm.call(library.addText, [vm.string(name), vm.string(code)]);
  const made = vm.evaluate(code, GUEST_FILE);
  return made.threw ? made : vm.call(library.addPart, [vm.string(name), made.value]);
}

/** Lets the guest of an interrupted run emit what waits. What fails here is lost; the run is over in any case. */
function handOver(vm: QuickJS, library: Library, meter: Meter): void {
  meter.reprieve(REPRIEVE);
  vm.call(library.flush);
}

/** Escapes lone surrogates, which UTF-8 cannot carry. Outside of literals they are syntax errors either way. */
function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  return text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function ofCompileError(vm: QuickJS, error: Value): Outcome {
  const line = Number(new RegExp(`${PROGRAM_FILE}:(\\d+)`).exec(textProperty(vm, error, "stack"))?.[1] ?? 0);
  return engineLimit(vm, error) ?? { kind: "invalid", message: textProperty(vm, error, "message"), line };
}

function ofGuestError(vm: QuickJS, error: Value): Outcome {
  return engineLimit(vm, error) ?? broken(`the library failed: ${describe(vm, error)}`);
}

/** The limit that an error of the engine stands for. With no room for the error itself, the engine throws null. */
function engineLimit(vm: QuickJS, error: Value): Outcome | null {
  const message = vm.typeOf(error) === "object" ? textProperty(vm, error, "message") : "";
  if (message === "stack overflow") return { kind: "limit", limit: "stack" };
  if (message === "out of memory" || (message === "" && vm.isFull)) return { kind: "limit", limit: "memory" };
  return null;
}

/** What the browser's engine throws out of ours: its stack ran out before QuickJS's did, or QuickJS aborted. */
function ofHostError(error: unknown, memoryFull: boolean): Outcome {
  if (memoryFull) return { kind: "limit", limit: "memory" };
  if (error instanceof RangeError) return { kind: "limit", limit: "stack" };
  const message = error instanceof Error ? error.message : String(error);
  if (/recursion|out of bounds|stack/i.test(message)) return { kind: "limit", limit: "stack" };
  return broken(`the engine failed: ${message}`);
}

function broken(reason: string): Outcome {
  return { kind: "broken", reason };
}

function describe(vm: QuickJS, error: Value): string {
  return `${textProperty(vm, error, "name")}: ${textProperty(vm, error, "message")}`;
}

/** A string property of an error, cut short. Reads may run the program's getters; the meter is on. */
function textProperty(vm: QuickJS, error: Value, key: string): string {
  const property = vm.property(error, key);
  return vm.lengthOf(property) > OUTCOME_SIZE ? "" : vm.textOf(property).slice(0, MESSAGE_SIZE);
}
