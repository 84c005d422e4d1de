// Where printed text goes. The guest sets the writer; until then text goes nowhere.

export type Stream = "stdout" | "stderr";
export type Writer = (stream: Stream, text: string) => void;

let writer: Writer = () => {};

export function setWriter(write: Writer): void {
  writer = write;
}

export function write(stream: Stream, text: string): void {
  writer(stream, text);
}

/** A file that takes what is written to a stream meanwhile. */
interface Target {
  write(text: string): unknown;
}

const redirected: Record<Stream, Target | null> = { stdout: null, stderr: null };

/** Sends what is written to `stream` to a file, or with null where it belongs; gives what was there before. */
export function redirect<T extends Target>(stream: Stream, target: T | null): T | null {
  const before = redirected[stream];
  redirected[stream] = target;
  return before as T | null;
}

/** Writes to what is `sys.stdout` or `sys.stderr` now. */
export function writeTo(stream: Stream, text: string): void {
  const target = redirected[stream];
  if (target === null) writer(stream, text);
  else target.write(text);
}
