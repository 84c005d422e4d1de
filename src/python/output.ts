// Where printed text goes. The guest sets the writer; until then text goes nowhere.

export type Stream = "stdout" | "stderr";
export type Writer = (stream: Stream, text: string) => void;

let writer: Writer = () => {};

export function setWriter(write: Writer): void {
  writer = write;
}

/** Takes writes whose time has not come, or null. */
let held: ((write: () => void) => void) | null = null;

/** Gives every write to `next` instead; null ends that. */
export function holdBack(next: typeof held): void {
  held = next;
}

export function write(stream: Stream, text: string): void {
  if (held !== null) held(() => writer(stream, text));
  else writer(stream, text);
}

/** A file that takes what is written to a stream meanwhile. */
interface Target {
  write(text: string): unknown;
}

const targets: Record<Stream, Target | null> = { stdout: null, stderr: null };

/** Where a stream goes, unless it goes where it belongs. */
export function redirected(stream: Stream): Target | null {
  return targets[stream];
}

/** Sends what is written to `stream` to a file, or with null where it belongs; gives what was there before. */
export function redirect<T extends Target>(stream: Stream, target: T | null): T | null {
  const before = targets[stream];
  targets[stream] = target;
  return before as T | null;
}

/** Writes to what is `sys.stdout` or `sys.stderr` now. */
export function writeTo(stream: Stream, text: string): void {
  const target = targets[stream];
  if (target === null) write(stream, text);
  else target.write(text);
}

/** What `read` gives, while nothing that is written goes anywhere: for looking at what the program itself does not look at. */
export function unheard<T>(read: () => T): T {
  const before = { writer, held, stdout: targets.stdout, stderr: targets.stderr };
  writer = () => {};
  held = targets.stdout = targets.stderr = null;
  try {
    return read();
  } finally {
    ({ writer, held } = before);
    targets.stdout = before.stdout;
    targets.stderr = before.stderr;
  }
}
