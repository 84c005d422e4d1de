// The address of an example, of what the reader made of it, and of a moment of its run, as the fragment of a page's
// address: `#example-order&e=…&t=1.3~2`. Pure. An address may come from anyone: whatever it holds is data, and what
// cannot be read is told, never guessed.
import type { Edits } from "./editing/program-pair.ts";
import { longestProgram } from "./runnable.ts";

/** A moment by its virtual time and its place among the moments of that time, so that a change elsewhere moves it least. */
export interface MomentAddress {
  /** Virtual seconds. */
  readonly at: number;
  /** From 0. */
  readonly nth: number;
}

export interface ExampleAddress {
  /** Id of the example's element. */
  readonly anchor: string;
  readonly edits: Edits | null;
  readonly moment: MomentAddress | null;
}

export type ReadAddress =
  | { readonly kind: "address"; readonly address: ExampleAddress }
  /** It names an example, but not what can be opened of it. */
  | { readonly kind: "broken"; readonly anchor: string }
  /** It is not about more than an example, if about one at all. */
  | { readonly kind: "plain" };

/** Characters of an address that is read at all: chats and mail programs carry no longer ones unharmed. */
const longestAddress = 16_000;

/** The fragment, with its `#`. */
export async function writeAddress({ anchor, edits, moment }: ExampleAddress): Promise<string> {
  const text = edits === null ? "" : `&e=${toBase64(await deflate(JSON.stringify([edits.python, ...(edits.typescript === null ? [] : [edits.typescript])])))}`;
  const time = moment === null ? "" : `&t=${Number(moment.at.toFixed(6))}${moment.nth === 0 ? "" : `~${moment.nth + 1}`}`;
  return `#${anchor}${text}${time}`;
}

export async function readAddress(fragment: string): Promise<ReadAddress> {
  const [anchor = "", ...fields] = fragment.replace(/^#/, "").split("&");
  if (fields.length === 0) return { kind: "plain" };
  const broken: ReadAddress = { kind: "broken", anchor };
  if (fragment.length > longestAddress) return broken;
  let edits: Edits | null = null;
  let moment: MomentAddress | null = null;
  for (const field of fields) {
    const value = field.slice(2);
    if (field.startsWith("e=")) edits = await readEdits(value);
    else if (field.startsWith("t=")) moment = readMoment(value);
    else return broken;
    if (edits === null && moment === null) return broken;
  }
  const complete = fields.length === (edits === null ? 0 : 1) + (moment === null ? 0 : 1);
  return complete ? { kind: "address", address: { anchor, edits, moment } } : broken;
}

function readMoment(text: string): MomentAddress | null {
  const [, at, nth = "1"] = /^(\d{1,9}(?:\.\d{1,6})?)(?:~([1-9]\d{0,5}))?$/.exec(text) ?? [];
  return at === undefined ? null : { at: Number(at), nth: Number(nth) - 1 };
}

async function readEdits(text: string): Promise<Edits | null> {
  try {
    const value: unknown = JSON.parse(await inflate(fromBase64(text)));
    if (!Array.isArray(value) || value.length > 2) return null;
    const [python, typescript = null]: unknown[] = value;
    if (typeof python !== "string" || python.length > longestProgram) return null;
    if (typescript !== null && (typeof typescript !== "string" || typescript.length > longestProgram)) return null;
    return { python, typescript };
  } catch {
    return null;
  }
}

async function deflate(text: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
}

/** Throws for what is not compressed text, or would be longer than two programs can be: a few bytes may stand for gigabytes. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream("utf-8", { fatal: true })).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= 4 * longestProgram) continue;
    await reader.cancel();
    throw new RangeError("The text is too long.");
  }
}

/** Base64 as addresses have it: no character that a fragment would escape. */
function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
