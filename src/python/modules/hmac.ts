// Python's `hmac`. Specified by RFC 2104 and CPython's Lib/hmac.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError } from "../exceptions.ts";
import { declare_type, is_keywords } from "../special.ts";
import { type_name } from "../type.ts";
import * as hashlib from "./hashlib.ts";

type Digestmod = string | ((data?: ByteSequence) => hashlib.HASH);

/** A message's authentication code; `update` adds to the message. */
export class HMAC {
  readonly #make: (data: Bytes) => hashlib.HASH;
  readonly #outer: Bytes;
  readonly #inner: hashlib.HASH;
  readonly name: string;

  constructor(key: ByteSequence, message: ByteSequence | null, digestmod: Digestmod) {
    if (!is_bytes(key)) throw new TypeError(`key: expected bytes or bytearray, but got '${type_name(key)}'`);
    this.#make = (data) => (typeof digestmod === "string" ? hashlib.new(digestmod, data) : digestmod(data));
    const empty = this.#make(new Bytes([]));
    this.name = `hmac-${empty.name}`;
    const short = key.$bytes.length > empty.block_size ? this.#make(new Bytes([...key.$bytes])).digest().$bytes : key.$bytes;
    const padded = Array.from({ length: empty.block_size }, (_, index) => short[index] ?? 0);
    this.#outer = new Bytes(padded.map((byte) => byte ^ 0x5c));
    this.#inner = this.#make(new Bytes(padded.map((byte) => byte ^ 0x36)));
    if (message !== null) this.#inner.update(message);
  }

  get digest_size(): number {
    return this.#inner.digest_size;
  }
  get block_size(): number {
    return this.#inner.block_size;
  }
  update(message: ByteSequence): void {
    this.#inner.update(message);
  }
  digest(): Bytes {
    return this.#make(new Bytes([...this.#outer.$bytes, ...this.#inner.digest().$bytes])).digest();
  }
  hexdigest(): string {
    return this.digest().hex();
  }
}
declare_type(HMAC, "HMAC", "hmac");

/** `new(key, msg=None, digestmod)`: the algorithm has to be given. */
function hmacOf(key: ByteSequence, ...rest: readonly unknown[]): HMAC {
  const given = rest.at(-1);
  const options = is_keywords(given) ? given : {};
  const [message = options["msg"] ?? null, digestmod = options["digestmod"]] = rest.filter((each) => !is_keywords(each));
  if (digestmod === undefined) throw new TypeError("Missing required argument 'digestmod'.");
  return new HMAC(key, message as ByteSequence | null, digestmod as Digestmod);
}
export { hmacOf as new };

export function digest(key: ByteSequence, msg: ByteSequence, digest: Digestmod): Bytes {
  return new HMAC(key, msg, digest).digest();
}

/** Whether two digests are equal. */
export function compare_digest(a: ByteSequence | string, b: ByteSequence | string): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (!is_bytes(a) || !is_bytes(b)) throw new TypeError(`unsupported operand types(s) or combination of types: '${type_name(a)}' and '${type_name(b)}'`);
  return a.$bytes.length === b.$bytes.length && a.$bytes.every((byte, index) => byte === b.$bytes[index]);
}
