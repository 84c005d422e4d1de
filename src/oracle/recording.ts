// A recording: what CPython printed for one program, and when. Checked in as JSON under content/recordings.
// Written by oracle.ts; read by the site and by `check`.

/** One piece of text written to a stream at one virtual time. Consecutive writes at one time may be joined. */
export interface Written {
  /** Virtual seconds since the program began. */
  readonly at: number;
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

export type Ending =
  | { readonly kind: "ended" }
  /** `type` is what the traceback's last line says: builtin exceptions and the program's own without a module's name. */
  | { readonly kind: "raised"; readonly type: string; readonly message: string; readonly traceback: string }
  /** The status that a shell would see: 0 to 255. */
  | { readonly kind: "exited"; readonly code: number }
  /** Nothing was left that could wake the loop: CPython would have waited forever. */
  | { readonly kind: "deadlock" };

export interface Recording {
  /** `note/example`. */
  readonly id: string;
  /** Version of CPython that was asked, such as `3.14.2`. */
  readonly python: string;
  /** SHA-256 (hex) of set-up, source and driver together, as they ran. */
  readonly hash: string;
  /** Lines that run before the example and are shown folded; may be empty. Ends with a newline if not empty. */
  readonly setup: string;
  /** The example as the reader sees it. */
  readonly source: string;
  /** Lines that run after the example and are shown folded, such as `asyncio.run(main())`. Ends with a newline. */
  readonly driver?: string;
  readonly written: readonly Written[];
  readonly ending: Ending;
  /** Virtual seconds when the program ended. */
  readonly duration: number;
  /**
   * The order in which tasks were stepped: [virtual seconds, task name], one for each callback of the loop that stepped
   * a task. What an eager task does at its creation belongs to its creator's step.
   */
  readonly steps: readonly (readonly [number, string])[];
}
