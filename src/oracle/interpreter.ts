// One CPython (Pyodide) that runs program after program, each in the very state that the first one met: its memory is
// kept once the harness (python/) has run, and put back after every program. Nothing a program does can reach the next one.
//
// A program runs as `python example.py` does, through CPython's own main and its own shutdown.
import { readFileSync, readdirSync } from "node:fs";
import { canonicalAddresses } from "../parity/index.ts";
import { canonicalPaths, linuxErrors, packagesFolder, programFolder } from "./canonical.ts";
import { Devices } from "./devices.ts";
import type { Run, RunOptions } from "./messages.ts";
import { loadPatchedPyodide, type FileSystem } from "./pyodide-module.ts";
import type { Ending } from "./recording.ts";
import { Threads } from "./threads.ts";

/** 2026-01-01T00:00:00Z in nanoseconds; python/start.py has it in seconds. */
const epoch = 1_767_225_600_000_000_000n;

/** Where an allocation fails with MemoryError. */
const mostMemory = 1024 * 1024 * 1024;

/** Folders a program may have written to; emptied before the next one. */
const folders = [programFolder, "/library", "/home", "/tmp"];

export interface Interpreter {
  /** Version of CPython, such as `3.14.2`. */
  readonly python: string;
  /** Bytes of memory that the interpreter holds. */
  memory(): number;
  /** Runs one program to its end. Rejects with a Runaway when it writes or steps more than any lesson does. */
  run(python: string, options: RunOptions): Promise<Run>;
}

/** Loads Pyodide and runs the harness: about two seconds. */
export async function loadInterpreter(): Promise<Interpreter> {
  let clockAddress = 0;
  let switchDescriptor = 0;
  let randomState = 0;
  let threads: Threads | undefined;
  const clock = (): number =>
    clockAddress === 0 ? 0 : new DataView(module.HEAPU8.buffer).getFloat64(clockAddress, true);
  const devices = new Devices(clock);

  const { pyodide, module, call } = await loadPatchedPyodide(
    {
      args: ["example.py"],
      env: {
        HOME: programFolder,
        NO_COLOR: "1",
        PYTHONHASHSEED: "0",
        PYTHONIOENCODING: "utf-8",
        PYTHONUNBUFFERED: "1",
        TZ: "UTC",
      },
    },
    {
      // Clock 0 is the wall clock, 1 the monotonic one; the others count CPU time, of which a program uses none.
      clock_time_get: (_, memory) => (id: number, _precision: bigint, pointer: number) => {
        const passed = id > 1 ? 0n : BigInt(Math.round(clock() * 1e9));
        new DataView(memory()).setBigUint64(pointer, id === 0 ? epoch + passed : passed, true);
        return 0;
      },
      emscripten_date_now: () => () => Number(epoch / 1_000_000n) + clock() * 1e3,
      clock_res_get: (_, memory) => (_id: number, pointer: number) => {
        new DataView(memory()).setBigUint64(pointer, 1n, true);
        return 0;
      },
      // What os.urandom gives, and so secrets and uuid4: the same in every run.
      random_get: (_, memory) => (pointer: number, size: number) => {
        const bytes = new Uint8Array(memory(), pointer, size);
        for (let at = 0; at < size; at++) {
          randomState = (Math.imul(randomState, 1_664_525) + 1_013_904_223) >>> 0;
          bytes[at] = randomState >>> 24;
        }
        return 0;
      },
      // Emscripten would close its file system with the program.
      exit: () => leave,
      proc_exit: () => leave,
      fd_sync: (sync) => (descriptor: number) =>
        threads && descriptor === switchDescriptor ? threads.switch() : sync(descriptor),
      emscripten_resize_heap: (resize) => (size: number) => (size >>> 0 > mostMemory ? 0 : resize(size)),
    },
    ["fd_sync"],
  );
  const files = module.FS;
  devices.install(files);
  for (const folder of folders) files.mkdirTree(folder);
  files.chdir(programFolder);
  writePackages(files);
  pyodide.setStdin({ error: false, stdin: () => undefined });
  // The harness puts the devices in the place of these two; closing Pyodide's own in a worker thread fails.
  pyodide.setStdout({ batched() {} });
  pyodide.setStderr({ batched() {} });
  const names = pyodide.toPy({ __name__: "harness" });
  for (const name of ["start", "threads", "loop"]) {
    const harness = readFileSync(new URL(`./python/${name}.py`, import.meta.url), "utf8");
    pyodide.runPython(harness, { globals: names, filename: "<harness>" });
  }
  clockAddress = Number(names.get("clock_address"));
  switchDescriptor = Number(names.get("SWITCH"));
  const switchboard = Number(names.get("switchboard_address"));
  const python = String(pyodide.runPython("import platform; platform.python_version()", { globals: names }));

  // Pyodide starts Python with -i, under which SystemExit would not end the program.
  module._PyConfig_Set(module.stringToNewUTF8("inspect"), module._PyLong_FromLong(0));
  const stack = module.stackSave();
  const start = module.HEAPU8.slice();
  const streams = [...files.streams];
  // The first program draws what every other does.
  randomState = 0;

  const restore = (): void => {
    module.HEAPU8.set(start);
    if (module.HEAPU8.length > start.length) module.HEAPU8.fill(0, start.length);
    module.stackRestore(stack);
    randomState = 0;
    for (let descriptor = 0; descriptor < files.streams.length; descriptor++) {
      const stream = streams[descriptor] ?? null;
      files.streams[descriptor] = stream;
      if (stream) stream.fd = descriptor; // null once it was closed
    }
    for (const folder of folders) empty(files, folder);
    files.chdir(programFolder);
  };

  return {
    python,
    memory: () => module.HEAPU8.length,
    async run(program, options) {
      try {
        const file = options.file ?? "example.py";
        files.writeFile(`${programFolder}/example.py`, program);
        writeModules(files, options.modules ?? {});
        devices.clear(options.most);
        threads = new Threads(module, call, switchboard);
        let code: number | undefined;
        let deadlock = false;
        try {
          await threads.main("run_main");
          devices.endTraceback();
          if (!options.lean) await threads.main("Py_FinalizeEx");
        } catch (thrown) {
          if (devices.isDeadlock(thrown)) deadlock = true;
          else if (thrown instanceof Exit) ({ code } = thrown);
          else throw thrown;
        }
        const address = canonicalAddresses();
        const canonical = (text: string): string => address(linuxErrors(canonicalPaths(text, file)));
        const written = devices.written().map((one) => ({ ...one, text: canonical(one.text) }));
        const { raised } = devices;
        let ending: Ending = { kind: "ended" };
        if (deadlock) ending = { kind: "deadlock" };
        else if (code !== undefined) ending = { kind: "exited", code };
        else if (raised) {
          const { type, message } = raised;
          ending = { kind: "raised", type, message: canonical(message), traceback: canonical(devices.traceback()) };
        }
        return { written, ending, duration: clock(), steps: devices.steps };
      } finally {
        threads = undefined;
        restore();
      }
    },
  };
}

/** Thrown through the interpreter when the program calls C's `exit`, as CPython does once it has shut down. */
class Exit {
  readonly code: number;

  constructor(code: number) {
    this.code = code;
  }
}

function leave(status: number): never {
  throw new Exit(status & 0xff);
}

function writeModules(files: FileSystem, modules: Readonly<Record<string, string>>): void {
  const names = Object.keys(modules);
  for (const [name, source] of Object.entries(modules)) {
    const path = `/library/${name.replaceAll(".", "/")}`;
    if (names.some((other) => other.startsWith(`${name}.`))) {
      files.mkdirTree(path);
      files.writeFile(`${path}/__init__.py`, source);
    } else {
      files.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      files.writeFile(`${path}.py`, source);
    }
  }
}

/** The packages that every program can import: aiohttp and its like over the simulated network, with its table. */
function writePackages(files: FileSystem): void {
  const packages = new URL("python/packages/", import.meta.url);
  for (const name of readdirSync(packages, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".py")) continue;
    const path = `${packagesFolder}/${name.replaceAll("\\", "/")}`;
    files.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    files.writeFile(path, readFileSync(new URL(name, packages), "utf8"));
  }
  files.writeFile(`${packagesFolder}/_simulated_network/table.json`, readFileSync(new URL("../network/table.json", import.meta.url), "utf8"));
}

function empty(files: FileSystem, folder: string): void {
  for (const name of files.readdir(folder)) {
    if (name === "." || name === "..") continue;
    const path = `${folder}/${name}`;
    if (files.isDir(files.stat(path).mode)) {
      empty(files, path);
      files.rmdir(path);
    } else files.unlink(path);
  }
}
