// The host's half of guest-contract.ts: one QuickJS instance with the guest loaded, which runs one program. Nothing is
// ever disposed: after a fault the engine aborts when asked to clean up, and a run's instance dies with its worker.
//
// Runs in a Worker and in Node. No DOM, no Node.
import { newQuickJSWASMModuleFromVariant, newVariant } from "quickjs-emscripten-core";
import type { CustomizeVariantOptions, QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import variant from "@jitl/quickjs-wasmfile-release-sync";
import { GUEST_FILE, GUEST_GLOBAL, PROGRAM_FILE } from "./guest-contract.ts";
import type { GuestSettings } from "./guest-contract.ts";
import { hardenSource } from "./harden.ts";
import type { Limits } from "./limits.ts";
import { Meter } from "./meter.ts";
import { nestingDepth } from "./nesting.ts";
import type { Outcome } from "./outcomes.ts";
import type { Program } from "./protocol.ts";
import { readOutcome } from "./read-message.ts";

const PAGE = 65_536;
/** What the engine was linked to start with, in pages. */
const FIRST_PAGES = 256;
/** How long an interrupted guest may take to hand over what it had not emitted, in ms. */
const REPRIEVE = 50;
/** No honest outcome is longer, in UTF-16 units: a traceback is a few lines. */
const OUTCOME_SIZE = 1024 * 1024;

export interface EngineOptions {
  readonly module: WebAssembly.Module;
  /** The bundled guest. */
  readonly guest: string;
  /** As in Limits; fixed when the instance is made. */
  readonly memory: number;
  readonly stack: number;
}

export interface RunOptions extends Program {
  readonly limits: Limits;
  readonly now: () => number;
  /** Receives batches as JSON text of a non-empty array; all of them before `run` returns. */
  readonly post: (events: string) => void;
}

export interface Engine {
  /** Runs a program to its end. Once only; never throws. */
  run(options: RunOptions): Outcome;
}

/** Makes an instance and loads the guest. Throws when the engine cannot start: too little memory, a broken guest. */
export async function startEngine({ module, guest, memory, stack }: EngineOptions): Promise<Engine> {
  const wasmMemory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: Math.max(FIRST_PAGES, Math.floor(memory / PAGE)) });
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: module, wasmMemory, log: () => {}, emscriptenModule: quiet }));
  const vm = quickjs.newContext();
  vm.runtime.setMaxStackSize(stack);
  const library = loadGuest(vm, guest);
  const isFull = () => wasmMemory.buffer.byteLength * 1.25 >= memory;
  return { run: (options) => runProgram(vm, library, isFull, options) };
}

/** Emscripten writes its aborts to the console unless told otherwise; they reach the reader as outcomes. */
const quiet: CustomizeVariantOptions["emscriptenModule"] & { print(): void; printErr(): void } = { print() {}, printErr() {} };

interface Library {
  readonly run: QuickJSHandle;
  readonly flush: QuickJSHandle;
  /** Makes a host function that spins when it is told to, so that the engine asks at once whether to interrupt. */
  readonly interruptible: QuickJSHandle;
}

/** Without this, a program that prints megabytes at a time could go on for thousands of prints before it is asked. */
const INTERRUPTIBLE = `(function (call) { return function (batch) { "use strict"; if (call(batch)) for (;;); }; })`;

function loadGuest(vm: QuickJSContext, guest: string): Library {
  const evaluate = (text: string, file: string) => {
    const result = vm.evalCode(text, file, { type: "global" });
    if (result.error) throw new Error(`${file} failed to load: ${describe(vm, result.error)}`);
    return result.value;
  };
  evaluate(guest, GUEST_FILE);
  const handle = vm.getProp(vm.global, GUEST_GLOBAL);
  if (vm.typeof(handle) !== "object") throw new Error(`${GUEST_FILE} did not define ${GUEST_GLOBAL}`);
  const library = { run: vm.getProp(handle, "run"), flush: vm.getProp(handle, "flush"), interruptible: evaluate(INTERRUPTIBLE, "<host>") };
  if (vm.typeof(library.run) !== "function" || vm.typeof(library.flush) !== "function") throw new Error(`${GUEST_GLOBAL} lacks run or flush`);
  evaluate(`delete globalThis.${GUEST_GLOBAL}`, "<host>");
  evaluate(hardenSource, "<host>");
  return library;
}

function runProgram(vm: QuickJSContext, library: Library, isFull: () => boolean, options: RunOptions): Outcome {
  const { program, limits, file, python, lineMap } = options;
  if (program.length > limits.programSize) return { kind: "limit", limit: "program-size" };
  if (nestingDepth(program) > limits.nesting) return { kind: "invalid", message: `brackets nested more than ${limits.nesting} deep`, line: 0 };

  const meter = new Meter(options);
  vm.runtime.setInterruptHandler(() => meter.interrupted());
  let outcome: Outcome;
  try {
    outcome = attempt(vm, library, meter, program, { file, timers: limits.timers, ...(python && { python }), ...(lineMap && { lineMap }) });
    if (meter.exceeded !== null || outcome.kind === "limit") handOver(vm, library, meter);
  } catch (error) {
    outcome = ofHostError(error, isFull());
  }
  if (meter.exceeded !== null) outcome = { kind: "limit", limit: meter.exceeded };
  meter.flush();
  return outcome;
}

/** Throws what the host's own engine throws when the instance is lost. */
function attempt(vm: QuickJSContext, library: Library, meter: Meter, program: string, settings: GuestSettings): Outcome {
  const compiled = vm.evalCode(`(function ($) {"use strict";${wellFormed(program)}\n})`, PROGRAM_FILE, { type: "global" });
  if (compiled.error) return ofCompileError(vm, compiled.error);
  if (vm.typeof(compiled.value) !== "function") return { kind: "invalid", message: "the text is not the body of one function", line: 0 };

  // The only two things of the host that the guest can touch: a number out, a string in.
  const beat = vm.newFunction("beat", () => vm.newNumber(meter.beat()));
  const take = vm.newFunction("emit", (batch) => {
    try {
      if (batch && meter.admits(lengthOf(vm, batch))) meter.take(vm.getString(batch));
    } catch {
      // Too deep in the program's recursion for the host to go on, or no memory for the copy: this batch is lost.
    }
    return meter.interrupted() ? vm.true : vm.false;
  });
  const emit = vm.callFunction(library.interruptible, vm.undefined, [take]);
  if (emit.error) return ofGuestError(vm, emit.error);

  const result = vm.callFunction(library.run, vm.undefined, [compiled.value, vm.newString(JSON.stringify(settings)), beat, emit.value]);
  if (result.error) return ofGuestError(vm, result.error);
  if (lengthOf(vm, result.value) > OUTCOME_SIZE) return broken("the library gave no outcome");
  const text = vm.getString(result.value);
  if (text === "") return { kind: "limit", limit: "memory" };
  return readOutcome(JSON.parse(text)) ?? broken("the library gave an outcome that is not one");
}

/** Lets the guest of an interrupted run emit what waits. What fails here is lost; the run is over in any case. */
function handOver(vm: QuickJSContext, library: Library, meter: Meter): void {
  meter.reprieve(REPRIEVE);
  vm.callFunction(library.flush, vm.undefined);
}

/** Escapes lone surrogates, which UTF-8 cannot carry. Outside of literals they are syntax errors either way. */
function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  return text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function ofCompileError(vm: QuickJSContext, error: QuickJSHandle): Outcome {
  const limit = engineLimit(vm, error);
  if (limit) return limit;
  const stack = text(vm, error, "stack");
  const line = Number(new RegExp(`${PROGRAM_FILE}:(\\d+)`).exec(stack)?.[1] ?? 0);
  return { kind: "invalid", message: text(vm, error, "message"), line };
}

function ofGuestError(vm: QuickJSContext, error: QuickJSHandle): Outcome {
  return engineLimit(vm, error) ?? broken(`the library failed: ${describe(vm, error)}`);
}

/**
 * The limit that an error of the engine stands for. Out of memory is told without making anything: the engine throws
 * null when there is no room for the error itself.
 */
function engineLimit(vm: QuickJSContext, error: QuickJSHandle): Outcome | null {
  if (vm.typeof(error) !== "object" || vm.eq(error, vm.null)) return { kind: "limit", limit: "memory" };
  const message = text(vm, error, "message");
  if (message === "out of memory") return { kind: "limit", limit: "memory" };
  if (message === "stack overflow") return { kind: "limit", limit: "stack" };
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

function describe(vm: QuickJSContext, error: QuickJSHandle): string {
  return `${text(vm, error, "name")}: ${text(vm, error, "message")}`;
}

/** A string property of an error, cut short. Reads may run the program's getters; the meter is on. */
function text(vm: QuickJSContext, error: QuickJSHandle, key: string): string {
  const property = vm.getProp(error, key);
  return lengthOf(vm, property) > OUTCOME_SIZE ? "" : vm.getString(property).slice(0, 2_000);
}

/** Length of a string before it is copied; Infinity for what is not one. */
function lengthOf(vm: QuickJSContext, value: QuickJSHandle): number {
  return vm.typeof(value) === "string" ? vm.getNumber(vm.getProp(value, "length")) : Infinity;
}
