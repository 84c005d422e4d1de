// A recording: what CPython printed for one program, and when. Checked in as JSON under content/recordings.
// Written by record.ts; read by the site and by `check`.

/** One piece of text written to a stream at one virtual time. Consecutive writes at one time may be joined. */
export interface Written {
  /** Virtual seconds since the program began. */
  readonly at: number;
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

export type Ending =
  | { readonly kind: "ended" }
  | { readonly kind: "raised"; readonly type: string; readonly message: string; readonly traceback: string }
  | { readonly kind: "exited"; readonly code: number }
  /** Nothing was left that could wake the loop: CPython would have waited forever. */
  | { readonly kind: "deadlock" };

export interface Recording {
  /** `note/example`. */
  readonly id: string;
  /** Version of CPython that was asked, such as `3.14.2`. */
  readonly python: string;
  /** SHA-256 (hex) of set-up and source together, as they ran. */
  readonly hash: string;
  /** Lines that run before the example and are shown folded; may be empty. Ends with a newline if not empty. */
  readonly setup: string;
  /** The example as the reader sees it. */
  readonly source: string;
  readonly written: readonly Written[];
  readonly ending: Ending;
  /** Virtual seconds when the program ended. */
  readonly duration: number;
  /** The order in which tasks were stepped: [virtual seconds, task name]. */
  readonly steps: readonly (readonly [number, string])[];
}
