// Python's `json`: dicts, lists, tuples, str, numbers, booleans and None to text and back.
// Specified by CPython's Lib/json/encoder.py and decoder.py.
import { TypeError, ValueError } from "../exceptions.ts";
import { call_ } from "../calling.ts";
import { Dict, dict } from "../dict.ts";
import { box, Float, float_repr } from "../float.ts";
import { as_int, int } from "../integers.ts";
import { sort } from "../list.ts";
import { repr } from "../repr.ts";
import { builtin_value, declare_type } from "../special.ts";
import { str } from "../str.ts";
import { type_name } from "../type.ts";

/** What a program's own encoder extends: its `default` says what JSON an object is. */
export class JSONEncoder {
  readonly #options: DumpOptions;
  constructor(options: DumpOptions = {}) {
    this.#options = options;
  }
  /** @throws TypeError where a class has no JSON of its own. */
  default(o: unknown): unknown {
    const own = this.#options.default;
    if (own != null) return own(o as never);
    throw new TypeError(`Object of type ${type_name(o)} is not JSON serializable`);
  }
  encode(o: unknown): string {
    return dumps(o, { ...this.#options, default: (x: unknown) => this.default(x) });
  }
}
declare_type(JSONEncoder, "JSONEncoder", "json.encoder");

export interface DumpOptions {
  readonly cls?: Function | null;
  readonly indent?: number | string | null;
  readonly sort_keys?: boolean;
  readonly separators?: readonly [string, string] | null;
  readonly ensure_ascii?: boolean;
  readonly allow_nan?: boolean;
  readonly skipkeys?: boolean;
  readonly default?: ((x: never) => unknown) | null;
}

export function dumps(x: unknown, options: DumpOptions = {}): string {
  const { cls, ...others } = options;
  if (cls != null) {
    const encoder = call_(cls, others);
    if (encoder instanceof JSONEncoder) return encoder.encode(x);
  }
  const indent = options.indent == null ? null : typeof options.indent === "string" ? options.indent : " ".repeat(options.indent);
  const [comma, colon] = options.separators ?? (indent === null ? [", ", ": "] : [",", ": "]);
  const open: unknown[] = [];

  function enclosed(value: unknown, parts: (deeper: number) => string[], brackets: "[]" | "{}", depth: number): string {
    if (open.includes(value)) throw new ValueError("Circular reference detected");
    open.push(value);
    const items = parts(depth + 1);
    open.pop();
    if (items.length === 0) return brackets;
    if (indent === null) return brackets[0] + items.join(comma) + brackets[1];
    const line = "\n" + indent.repeat(depth + 1);
    return brackets[0] + line + items.join(comma + line) + "\n" + indent.repeat(depth) + brackets[1];
  }

  function encode(x: unknown, depth: number): string {
    const value = builtin_value(x);
    if (value == null) return "null";
    if (typeof value === "boolean") return value ? "true" : "false";
    if (typeof value === "string") return quoted(value, options.ensure_ascii !== false);
    if (as_int(value) !== undefined) return repr(value);
    if (typeof value === "number" || value instanceof Float) return number_text(Number(value), options.allow_nan !== false);
    if (Array.isArray(value)) return enclosed(value, (deeper) => value.map((item) => encode(item, deeper)), "[]", depth);
    if (value instanceof Dict) return enclosed(value, (deeper) => members(value, deeper), "{}", depth);
    if (options.default == null) throw new TypeError(`Object of type ${type_name(value)} is not JSON serializable`);
    return encode(options.default(value as never), depth);
  }

  function members(of: Dict, depth: number): string[] {
    const items = [...of.items()];
    if (options.sort_keys) sort(items, { key: ([key]) => key });
    const parts: string[] = [];
    for (const [key, value] of items) {
      const name = key_text(key);
      if (name === undefined) {
        if (options.skipkeys) continue;
        throw new TypeError(`keys must be str, int, float, bool or None, not ${type_name(key)}`);
      }
      parts.push(quoted(name, options.ensure_ascii !== false) + colon + encode(value, depth));
    }
    return parts;
  }

  return encode(x, 0);
}

function key_text(x: unknown): string | undefined {
  const key = builtin_value(x);
  if (typeof key === "string") return key;
  if (key == null) return "null";
  if (typeof key === "boolean") return key ? "true" : "false";
  if (as_int(key) !== undefined) return repr(key);
  return typeof key === "number" || key instanceof Float ? float_repr(Number(key)) : undefined;
}

function number_text(x: number, allow_nan: boolean): string {
  if (isFinite(x)) return float_repr(x);
  if (!allow_nan) throw new ValueError(`Out of range float values are not JSON compliant: ${float_repr(x)}`);
  return x !== x ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
}

function quoted(text: string, ascii: boolean): string {
  let result = '"';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? "";
    const unit = text.charCodeAt(i);
    const short = SHORT[c];
    if (short !== undefined) result += short;
    else if (unit < 0x20 || (ascii && unit > 0x7e)) result += "\\u" + unit.toString(16).padStart(4, "0");
    else result += c;
  }
  return result + '"';
}
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f",
};

export function dump(x: unknown, file: { write(text: string): unknown }, options: DumpOptions = {}): void {
  file.write(dumps(x, options));
}

export class JSONDecodeError extends ValueError {
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;
  constructor(msg: string, doc: string, pos: number) {
    const before = doc.slice(0, pos).split("\n");
    const lineno = before.length;
    const colno = (before[before.length - 1] ?? "").length + 1;
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}
declare_type(JSONDecodeError, "JSONDecodeError", "json.decoder");

export interface LoadOptions {
  readonly object_hook?: ((d: Dict<string, unknown>) => unknown) | null;
}

/** @throws JSONDecodeError */
export function loads(source: unknown, options: LoadOptions = {}): unknown {
  const text = typeof source === "string" ? source : str(source, "utf-8");
  let at = 0;
  const fail = (msg: string, pos = at): JSONDecodeError => new JSONDecodeError(msg, text, pos);
  const skip = (): void => {
    while (text[at] === " " || text[at] === "\n" || text[at] === "\t" || text[at] === "\r") at += 1;
  };

  function value(): unknown {
    const c = text[at];
    if (c === '"') return string();
    if (c === "{") return object();
    if (c === "[") return array();
    for (const [word, meaning] of WORDS) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    return number();
  }

  function number(): unknown {
    const pattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw fail("Expecting value");
    at = pattern.lastIndex;
    return match[1] === undefined && match[2] === undefined ? int(match[0]) : box(Number(match[0]));
  }

  function string(): string {
    const begin = at;
    at += 1;
    let result = "";
    for (;;) {
      const c = text[at];
      if (c === undefined) throw fail("Unterminated string starting at", begin);
      if (c === '"') break;
      if (c < " ") throw fail("Invalid control character at");
      if (c !== "\\") {
        result += c;
        at += 1;
        continue;
      }
      const escape = text[at + 1];
      if (escape === undefined) throw fail("Unterminated string starting at", begin);
      if (escape === "u") {
        const digits = text.slice(at + 2, at + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw fail("Invalid \\uXXXX escape", at + 1);
        result += String.fromCharCode(parseInt(digits, 16));
        at += 6;
        continue;
      }
      const meaning = ESCAPES[escape];
      if (meaning === undefined) throw fail("Invalid \\escape");
      result += meaning;
      at += 2;
    }
    at += 1;
    return result;
  }

  function array(): unknown[] {
    const items: unknown[] = [];
    at += 1;
    skip();
    if (text[at] === "]") {
      at += 1;
      return items;
    }
    for (;;) {
      items.push(value());
      skip();
      if (text[at] === "]") break;
      if (text[at] !== ",") throw fail("Expecting ',' delimiter");
      const comma = at;
      at += 1;
      skip();
      if (text[at] === "]") throw fail("Illegal trailing comma before end of array", comma);
    }
    at += 1;
    return items;
  }

  function object(): unknown {
    const made = dict<string, unknown>();
    at += 1;
    skip();
    if (text[at] !== "}") {
      for (;;) {
        if (text[at] !== '"') throw fail("Expecting property name enclosed in double quotes");
        const name = string();
        skip();
        if (text[at] !== ":") throw fail("Expecting ':' delimiter");
        at += 1;
        skip();
        made.__setitem__(name, value());
        skip();
        if (text[at] === "}") break;
        if (text[at] !== ",") throw fail("Expecting ',' delimiter");
        const comma = at;
        at += 1;
        skip();
        if (text[at] === "}") throw fail("Illegal trailing comma before end of object", comma);
      }
    }
    at += 1;
    return options.object_hook == null ? made : options.object_hook(made);
  }

  skip();
  const result = value();
  skip();
  if (at < text.length) throw fail("Extra data");
  return result;
}

const WORDS: readonly (readonly [string, unknown])[] = [
  ["null", null], ["true", true], ["false", false], ["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t",
};

export function load(file: { read(): string }, options: LoadOptions = {}): unknown {
  return loads(file.read(), options);
}

