// The parts of Pyodide's Emscripten module that the oracle uses and Pyodide's types leave out, and the calls out of
// WebAssembly that it answers itself.
import { loadPyodide, type PyodideAPI } from "pyodide";

export interface FileNode {
  readonly mode: number;
}

export interface FileSystem {
  /** Open files by descriptor. */
  readonly streams: ({ fd: number | null } | null)[];
  makedev(major: number, minor: number): number;
  registerDevice(device: number, operations: object): void;
  mkdev(path: string, device: number): void;
  mkdirTree(path: string): void;
  writeFile(path: string, text: string): void;
  readdir(path: string): string[];
  stat(path: string): FileNode;
  isDir(mode: number): boolean;
  unlink(path: string): void;
  rmdir(path: string): void;
  chdir(path: string): void;
}

export interface PythonModule {
  /** The view of the interpreter's memory; another object after the memory grew. */
  readonly HEAPU8: Uint8Array;
  readonly FS: FileSystem;
  _PyConfig_Set(name: number, value: number): number;
  _PyLong_FromLong(value: number): number;
  stringToNewUTF8(text: string): number;
  stackSave(): number;
  /** The pointer of C's stack, which lies in the interpreter's memory: WebAssembly's own stacks do not hold it. */
  stackRestore(pointer: number): void;
  _malloc(size: number): number;
  _free(pointer: number): void;
  _PyInterpreterState_Main(): number;
  _PyThreadState_New(interpreter: number): number;
  _PyThreadState_Clear(state: number): void;
  _PyThreadState_DeleteCurrent(): void;
  _PyEval_RestoreThread(state: number): void;
}

/** Calls an export of the WebAssembly module on a stack of its own, which a `suspending` call can set aside. */
export type CallOnOwnStack = (name: "run_main" | "Py_FinalizeEx" | "PyObject_CallNoArgs", ...numbers: number[]) => Promise<number>;

type SystemCall = (...numbers: never[]) => unknown;

/** Replaces imports of the WebAssembly module by name; given the original, and what gives the interpreter's memory. */
export type Replacements = Readonly<
  Record<string, (original: (...numbers: unknown[]) => unknown, memory: () => ArrayBuffer) => SystemCall>
>;

/**
 * Loads Pyodide with some of its calls into JavaScript (such as `clock_time_get`) replaced. Those in `suspending` may
 * give a promise: the stack that called waits for it while others run.
 */
export async function loadPatchedPyodide(
  options: Parameters<typeof loadPyodide>[0],
  replacements: Replacements,
  suspending: readonly string[],
): Promise<{ pyodide: PyodideAPI; module: PythonModule; call: CallOnOwnStack }> {
  const stacks: object = WebAssembly;
  if (!hasStackSwitching(stacks)) throw new Error("This Node cannot switch stacks of WebAssembly. Use the Node that package.json names.");
  const instantiate = WebAssembly.instantiate;
  const missing = new Set(Object.keys(replacements));
  let instance: WebAssembly.Instance | undefined;
  const memory = (): ArrayBuffer => {
    const exported = instance?.exports["memory"];
    if (!(exported instanceof WebAssembly.Memory)) throw new Error("Pyodide's memory was used before it existed.");
    return exported.buffer;
  };
  const patched = async (source: BufferSource, imports?: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> => {
    // Emscripten serves every namespace of functions from this one table, and reads signatures off its functions.
    const calls = imports?.["env"] ?? {};
    for (const [name, replace] of Object.entries(replacements)) {
      const original = calls[name];
      if (typeof original !== "function") continue;
      const replacement = Object.assign(replace((...numbers) => Reflect.apply(original, undefined, numbers), memory), original);
      calls[name] = suspending.includes(name) ? new stacks.Suspending(replacement) : replacement;
      missing.delete(name);
    }
    const instantiated = await instantiate(source, imports);
    if (imports?.["env"]) ({ instance } = instantiated);
    return instantiated;
  };
  const registry = globalThis.FinalizationRegistry;
  Reflect.set(WebAssembly, "instantiate", patched);
  // Pyodide would release Python objects whenever JavaScript's garbage collector finds that nothing holds them, also
  // in the middle of a program and after the memory that counts them was put back.
  Reflect.set(globalThis, "FinalizationRegistry", ForgetfulRegistry);
  try {
    const pyodide = await loadPyodide(options);
    const module: unknown = Reflect.get(pyodide, "_module");
    if (!isPythonModule(module) || missing.size > 0) {
      const lacks = [...missing].join(", ") || "the functions of its module that the oracle calls";
      throw new Error(`This Pyodide cannot serve as the oracle: it lacks ${lacks}. Use the version that package.json names.`);
    }
    const call: CallOnOwnStack = (name, ...numbers) => stacks.promising(instance?.exports[name])(...numbers);
    return { pyodide, module, call };
  } finally {
    Reflect.set(WebAssembly, "instantiate", instantiate);
    Reflect.set(globalThis, "FinalizationRegistry", registry);
  }
}

class ForgetfulRegistry {
  register(): void {}
  unregister(): void {}
}

/** JavaScript Promise Integration, which Node 24 has behind a flag (oracle.ts sets it) and TypeScript does not know. */
interface StackSwitching {
  readonly Suspending: new (call: unknown) => WebAssembly.ImportValue;
  promising(call: unknown): (...numbers: number[]) => Promise<number>;
}

function hasStackSwitching(wasm: object): wasm is StackSwitching {
  return "Suspending" in wasm && "promising" in wasm;
}

function isPythonModule(module: unknown): module is PythonModule {
  if (typeof module !== "object" || module === null) return false;
  const functions = ["_PyConfig_Set", "_PyLong_FromLong", "stringToNewUTF8", "stackSave", "stackRestore", "_malloc", "_PyThreadState_New"];
  return "HEAPU8" in module && "FS" in module && functions.every((name) => typeof Reflect.get(module, name) === "function");
}
