// Takes exports out of a WebAssembly module, and with them what only they called. The functions that nothing reaches any
// more keep their numbers and lose their bodies, so all else of the module stands byte for byte as its compiler wrote it.
// Reads what a C compiler emits for WebAssembly's core with bulk memory; refuses a module that has anything else.

/** Number of a section in the binary format. */
const IMPORT = 2;
const GLOBAL = 6;
const EXPORT = 7;
const START = 8;
const ELEMENT = 9;
const CODE = 10;

const FUNCTION = 0;

/** No locals; `unreachable`; `end`. */
const NO_BODY = Uint8Array.of(0x00, 0x00, 0x0b);

/** The same module without the exports that `isKept` does not keep. Throws where it holds an instruction that is not known here. */
export function trimWasm(wasm: Uint8Array, isKept: (name: string) => boolean): Uint8Array<ArrayBuffer> {
  const sections = readSections(wasm);
  const section = (id: number): Reader => new Reader(sections.find((each) => each.id === id)?.content ?? Uint8Array.of(0));

  const imported = countImportedFunctions(section(IMPORT));
  const bodies = readVector(section(CODE), (code) => code.bytes(code.integer()));
  const exported = readVector(section(EXPORT), readExport).filter(({ name }) => isKept(name));
  const calls = bodies.map(functionsIn);

  const reached = new Set<number>();
  const reach = (called: number): void => {
    if (reached.has(called)) return;
    reached.add(called);
    calls[called - imported]?.forEach(reach);
  };
  for (const { kind, index } of exported) if (kind === FUNCTION) reach(index);
  for (const { content } of sections.filter(({ id }) => id === START)) reach(new Reader(content).integer());
  readVector(section(ELEMENT), readElements).flat().forEach(reach);
  readVector(section(GLOBAL), readGlobal).flat().forEach(reach);

  const contents = new Map([
    [EXPORT, [integer(exported.length), ...exported.map(({ entry }) => entry)]],
    [CODE, [integer(bodies.length), ...bodies.map((body, index) => (reached.has(imported + index) ? body : NO_BODY)).flatMap((body) => [integer(body.length), body])]],
  ]);
  const written = sections.flatMap(({ id, content }) => {
    const parts = contents.get(id) ?? [content];
    return [Uint8Array.of(id), integer(parts.reduce((size, part) => size + part.length, 0)), ...parts];
  });
  return joined([wasm.subarray(0, 8), ...written]);
}

/** Reads the binary format's integers, and what they count. */
class Reader {
  readonly #from: Uint8Array;
  at = 0;

  constructor(from: Uint8Array) {
    this.#from = from;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#from.length;
  }

  byte(): number {
    const byte = this.#from[this.at++];
    if (byte === undefined) throw new Error("The WebAssembly module ends in the middle of something.");
    return byte;
  }

  bytes(length: number): Uint8Array {
    return this.#from.subarray(this.at, (this.at += length));
  }

  /** What was read since `start`. */
  since(start: number): Uint8Array {
    return this.#from.subarray(start, this.at);
  }

  /** An unsigned integer (LEB128). */
  integer(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}

function readSections(wasm: Uint8Array): { id: number; content: Uint8Array }[] {
  const reader = new Reader(wasm);
  reader.at = 8;
  const sections: { id: number; content: Uint8Array }[] = [];
  while (!reader.isAtEnd) sections.push({ id: reader.byte(), content: reader.bytes(reader.integer()) });
  return sections;
}

function readVector<T>(reader: Reader, read: (reader: Reader) => T): T[] {
  return Array.from({ length: reader.integer() }, () => read(reader));
}

function countImportedFunctions(reader: Reader): number {
  const kinds = readVector(reader, () => {
    reader.bytes(reader.integer());
    reader.bytes(reader.integer());
    const kind = reader.byte();
    if (kind === FUNCTION) reader.integer();
    else skipTypeOfImport(reader, kind);
    return kind;
  });
  return kinds.filter((kind) => kind === FUNCTION).length;
}

function skipTypeOfImport(reader: Reader, kind: number): void {
  // A table has a type before its limits, a global has one and whether it changes.
  if (kind !== 2) reader.byte();
  if (kind === 3) reader.byte();
  else if ((reader.byte() & 1) === 0) reader.integer();
  else readTwo(reader);
}

function readExport(reader: Reader): { name: string; kind: number; index: number; entry: Uint8Array } {
  const start = reader.at;
  const name = new TextDecoder().decode(reader.bytes(reader.integer()));
  const kind = reader.byte();
  const index = reader.integer();
  return { name, kind, index, entry: reader.since(start) };
}

/** The functions that stand in a table. */
function readElements(reader: Reader): number[] {
  if (reader.integer() !== 0) throw new Error("The WebAssembly module has a table that is filled in a way that is not known here.");
  return [...readExpression(reader), ...readVector(reader, () => reader.integer())];
}

function readGlobal(reader: Reader): number[] {
  reader.bytes(2);
  return readExpression(reader);
}

function functionsIn(body: Uint8Array): number[] {
  const reader = new Reader(body);
  readVector(reader, () => (reader.integer(), reader.byte()));
  const functions: number[] = [];
  while (!reader.isAtEnd) readInstruction(reader, functions);
  return functions;
}

/** A constant expression, up to its `end`. */
function readExpression(reader: Reader): number[] {
  const functions: number[] = [];
  while (readInstruction(reader, functions) !== 0x0b);
  return functions;
}

/** Gives the instruction's number, and adds the function that it names. */
function readInstruction(reader: Reader, functions: number[]): number {
  const code = reader.byte();
  if (code === 0x10 || code === 0xd2) functions.push(reader.integer());
  else operandsOf(code)(reader);
  return code;
}

const nothing = (): void => {};
// A signed integer has the length of an unsigned one.
const readOne = (reader: Reader): void => void reader.integer();
const readTwo = (reader: Reader): void => readOne(reader) ?? readOne(reader);

/** What follows an instruction. */
function operandsOf(code: number): (reader: Reader) => void {
  if (code >= 0x45 && code <= 0xc4) return nothing; // arithmetic
  if (code >= 0x28 && code <= 0x3e) return readTwo; // loads and stores
  if (code >= 0x20 && code <= 0x24) return readOne; // variables
  switch (code) {
    case 0x00: // unreachable
    case 0x01: // nop
    case 0x05: // else
    case 0x0b: // end
    case 0x0f: // return
    case 0x1a: // drop
    case 0x1b: // select
      return nothing;
    case 0x02: // block
    case 0x03: // loop
    case 0x04: // if
    case 0x0c: // br
    case 0x0d: // br_if
    case 0x3f: // memory.size
    case 0x40: // memory.grow
    case 0x41: // i32.const
    case 0x42: // i64.const
      return readOne;
    case 0x11: // call_indirect
      return readTwo;
    case 0x0e: // br_table
      return (reader) => void (readVector(reader, readOne), readOne(reader));
    case 0x43: // f32.const
      return (reader) => void reader.bytes(4);
    case 0x44: // f64.const
      return (reader) => void reader.bytes(8);
    case 0xfc:
      return (reader) => extendedOperandsOf(reader.integer())(reader);
    default:
      return unknownInstruction(code);
  }
}

/** What follows the instructions of two bytes: conversions that saturate, and those of whole stretches of memory. */
function extendedOperandsOf(code: number): (reader: Reader) => void {
  if (code <= 0x07) return nothing;
  if (code === 0x08 || code === 0x0a) return readTwo; // memory.init, memory.copy
  if (code === 0x09 || code === 0x0b) return readOne; // data.drop, memory.fill
  return unknownInstruction(0xfc00 + code);
}

function unknownInstruction(code: number): never {
  throw new Error(`The WebAssembly module has an instruction that is not known here: 0x${code.toString(16)}.`);
}

/** An unsigned integer (LEB128). */
function integer(value: number): Uint8Array {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Uint8Array.of(...bytes, value);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
