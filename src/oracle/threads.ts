// Switches between the stacks of Python's threads. Which thread runs next, and when, python/threads.py decides; it
// calls `fsync` on a device to have the running stack set aside and another one go on.
import type { CallOnOwnStack, PythonModule } from "./pyodide-module.ts";

/** Bytes of C stack for each thread. */
const stackSize = 512 * 1024;

/** The words of memory in which python/threads.py says who runs: see `switchboard` there. */
interface Switchboard {
  readonly running: number;
  readonly next: number;
  /** The first function of the next thread, if that has not begun. */
  readonly bootstrap: number;
}

/** The threads of one program. */
export class Threads {
  readonly #module: PythonModule;
  readonly #call: CallOnOwnStack;
  readonly #address: number;
  readonly #parked = new Map<number, () => void>();
  #fail: (reason: unknown) => void = () => {};

  /** `address` is where the switchboard lies. */
  constructor(module: PythonModule, call: CallOnOwnStack, address: number) {
    this.#module = module;
    this.#call = call;
    this.#address = address;
  }

  /** Calls an export on the main thread's stack. Rejects with what any thread threw out of the interpreter. */
  async main(name: "run_main" | "Py_FinalizeEx"): Promise<void> {
    const failed = new Promise<never>((_, reject) => (this.#fail = reject));
    await Promise.race([this.#call(name), failed]);
  }

  /** Sets the calling stack aside and lets the next thread run. Kept when the calling thread is to go on. */
  switch(): Promise<number> {
    const stack = this.#module.stackSave();
    const resumed = new Promise<void>((resolve) => this.#parked.set(this.#switchboard().running, resolve));
    queueMicrotask(() => this.#runNext());
    return resumed.then(() => {
      this.#module.stackRestore(stack);
      return 0;
    });
  }

  #runNext(): void {
    const { next, bootstrap } = this.#switchboard();
    const resume = this.#parked.get(next);
    if (resume) {
      this.#parked.delete(next);
      resume();
    } else this.#begin(bootstrap).then(() => this.#runNext(), this.#fail);
  }

  /** Runs a new thread from its first function to its end. */
  async #begin(bootstrap: number): Promise<void> {
    const module = this.#module;
    const memory = module._malloc(stackSize);
    module.stackRestore(memory + stackSize);
    const state = module._PyThreadState_New(module._PyInterpreterState_Main());
    module._PyEval_RestoreThread(state);
    await this.#call("PyObject_CallNoArgs", bootstrap);
    module._PyThreadState_Clear(state);
    module._PyThreadState_DeleteCurrent();
    module._free(memory);
  }

  #switchboard(): Switchboard {
    const words = new DataView(this.#module.HEAPU8.buffer, this.#address);
    return { running: words.getUint32(0, true), next: words.getUint32(4, true), bootstrap: words.getUint32(8, true) };
  }
}
