// Python's `pprint`: values over several lines where one does not do. Specified by CPython's Lib/pprint.py.
import { Bytearray, type ByteSequence, is_bytes } from "../bytes.ts";
import { lt } from "../compare.ts";
import { Dict } from "../dict.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { format } from "../format.ts";
import { id } from "../identity.ts";
import { as_int } from "../integers.ts";
import { sorted } from "../iteration.ts";
import { by_names } from "../keywords.ts";
import { Tuple } from "../list.ts";
import { writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { repr } from "../repr.ts";
import { PySet } from "../set.ts";
import { declare_type, special } from "../special.ts";
import { str } from "../str.ts";
import { slice } from "../subscript.ts";
import { code_point_length } from "../text.ts";
import { type } from "../type.ts";
import { ChainMap, Counter, defaultdict, deque, OrderedDict } from "./collections.ts";
import { fields_shown_by } from "./dataclasses.ts";
import { SimpleNamespace } from "./types.ts";

interface Options {
  readonly indent: number;
  readonly width: number;
  readonly depth: number | null;
  readonly stream: TextFile | null;
  readonly compact: boolean;
  readonly sort_dicts: boolean;
  readonly underscore_numbers: boolean;
}
const OPTIONS = ["indent", "width", "depth", "stream", "compact", "sort_dicts", "underscore_numbers"] as const;

/** Where a value stands: columns before it and behind it, and how deep it is. */
interface Place {
  readonly indent: number;
  readonly allowance: number;
  readonly level: number;
}

/** Writes values so that they fit a width. */
export class PrettyPrinter {
  readonly #options: Options;
  /** Containers that are being written. */
  readonly #open = new Set<unknown>();
  #text = "";

  constructor(...args: readonly unknown[]) {
    const given = by_names<Partial<Options>>(args, OPTIONS, "PrettyPrinter.__init__");
    this.#options = { indent: 1, width: 80, depth: null, stream: null, compact: false, sort_dicts: true, underscore_numbers: false, ...given };
    const { indent, width, depth } = this.#options;
    if (indent < 0) throw new ValueError("indent must be >= 0");
    if (depth !== null && depth <= 0) throw new ValueError("depth must be > 0");
    if (width === 0) throw new ValueError("width must be != 0");
  }

  pformat(object: unknown): string {
    this.#text = "";
    this.#format(object, { indent: 0, allowance: 0, level: 0 });
    return this.#text;
  }
  pprint(object: unknown): void {
    const text = `${this.pformat(object)}\n`;
    if (this.#options.stream === null) writeTo("stdout", text);
    else this.#options.stream.write(text);
  }

  #format(object: unknown, place: Place): void {
    if (is_container(object) && this.#open.has(object)) {
      this.#text += recursion(object);
      return;
    }
    const line = this.#repr(object, place.level);
    const writes = code_point_length(line) > this.#options.width - place.indent - place.allowance ? this.#writer(object) : undefined;
    if (writes === undefined) {
      this.#text += line;
      return;
    }
    this.#open.add(object);
    writes({ ...place, level: place.level + 1 });
    this.#open.delete(object);
  }

  /** How a value is written over several lines: known for what writes itself as its builtin type does. */
  #writer(object: unknown): ((place: Place) => void) | undefined {
    if (typeof object === "string") return (place) => this.#string(object, place);
    if (typeof object !== "object" || object === null) return undefined;
    if (Array.isArray(object)) {
      if (special(object, "__repr__") !== undefined) return undefined;
      const [open, close] = !(object instanceof Tuple) ? "[]" : ["(", object.length === 1 ? ",)" : ")"];
      return (place) => this.#enclosed(open ?? "", object, close ?? "", place);
    }
    const method = special(object, "__repr__");
    const shown = method === undefined ? undefined : fields_shown_by(method);
    if (shown !== undefined) return (place) => this.#named(type(object).__name__, shown.map((name) => [name, Reflect.get(object, name)]), place);
    const isOwn = (cls: { readonly prototype: object }): boolean => object instanceof Object && cls.prototype.isPrototypeOf(object) && method === Reflect.get(cls.prototype, "__repr__");
    if (isOwn(SimpleNamespace)) return (place) => this.#named(type(object) === SimpleNamespace ? "namespace" : type(object).__name__, Object.entries(object), place);
    if (isOwn(ChainMap) && object instanceof ChainMap) return (place) => this.#chain_map(object, place);
    if (isOwn(deque) && object instanceof deque) return (place) => this.#deque(object, place);
    if (object instanceof PySet && isOwn(PySet)) return (place) => this.#set(object, place);
    if (is_bytes(object) && method !== undefined) return (place) => this.#bytes(object, place);
    if (!(object instanceof Dict)) return undefined;
    if (isOwn(OrderedDict)) return (place) => this.#called(object, place, 1, (inner) => this.#format([...object.items()], inner));
    if (isOwn(defaultdict) && object instanceof defaultdict) return (place) => this.#default_dict(object, place);
    if (isOwn(Counter) && object instanceof Counter) return (place) => this.#counter(object, place);
    return isOwn(Dict) ? (place) => this.#dict(object, place) : undefined;
  }

  #dict(object: Dict, place: Place): void {
    this.#text += `{${this.#padding()}`;
    this.#entries(this.#items(object), { ...place, allowance: place.allowance + 1 });
    this.#text += "}";
  }

  /** `Name(…)`; of an empty container its representation. */
  #called(object: { __len__(): number }, place: Place, allowance: number, inside: (place: Place) => void): void {
    if (object.__len__() === 0) {
      this.#text += repr(object);
      return;
    }
    const { __name__: name } = type(object);
    this.#text += `${name}(`;
    inside({ ...place, indent: place.indent + name.length + 1, allowance: place.allowance + allowance });
    this.#text += ")";
  }

  #default_dict(object: defaultdict, place: Place): void {
    this.#called(object, place, 1, (inner) => {
      this.#text += `${this.#repr(object.default_factory, place.level)},\n${" ".repeat(inner.indent)}`;
      this.#dict(object, inner);
    });
  }

  #counter(object: Counter<unknown>, place: Place): void {
    this.#called(object, place, 2, (inner) => {
      this.#text += `{${this.#padding()}`;
      this.#entries(object.most_common(), inner);
      this.#text += "}";
    });
  }

  #chain_map({ maps }: ChainMap, place: Place): void {
    const indent = place.indent + "ChainMap(".length;
    this.#text += "ChainMap(";
    maps.forEach((map, index) => {
      const isLast = index === maps.length - 1;
      this.#format(map, { ...place, indent, allowance: isLast ? place.allowance + 1 : 1 });
      this.#text += isLast ? ")" : `,\n${" ".repeat(indent)}`;
    });
  }

  #deque(object: deque, place: Place): void {
    this.#called(object, place, 0, (inner) => {
      this.#text += "[";
      this.#sequence([...object], { ...inner, allowance: object.maxlen === null ? place.allowance + 2 : 2 });
      this.#text += object.maxlen === null ? "]" : `],\n${" ".repeat(inner.indent)}maxlen=${this.#repr(object.maxlen, place.level)}`;
    });
  }

  #set(object: PySet, place: Place): void {
    if (object.__len__() === 0) {
      this.#text += repr(object);
      return;
    }
    const { __name__: name } = type(object);
    const [open, close] = name === "set" ? ["{", "}"] : [`${name}({`, "})"];
    const items = sorted([...object], { key: (item) => new SafeKey(item) });
    this.#enclosed(open, items, close, { ...place, indent: place.indent + open.length - 1 });
  }

  #enclosed(open: string, items: readonly unknown[], close: string, place: Place): void {
    this.#text += open;
    this.#sequence(items, { ...place, allowance: place.allowance + close.length });
    this.#text += close;
  }

  #padding(): string {
    return " ".repeat(Math.max(0, this.#options.indent - 1));
  }

  #items(object: Dict): readonly (readonly [unknown, unknown])[] {
    const items = [...object.items()];
    return this.#options.sort_dicts ? sorted(items, { key: ([key]) => new SafeKey(key) }) : items;
  }

  #entries(items: readonly (readonly [unknown, unknown])[], { indent, allowance, level }: Place): void {
    const column = indent + this.#options.indent;
    items.forEach(([key, value], index) => {
      const isLast = index === items.length - 1;
      const name = this.#repr(key, level);
      this.#text += `${name}: `;
      this.#format(value, { indent: column + code_point_length(name) + 2, allowance: isLast ? allowance : 1, level });
      if (!isLast) this.#text += `,\n${" ".repeat(column)}`;
    });
  }

  #named(name: string, items: readonly (readonly [string, unknown])[], { indent, allowance, level }: Place): void {
    const column = indent + name.length + 1;
    this.#text += `${name}(`;
    items.forEach(([attribute, value], index) => {
      const isLast = index === items.length - 1;
      this.#text += `${attribute}=`;
      if (is_container(value) && this.#open.has(value)) this.#text += "...";
      else this.#format(value, { indent: column + attribute.length + 1, allowance: isLast ? allowance : 1, level });
      if (!isLast) this.#text += `,\n${" ".repeat(column)}`;
    });
    this.#text += ")";
  }

  #sequence(items: readonly unknown[], { indent, allowance, level }: Place): void {
    const column = indent + this.#options.indent;
    this.#text += this.#padding();
    const new_line = `,\n${" ".repeat(column)}`;
    let delimiter = "";
    let line = this.#options.width - column + 1;
    let room = line;
    items.forEach((item, index) => {
      const isLast = index === items.length - 1;
      if (isLast) {
        line -= allowance;
        room -= allowance;
      }
      if (this.#options.compact) {
        const text = this.#repr(item, level);
        const width = code_point_length(text) + 2;
        if (room < width) {
          room = line;
          if (delimiter !== "") delimiter = new_line;
        }
        if (room >= width) {
          room -= width;
          this.#text += delimiter + text;
          delimiter = ", ";
          return;
        }
      }
      this.#text += delimiter;
      delimiter = new_line;
      this.#format(item, { indent: column, allowance: isLast ? allowance : 1, level });
    });
  }

  /** Several literals, one below the other: cut behind line ends, else behind spaces. */
  #string(text: string, place: Place): void {
    const isAlone = place.level === 1;
    const indent = place.indent + (isAlone ? 1 : 0);
    const allowance = place.allowance + (isAlone ? 1 : 0);
    const width = this.#options.width - indent;
    const lines = str.splitlines(text, true);
    const chunks = lines.flatMap((line, index) => {
      const rest = index === lines.length - 1 ? allowance : 0;
      return code_point_length(repr(line)) <= width - rest ? [repr(line)] : pieces(line, width, rest);
    });
    if (chunks.length <= 1) this.#text += repr(text);
    else this.#chunks(chunks, indent, isAlone);
  }

  #bytes(object: ByteSequence, place: Place): void {
    const isArray = object instanceof Bytearray;
    const bytes = isArray ? (slice(repr(object), "bytearray(".length, -1)) : repr(object);
    const items = [...object];
    if (items.length <= 4) {
      this.#text += isArray ? `bytearray(${bytes})` : bytes;
      return;
    }
    // Inside `bytearray(…)` they stand a level deeper.
    const isAlone = place.level === 1 && !isArray;
    const indent = place.indent + (isArray ? "bytearray(".length : 0) + (isAlone ? 1 : 0);
    const allowance = place.allowance + (isArray ? 1 : 0) + (isAlone ? 1 : 0);
    const chunks: string[] = [];
    const show = (from: number, to: number): string => repr(slice(object, from, to)).replace(/^bytearray\((.*)\)$/s, "$1");
    let from = 0;
    const last = Math.floor(items.length / 4) * 4;
    for (let at = 0; at < items.length; at += 4) {
      const room = this.#options.width - indent - (at === last ? allowance : 0);
      if (show(from, at + 4).length <= room) continue;
      if (at > from) chunks.push(show(from, at));
      from = at;
    }
    if (from < items.length) chunks.push(show(from, items.length));
    if (isArray) this.#text += "bytearray(";
    this.#chunks(chunks, indent, isAlone);
    if (isArray) this.#text += ")";
  }

  #chunks(chunks: readonly string[], indent: number, isAlone: boolean): void {
    const text = chunks.join(`\n${" ".repeat(indent)}`);
    this.#text += isAlone ? `(${text})` : text;
  }

  /** A value in one line, dicts in the order of their keys, nothing deeper than `depth`. */
  #repr(object: unknown, level: number): string {
    return this.#line(object, level, new Set(this.#open));
  }

  #line(object: unknown, level: number, open: Set<unknown>): string {
    if (this.#options.underscore_numbers && typeof object !== "boolean" && as_int(object) !== undefined) return format(object, "_d");
    const isDict = object instanceof Dict && special(object, "__repr__") === Reflect.get(Dict.prototype, "__repr__");
    const items: readonly unknown[] | null = Array.isArray(object) && special(object, "__repr__") === undefined ? object : null;
    if (!isDict && items === null) return repr(object);
    const isTuple = object instanceof Tuple;
    const [before, after] = isDict ? "{}" : isTuple ? "()" : "[]";
    const size = isDict ? object.__len__() : (items?.length ?? 0);
    const { depth } = this.#options;
    if (size > 0 && depth !== null && level >= depth) return `${before}...${isTuple && size === 1 ? "," : ""}${after}`;
    if (size > 0 && open.has(object) && is_container(object)) return recursion(object);
    open.add(object);
    const show = (item: unknown): string => this.#line(item, level + 1, open);
    const parts = isDict ? this.#items(object).map(([key, value]) => `${show(key)}: ${show(value)}`) : (items ?? []).map(show);
    open.delete(object);
    return `${before}${parts.join(", ")}${isTuple && size === 1 ? "," : ""}${after}`;
  }
}
declare_type(PrettyPrinter, "PrettyPrinter", "pprint");

function is_container(x: unknown): x is object {
  return typeof x === "object" && x !== null;
}

function recursion(x: object): string {
  return `<Recursion on ${type(x).__name__} with id=${id(x)}>`;
}

/** The literals of one line that is too long, `rest` columns being taken behind the last. */
function pieces(line: string, width: number, rest: number): string[] {
  const words = line.match(/\S*\s*/g)?.filter((word) => word !== "") ?? [];
  const chunks: string[] = [];
  let current = "";
  words.forEach((word, index) => {
    const room = width - (index === words.length - 1 ? rest : 0);
    if (code_point_length(repr(current + word)) <= room) {
      current += word;
      return;
    }
    if (current !== "") chunks.push(repr(current));
    current = word;
  });
  if (current !== "") chunks.push(repr(current));
  return chunks;
}

/** Orders what cannot be compared by its type. */
class SafeKey {
  readonly item: unknown;
  constructor(item: unknown) {
    this.item = item;
  }
  __lt__(other: SafeKey): boolean {
    try {
      return lt(this.item, other.item);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const order = (x: unknown): Tuple => Tuple.of<unknown>(str(type(x)), id(x));
      return lt(order(this.item), order(other.item));
    }
  }
}

/** `pprint(value, stream, indent, width, depth)`, and more by name. */
export function pprint(object: unknown, ...args: readonly unknown[]): void {
  printer(args, ["stream", "indent", "width", "depth"], "pprint").pprint(object);
}
/** `pprint` that leaves dicts in their order. */
export function pp(object: unknown, ...args: readonly unknown[]): void {
  printer(args, ["stream", "indent", "width", "depth"], "pp", { sort_dicts: false }).pprint(object);
}
export function pformat(object: unknown, ...args: readonly unknown[]): string {
  return printer(args, ["indent", "width", "depth"], "pformat").pformat(object);
}

function printer(args: readonly unknown[], order: readonly (keyof Options)[], callee: string, defaults: Partial<Options> = {}): PrettyPrinter {
  const names = [...order, ...OPTIONS.filter((name) => !order.includes(name))];
  return new PrettyPrinter({ ...defaults, ...by_names<Partial<Options>>(args, names, callee) });
}
