// Python's `uuid`: UUIDs that are random, by the operating system's random numbers of the recordings, or made from names.
// Specified by RFC 9562 and CPython's Lib/uuid.py. Those that are made from the clock and the machine are refused.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, is_bytes } from "../bytes.ts";
import { encode } from "../codecs.ts";
import { AttributeError, TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../hash.ts";
import { narrow } from "../integers.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type, is_keywords, NotImplemented } from "../special.ts";
import { md5, sha1 } from "./_digests.ts";
import { urandom } from "./os.ts";

export const NCS = "reserved for NCS compatibility";
export const RFC_4122 = "specified in RFC 4122";
export const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
export const RESERVED_FUTURE = "reserved for future definition";

interface Parts {
  readonly hex?: string;
  readonly bytes?: Bytes;
  readonly int?: number | bigint;
  readonly version?: number;
}

export class UUID {
  readonly #bits: bigint;

  constructor(...given: readonly (string | Parts | null)[]) {
    const last = given.at(-1);
    const options: Parts = is_keywords(last) ? last : {};
    const hex = typeof given[0] === "string" ? given[0] : options.hex;
    if ([hex, options.bytes, options.int].filter((each) => each !== undefined).length !== 1) {
      throw new TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
    }
    let bits = hex !== undefined ? fromHex(hex) : options.bytes !== undefined ? fromBytes(options.bytes) : BigInt(options.int ?? 0);
    if (bits < 0n || bits >= 1n << 128n) throw new ValueError("int is out of range (need a 128-bit value)");
    if (options.version !== undefined) {
      bits &= ~((0xc000n << 48n) | (0xf000n << 64n));
      bits |= (0x8000n << 48n) | (BigInt(options.version) << 76n);
    }
    this.#bits = bits;
  }

  get int(): number {
    return narrow(this.#bits);
  }
  get hex(): string {
    return this.#bits.toString(16).padStart(32, "0");
  }
  get bytes(): Bytes {
    return new Bytes(Array.from({ length: 16 }, (_, index) => Number((this.#bits >> BigInt(120 - 8 * index)) & 0xffn)));
  }
  get urn(): string {
    return `urn:uuid:${this.__str__()}`;
  }
  get variant(): string {
    const top = Number((this.#bits >> 61n) & 7n);
    return top < 4 ? NCS : top < 6 ? RFC_4122 : top === 6 ? RESERVED_MICROSOFT : RESERVED_FUTURE;
  }
  get version(): number | null {
    return this.variant === RFC_4122 ? Number((this.#bits >> 76n) & 0xfn) : null;
  }

  __str__(): string {
    const { hex } = this;
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }
  __repr__(): string {
    return `UUID('${this.__str__()}')`;
  }
  __int__(): number {
    return this.int;
  }
  __hash__(): number {
    return hash(this.int);
  }
  __eq__(other: unknown): unknown {
    return other instanceof UUID ? this.#bits === other.#bits : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof UUID ? this.#bits < other.#bits : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return other instanceof UUID ? this.#bits > other.#bits : NotImplemented;
  }
  __le__(other: unknown): unknown {
    return other instanceof UUID ? this.#bits <= other.#bits : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    return other instanceof UUID ? this.#bits >= other.#bits : NotImplemented;
  }
  __setattr__(): never {
    throw new TypeError("UUID objects are immutable");
  }
  __getattr__(name: string): unknown {
    if (["bytes_le", "fields", "time", "node", "clock_seq", "is_safe"].includes(name)) refuse(`UUID.${name}`, "takes a UUID apart");
    throw new AttributeError(`'UUID' object has no attribute ${repr(name)}`);
  }
}
declare_type(UUID, "UUID", "uuid");

function fromHex(text: string): bigint {
  const digits = text.replaceAll("urn:", "").replaceAll("uuid:", "").replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
  if (digits.length !== 32 || !/^[0-9a-fA-F]*$/.test(digits)) throw new ValueError("badly formed hexadecimal UUID string");
  return BigInt(`0x${digits}`);
}

function fromBytes(bytes: Bytes): bigint {
  if (bytes.$bytes.length !== 16) throw new ValueError("bytes is not a 16-char string");
  return bytes.$bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

const ofBytes = (bytes: readonly number[], version: number): UUID => new UUID({ bytes: new Bytes(bytes.slice(0, 16)), version });

function named(namespace: UUID, name: string | Bytes): readonly number[] {
  return [...namespace.bytes.$bytes, ...(is_bytes(name) ? name.$bytes : encode(name, "utf-8", "strict"))];
}

export function uuid3(namespace: UUID, name: string | Bytes): UUID {
  return ofBytes(md5(named(namespace, name)), 3);
}

export function uuid4(): UUID {
  return ofBytes(urandom(16).$bytes, 4);
}

export function uuid5(namespace: UUID, name: string | Bytes): UUID {
  return ofBytes(sha1(named(namespace, name)), 5);
}

export const NAMESPACE_DNS: UUID = new UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_URL: UUID = new UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_OID: UUID = new UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_X500: UUID = new UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");
export const NIL: UUID = new UUID("00000000-0000-0000-0000-000000000000");
export const MAX: UUID = new UUID("ffffffff-ffff-ffff-ffff-ffffffffffff");
