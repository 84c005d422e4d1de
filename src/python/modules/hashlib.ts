// Python's `hashlib`: md5, sha1 and the sha2 family. Specified by CPython's Lib/hashlib.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence, is_bytes } from "../bytes.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { declare_type, is_keywords } from "../special.ts";
import { md5 as md5_of, sha1 as sha1_of, sha224 as sha224_of, sha256 as sha256_of } from "./_digests.ts";
import { sha384 as sha384_of, sha512 as sha512_of } from "./_sha512.ts";

interface Algorithm {
  readonly name: string;
  readonly digest: (message: readonly number[]) => number[];
  readonly block: number;
  /** The class of its hashes in CPython, and the module that this is in. */
  readonly type: readonly [module: string, name: string];
}

const algorithms: readonly Algorithm[] = [
  { name: "md5", digest: md5_of, block: 64, type: ["_md5", "md5"] },
  { name: "sha1", digest: sha1_of, block: 64, type: ["_sha1", "sha1"] },
  { name: "sha224", digest: sha224_of, block: 64, type: ["_sha2", "SHA224Type"] },
  { name: "sha256", digest: sha256_of, block: 64, type: ["_sha2", "SHA256Type"] },
  { name: "sha384", digest: sha384_of, block: 128, type: ["_sha2", "SHA384Type"] },
  { name: "sha512", digest: sha512_of, block: 128, type: ["_sha2", "SHA512Type"] },
];

/** What is being hashed: `update` adds to it. */
export class HASH {
  readonly #algorithm: Algorithm;
  #message: number[];

  constructor(algorithm: Algorithm, message: readonly number[]) {
    this.#algorithm = algorithm;
    this.#message = [...message];
  }

  get name(): string {
    return this.#algorithm.name;
  }
  get digest_size(): number {
    return this.#algorithm.digest([]).length;
  }
  get block_size(): number {
    return this.#algorithm.block;
  }
  update(data: ByteSequence): void {
    this.#message = this.#message.concat(bytesOf(data));
  }
  digest(): Bytes {
    return new Bytes(this.#algorithm.digest(this.#message));
  }
  hexdigest(): string {
    return this.digest().hex();
  }
  copy(): HASH {
    return new HASH(this.#algorithm, this.#message);
  }
}
declare_type(HASH, "HASH", "_hashlib");

function bytesOf(data: unknown): readonly number[] {
  if (is_bytes(data)) return data.$bytes;
  throw new TypeError(typeof data === "string" ? "Strings must be encoded before hashing" : "object supporting the buffer API required");
}

type Hasher = (data?: ByteSequence | object) => HASH;

const hashers: ReadonlyMap<string, Hasher> = new Map(
  algorithms.map((algorithm) => {
    const cls = class extends HASH {};
    declare_type(cls, algorithm.type[1], algorithm.type[0]);
    return [algorithm.name, (data) => new cls(algorithm, data === undefined || is_keywords(data) ? [] : bytesOf(data))];
  }),
);

function hasherOf(name: string): Hasher {
  const found = hashers.get(name);
  if (found === undefined) throw new ValueError(`unsupported hash type ${name}`);
  return found;
}

export const md5: Hasher = hasherOf("md5");
export const sha1: Hasher = hasherOf("sha1");
export const sha224: Hasher = hasherOf("sha224");
export const sha256: Hasher = hasherOf("sha256");
export const sha384: Hasher = hasherOf("sha384");
export const sha512: Hasher = hasherOf("sha512");

/** The hash that a name means, in whatever case. */
function hashOf(name: string, data?: ByteSequence): HASH {
  return hasherOf(name.toLowerCase())(data);
}
export { hashOf as new };
