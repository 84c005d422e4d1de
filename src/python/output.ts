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
