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
  /** CPython's `main`: runs the file that Pyodide was started with. */
  _run_main(): number;
  _Py_FinalizeEx(): number;
  _PyConfig_Set(name: number, value: number): number;
  _PyLong_FromLong(value: number): number;
  stringToNewUTF8(text: string): number;
  stackSave(): number;
  stackRestore(pointer: number): void;
}

type SystemCall = (...numbers: never[]) => unknown;

/** Replaces imports of the WebAssembly module by name; given the original, and what gives the interpreter's memory. */
export type Replacements = Readonly<Record<string, (original: (...numbers: unknown[]) => unknown, memory: () => ArrayBuffer) => SystemCall>>;

/** Loads Pyodide with some of its calls into JavaScript (such as `clock_time_get`) replaced. */
export async function loadPatchedPyodide(options: Parameters<typeof loadPyodide>[0], replacements: Replacements): Promise<{ pyodide: PyodideAPI; module: PythonModule }> {
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
      calls[name] = Object.assign(replace((...numbers) => Reflect.apply(original, undefined, numbers), memory), original);
      missing.delete(name);
    }
    const instantiated = await instantiate(source, imports);
    if (imports?.["env"]) ({ instance } = instantiated);
    return instantiated;
  };
  Reflect.set(WebAssembly, "instantiate", patched);
  try {
    const pyodide = await loadPyodide(options);
    const module: unknown = Reflect.get(pyodide, "_module");
    if (!isPythonModule(module) || missing.size > 0)
      throw new Error(`This version of Pyodide cannot serve as the oracle: it lacks ${[...missing, "_module"].join(", ")}. Use the version that package.json names.`);
    return { pyodide, module };
  } finally {
    Reflect.set(WebAssembly, "instantiate", instantiate);
  }
}

function isPythonModule(module: unknown): module is PythonModule {
  if (typeof module !== "object" || module === null) return false;
  const functions = ["_run_main", "_Py_FinalizeEx", "_PyConfig_Set", "_PyLong_FromLong", "stringToNewUTF8", "stackSave", "stackRestore"];
  return "HEAPU8" in module && "FS" in module && functions.every((name) => typeof Reflect.get(module, name) === "function");
}
