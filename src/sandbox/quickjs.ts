// One QuickJS instance, driven through the engine's own foreign-function interface. `quickjs-emscripten-core` wraps the
// same calls for general use; the few that a sandbox needs are a tenth of its size, which every reader would download.
//
// Values are pointers to values on the engine's heap. Hardly any is freed: the instance dies with its one run.
import type {
  BorrowedHeapCharPointer,
  EvalDetectModule,
  EvalFlags,
  HostRefId,
  IntrinsicsFlags,
  JSContextPointer,
  JSValueConstPointer,
  JSValueConstPointerPointer,
  JSValuePointer,
  JSVoidPointer,
  QuickJSEmscriptenModule,
} from "@jitl/quickjs-ffi-types";
import loadModule from "@jitl/quickjs-wasmfile-release-sync/emscripten-module";
import { QuickJSFFI } from "@jitl/quickjs-wasmfile-release-sync/ffi";
import type { EngineFunctions } from "./engine-functions.ts";

export type Value = JSValuePointer | JSValueConstPointer;

/** What a call came to: its value, or what was thrown. */
export type Completion = { readonly value: Value; readonly threw: false } | { readonly value: Value; readonly threw: true };

/** A function of the host. It gets the first argument and must not throw. */
export type HostFunction = (argument: Value | undefined) => number | boolean;

const PAGE = 65_536;
/** What the engine was linked to start with, in pages. */
const FIRST_PAGES = 256;

function mostPages(memory: number): number {
  return Math.max(FIRST_PAGES, Math.floor(memory / PAGE));
}

/** Memory for one instance, which grows to at most `memory` bytes. */
export function newMemory(memory: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: mostPages(memory) });
}

export class QuickJS {
  /** Asked every ten thousand operations or so; true ends what runs, and no `catch` or `finally` sees it. */
  interrupted: () => boolean = () => false;

  readonly #module: QuickJSEmscriptenModule;
  readonly #memory: WebAssembly.Memory;
  readonly #maximum: number;
  readonly #ffi: EngineFunctions;
  readonly #context: JSContextPointer;
  readonly #functions: HostFunction[] = [];
  readonly #length: Value;

  /** `memory` and `stack` in bytes. Rejects when the browser has not that much memory. */
  static async start(compiled: WebAssembly.Module, { memory, stack, wasmMemory = newMemory(memory) }: { memory: number; stack: number; wasmMemory?: WebAssembly.Memory }): Promise<QuickJS> {
    const options = {
      wasmMemory,
      async instantiateWasm(imports: WebAssembly.Imports, loaded: (instance: WebAssembly.Instance) => void) {
        const instance = await WebAssembly.instantiate(compiled, imports);
        loaded(instance);
        return instance.exports;
      },
      // The engine's aborts reach the reader as outcomes, not the console.
      print() {},
      printErr() {},
    };
    return new QuickJS(await loadModule(options), wasmMemory, mostPages(memory) * PAGE, stack);
  }

  private constructor(module: QuickJSEmscriptenModule, memory: WebAssembly.Memory, maximum: number, stack: number) {
    this.#module = module;
    this.#memory = memory;
    this.#maximum = maximum;
    this.#ffi = new QuickJSFFI(module);
    const none = () => {
      throw new Error("there are no modules");
    };
    module.callbacks = {
      shouldInterrupt: () => (this.interrupted() ? 1 : 0),
      callFunction: (_asyncify, _context, _this, count, argv, id) => {
        const argument = count > 0 ? this.#ffi.QTS_ArgvGetJSValueConstPointer(argv, 0) : undefined;
        const result = this.#functions[id]?.(argument) ?? false;
        if (typeof result === "number") return this.#ffi.QTS_NewFloat64(this.#context, result);
        return this.#ffi.QTS_DupValuePointer(this.#context, result ? this.#ffi.QTS_GetTrue() : this.#ffi.QTS_GetFalse());
      },
      freeHostRef() {},
      loadModuleSource: none,
      normalizeModule: none,
    };
    const runtime = this.#ffi.QTS_NewRuntime();
    this.#ffi.QTS_RuntimeSetMaxStackSize(runtime, stack);
    this.#ffi.QTS_RuntimeEnableInterruptHandler(runtime);
    this.#context = this.#ffi.QTS_NewContext(runtime, DEFAULT_INTRINSICS);
    this.#length = this.string("length");
  }

  /** Whether memory has grown about as far as it may, which tells why the engine failed. */
  get isFull(): boolean {
    return this.#memory.buffer.byteLength * 1.25 >= this.#maximum;
  }

  get undefined(): Value {
    return this.#ffi.QTS_GetUndefined();
  }

  get global(): Value {
    return this.#ffi.QTS_GetGlobalObject(this.#context);
  }

  /** `text` must hold no NUL and no lone surrogate; JSON holds neither. */
  string(text: string): Value {
    return this.#withText(text, (pointer) => this.#ffi.QTS_NewString(this.#context, pointer));
  }

  function(name: string, implementation: HostFunction): Value {
    const id = this.#functions.push(implementation) - 1;
    return this.#ffi.QTS_NewFunction(this.#context, name, 1, false, id as HostRefId);
  }

  /** Evaluates a classic script; its value is that of its last statement. */
  evaluate(text: string, file: string): Completion {
    return this.#completion(this.#withText(text, (pointer, length) => this.#ffi.QTS_Eval(this.#context, pointer, length, file, CLASSIC_SCRIPT, NO_FLAGS)));
  }

  /** Calls a function with `this` undefined. */
  call(f: Value, args: readonly Value[] = []): Completion {
    const argv = this.#allocate(args.length * 4);
    new Int32Array(this.#memory.buffer, argv, args.length).set(args);
    const result = this.#ffi.QTS_Call(this.#context, f, this.undefined, args.length, argv as JSValueConstPointerPointer);
    this.#module._free(argv);
    return this.#completion(result);
  }

  /** A property, or what its getter threw; null where there is neither. */
  property(object: Value, key: string): Value {
    return this.#ffi.QTS_GetProp(this.#context, object, this.string(key));
  }

  /** An ArrayBuffer for so many integers of 32 bits, and what gives these, wherever the engine's memory is by then. */
  sharedIntegers(length: number): { buffer: Value; integers: () => Int32Array } {
    const bytes = length * Int32Array.BYTES_PER_ELEMENT;
    const pointer = this.#allocate(bytes);
    let elements = new Int32Array(0);
    const integers = (): Int32Array => {
      // Memory that grows leaves views of what it was behind, which are empty.
      if (elements.length === 0) elements = new Int32Array(this.#memory.buffer, pointer, length);
      return elements;
    };
    integers().fill(0);
    return { buffer: this.#ffi.QTS_NewArrayBuffer(this.#context, pointer as JSVoidPointer, bytes), integers };
  }

  typeOf(value: Value): string {
    const pointer = this.#ffi.QTS_Typeof(this.#context, value);
    const type = this.#module.UTF8ToString(pointer);
    this.#module._free(pointer);
    return type;
  }

  /** Length of a string, found without copying it; Infinity for what is not one. */
  lengthOf(value: Value): number {
    if (this.typeOf(value) !== "string") return Infinity;
    const length = this.#ffi.QTS_GetProp(this.#context, value, this.#length);
    const units = this.#ffi.QTS_GetFloat64(this.#context, length);
    this.#ffi.QTS_FreeValuePointer(this.#context, length);
    return units;
  }

  /** The text of a string up to its first NUL, or "" when there is no memory for the copy. */
  textOf(value: Value): string {
    const pointer = this.#ffi.QTS_GetString(this.#context, value);
    if (Number(pointer) === 0) return "";
    const text = this.#module.UTF8ToString(pointer);
    this.#ffi.QTS_FreeCString(this.#context, pointer);
    return text;
  }

  #completion(result: JSValuePointer): Completion {
    const thrown = this.#ffi.QTS_ResolveException(this.#context, result);
    return Number(thrown) === 0 ? { value: result, threw: false } : { value: thrown, threw: true };
  }

  #withText<T>(text: string, use: (pointer: BorrowedHeapCharPointer, length: number) => T): T {
    const length = this.#module.lengthBytesUTF8(text);
    const pointer = this.#allocate(length + 1);
    this.#module.stringToUTF8(text, pointer as Parameters<QuickJSEmscriptenModule["stringToUTF8"]>[1], length + 1);
    const result = use(pointer as BorrowedHeapCharPointer, length);
    this.#module._free(pointer);
    return result;
  }

  #allocate(bytes: number): number {
    const pointer = this.#module._malloc(bytes);
    if (pointer === 0 && bytes > 0) throw new Error("out of memory");
    return pointer;
  }
}

const DEFAULT_INTRINSICS = 0 as IntrinsicsFlags;
const CLASSIC_SCRIPT = 0 as EvalDetectModule;
const NO_FLAGS = 0 as EvalFlags;
