// `inspect.signature`: Signature, Parameter and BoundArguments. What the program's functions take stands in
// written-signatures.ts; here it becomes what Python shows, and calls are tried against it. Specified by CPython's
// Lib/inspect.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { eq } from "../compare.ts";
import { Dict, dict } from "../dict.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../hash.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { callable } from "../objects.ts";
import { is_partial, type Partial } from "../partial.ts";
import { refuse } from "../refuse.ts";
import { repr } from "../repr.ts";
import { declare_type, is_callable_object, is_class, NotImplemented, special, split_keywords } from "../special.ts";
import { full_name, module_of, type } from "../type.ts";
import { annotations_of_call, parameters_of } from "../written-signatures.ts";
import { MappingProxyType } from "../mapping-proxy.ts";
import { IntEnum } from "./enum.ts";

/** The mark of what is not there: no default, no annotation. */
export class _empty {}
declare_type(_empty, "_empty", "inspect");

class ParameterKind extends IntEnum {
  readonly description: string;

  constructor(value: number, description: string) {
    super(value);
    this.description = description;
  }
  override __str__(): string {
    return this.name;
  }
  static readonly POSITIONAL_ONLY = new ParameterKind(0, "positional-only");
  static readonly POSITIONAL_OR_KEYWORD = new ParameterKind(1, "positional or keyword");
  static readonly VAR_POSITIONAL = new ParameterKind(2, "variadic positional");
  static readonly KEYWORD_ONLY = new ParameterKind(3, "keyword-only");
  static readonly VAR_KEYWORD = new ParameterKind(4, "variadic keyword");
}
declare_type(ParameterKind, "_ParameterKind", "inspect");

const { POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;
const kinds = { positional: POSITIONAL_ONLY, either: POSITIONAL_OR_KEYWORD, "*": VAR_POSITIONAL, keyword: KEYWORD_ONLY, "**": VAR_KEYWORD } as const;

interface ParameterParts {
  readonly name?: string;
  readonly kind?: ParameterKind;
  readonly default?: unknown;
  readonly annotation?: unknown;
}

/** One parameter: `Parameter("x", Parameter.KEYWORD_ONLY, { default: 1, annotation: int })`. */
export class Parameter {
  static readonly empty = _empty;
  static readonly POSITIONAL_ONLY = POSITIONAL_ONLY;
  static readonly POSITIONAL_OR_KEYWORD = POSITIONAL_OR_KEYWORD;
  static readonly VAR_POSITIONAL = VAR_POSITIONAL;
  static readonly KEYWORD_ONLY = KEYWORD_ONLY;
  static readonly VAR_KEYWORD = VAR_KEYWORD;
  readonly empty = _empty;
  readonly POSITIONAL_ONLY = POSITIONAL_ONLY;
  readonly POSITIONAL_OR_KEYWORD = POSITIONAL_OR_KEYWORD;
  readonly VAR_POSITIONAL = VAR_POSITIONAL;
  readonly KEYWORD_ONLY = KEYWORD_ONLY;
  readonly VAR_KEYWORD = VAR_KEYWORD;
  readonly name: string;
  readonly kind: ParameterKind;
  readonly default: unknown;
  readonly annotation: unknown;

  constructor(name: string, kind: ParameterKind, parts: ParameterParts = {}) {
    this.name = name;
    this.kind = kind;
    this.default = "default" in parts ? parts.default : _empty;
    this.annotation = "annotation" in parts ? parts.annotation : _empty;
    if (this.default !== _empty && (kind === VAR_POSITIONAL || kind === VAR_KEYWORD)) throw new ValueError(`${kind.description} parameters cannot have default values`);
  }
  /** A copy with other parts. */
  replace(parts: ParameterParts = {}): Parameter {
    const { name = this.name, kind = this.kind, ...others } = parts;
    return new Parameter(name, kind, { default: this.default, annotation: this.annotation, ...others });
  }
  __str__(): string {
    const annotation = this.annotation === _empty ? "" : `: ${formatannotation(this.annotation)}`;
    const value = this.default === _empty ? "" : annotation === "" ? `=${repr(this.default)}` : ` = ${repr(this.default)}`;
    const stars = this.kind === VAR_POSITIONAL ? "*" : this.kind === VAR_KEYWORD ? "**" : "";
    return stars + this.name + annotation + value;
  }
  __repr__(): string {
    return `<Parameter "${this.__str__()}">`;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof Parameter)) return NotImplemented;
    return this.name === other.name && this.kind === other.kind && eq(this.default, other.default) && eq(this.annotation, other.annotation);
  }
  __hash__(): number {
    return hash(Tuple.of<unknown>(this.name, this.kind, this.annotation, this.default));
  }
}
declare_type(Parameter, "Parameter", "inspect");

/** An annotation as a signature shows it. */
function formatannotation(annotation: unknown): string {
  if (is_class(annotation) && Reflect.get(annotation, "__origin__") === undefined) return full_name(annotation);
  const shown = repr(annotation);
  return module_of(type(annotation)) === "typing" ? shown.replace(/[\w.]+/g, (word) => word.replace(/^typing\./, "")) : shown;
}

interface SignatureParts {
  readonly parameters?: AnyIterable<Parameter> | null;
  readonly return_annotation?: unknown;
}

export class Signature {
  static readonly empty = _empty;
  readonly empty = _empty;
  readonly #parameters: Dict<string, Parameter>;
  readonly return_annotation: unknown;

  /** `Signature([…], { return_annotation: int })` */
  constructor(parameters: AnyIterable<Parameter> | null = null, parts: SignatureParts = {}) {
    const given = parts.parameters ?? parameters;
    this.#parameters = dict((given === null ? [] : [...iter(given)]).map((each): readonly [string, Parameter] => [each.name, each]));
    this.return_annotation = "return_annotation" in parts ? parts.return_annotation : _empty;
    check_order(this.list);
  }
  static from_callable(f: unknown, options: { readonly follow_wrapped?: boolean } = {}): Signature {
    return signature(f, options);
  }
  get list(): readonly Parameter[] {
    return [...this.#parameters.values()];
  }
  get parameters(): MappingProxyType<string, Parameter> {
    return new MappingProxyType(this.#parameters);
  }
  /** A copy with other parts. */
  replace(parts: SignatureParts = {}): Signature {
    return new Signature(parts.parameters ?? this.list, { return_annotation: "return_annotation" in parts ? parts.return_annotation : this.return_annotation });
  }
  /** The parameters that a call with these arguments gives, and what it gives them. @throws TypeError */
  bind(...given: readonly unknown[]): BoundArguments {
    return bound(this, given, false);
  }
  /** As `bind`, for a call of which arguments are missing yet. @throws TypeError */
  bind_partial(...given: readonly unknown[]): BoundArguments {
    return bound(this, given, true);
  }
  __str__(): string {
    const items: string[] = [];
    const all = this.list;
    all.forEach((each, index) => {
      const before = all[index - 1]?.kind;
      if (before === POSITIONAL_ONLY && each.kind !== POSITIONAL_ONLY) items.push("/");
      if (each.kind === KEYWORD_ONLY && before !== KEYWORD_ONLY && before !== VAR_POSITIONAL) items.push("*");
      items.push(each.__str__());
    });
    if (all.at(-1)?.kind === POSITIONAL_ONLY) items.push("/");
    return `(${items.join(", ")})${this.return_annotation === _empty ? "" : ` -> ${formatannotation(this.return_annotation)}`}`;
  }
  __repr__(): string {
    return `<Signature ${this.__str__()}>`;
  }
  __eq__(other: unknown): unknown {
    if (!(other instanceof Signature)) return NotImplemented;
    // The order of what is given by name alone does not count.
    const ordered = (s: Signature): readonly Parameter[] => s.list.filter(({ kind }) => kind !== KEYWORD_ONLY);
    const named = (s: Signature): unknown => dict(s.list.filter(({ kind }) => kind === KEYWORD_ONLY).map((each): readonly [string, Parameter] => [each.name, each]));
    return eq(ordered(this), ordered(other)) && eq(named(this), named(other)) && eq(this.return_annotation, other.return_annotation);
  }
  __hash__(): number {
    return hash(Tuple.collect(this.list));
  }
}
declare_type(Signature, "Signature", "inspect");

function check_order(all: readonly Parameter[]): void {
  all.forEach((each, index) => {
    const before = all[index - 1];
    if (before === undefined) return;
    if (each.kind.value < before.kind.value) throw new ValueError(`wrong parameter order: ${before.kind.description} parameter before ${each.kind.description} parameter`);
    const isPositional = each.kind === POSITIONAL_ONLY || each.kind === POSITIONAL_OR_KEYWORD;
    if (isPositional && each.default === _empty && before.default !== _empty) throw new ValueError("non-default argument follows default argument");
  });
}

/** What a call gives the parameters of a signature. */
export class BoundArguments {
  readonly signature: Signature;
  arguments: Dict<string, unknown>;

  constructor(signature: Signature, given: Dict<string, unknown>) {
    this.signature = signature;
    this.arguments = given;
  }
  get args(): readonly unknown[] {
    const values: unknown[] = [];
    for (const { name, kind } of this.signature.list) {
      if (kind === VAR_KEYWORD || kind === KEYWORD_ONLY || !this.arguments.has(name)) break;
      const value = this.arguments.__getitem__(name);
      if (kind === VAR_POSITIONAL) values.push(...iter(value as AnyIterable<unknown>));
      else values.push(value);
    }
    return Tuple.collect(values);
  }
  get kwargs(): Dict<string, unknown> {
    const found = new Dict<string, unknown>();
    let isByName = false;
    for (const { name, kind } of this.signature.list) {
      const isGiven = this.arguments.has(name);
      isByName ||= kind === VAR_KEYWORD || kind === KEYWORD_ONLY || !isGiven;
      if (!isByName || !isGiven) continue;
      const value = this.arguments.__getitem__(name);
      if (kind === VAR_KEYWORD) found.update(value as Dict<string, unknown>);
      else found.__setitem__(name, value);
    }
    return found;
  }
  /** Adds the defaults of the parameters that the call does not give; `()` and `{}` for the starred ones. */
  apply_defaults(): void {
    const all = this.signature.list.flatMap(({ name, kind, default: value }): (readonly [string, unknown])[] => {
      if (this.arguments.has(name)) return [[name, this.arguments.__getitem__(name)]];
      if (value !== _empty) return [[name, value]];
      return kind === VAR_POSITIONAL ? [[name, Tuple.collect([])]] : kind === VAR_KEYWORD ? [[name, dict({})]] : [];
    });
    this.arguments = dict(all);
  }
  __eq__(other: unknown): unknown {
    return other instanceof BoundArguments ? eq(this.signature, other.signature) && eq(this.arguments, other.arguments) : NotImplemented;
  }
  __repr__(): string {
    return `<BoundArguments (${[...this.arguments.items()].map(([name, value]) => `${name}=${repr(value)}`).join(", ")})>`;
  }
}
declare_type(BoundArguments, "BoundArguments", "inspect");

function bound(signature: Signature, given: readonly unknown[], isPartial: boolean): BoundArguments {
  const [values, keywords] = split_keywords(given);
  const found = new Dict<string, unknown>();
  const named = new Map(Object.entries(keywords));
  const rest = by_position(signature.list, values, named, found, isPartial);
  for (const { name, kind, default: value } of rest) {
    if (kind === VAR_KEYWORD || kind === VAR_POSITIONAL) continue;
    if (named.has(name)) found.__setitem__(name, named.get(name));
    else if (!isPartial && value === _empty) throw new TypeError(`missing a required argument: '${name}'`);
    named.delete(name);
  }
  const [unknown] = named.keys();
  if (unknown === undefined) return new BoundArguments(signature, found);
  const extra = signature.list.find(({ kind }) => kind === VAR_KEYWORD);
  const misplaced = signature.list.filter(({ name, kind }) => kind === POSITIONAL_ONLY && named.has(name) && !found.has(name));
  if (extra !== undefined) found.__setitem__(extra.name, dict([...named]));
  else if (misplaced.length > 0) throw new TypeError(`got some positional-only arguments passed as keyword arguments: '${misplaced.map(({ name }) => name).join(", ")}'`);
  else throw new TypeError(`got an unexpected keyword argument '${unknown}'`);
  return new BoundArguments(signature, found);
}

/** Gives the parameters that stand in a row their values; what is left may be given by name. @throws TypeError */
function by_position(all: readonly Parameter[], values: readonly unknown[], named: ReadonlyMap<string, unknown>, found: Dict<string, unknown>, isPartial: boolean): readonly Parameter[] {
  for (const [index, { name, kind, default: value }] of all.entries()) {
    if (index < values.length) {
      if (kind === VAR_KEYWORD || kind === KEYWORD_ONLY) throw new TypeError("too many positional arguments");
      if (kind === VAR_POSITIONAL) {
        found.__setitem__(name, Tuple.collect(values.slice(index)));
        return all.slice(index + 1);
      }
      if (named.has(name) && kind !== POSITIONAL_ONLY) throw new TypeError(`multiple values for argument '${name}'`);
      // A port leaves a place empty for what the call does not give.
      if (values[index] !== undefined || value === _empty) found.__setitem__(name, values[index] ?? null);
      continue;
    }
    if (kind === VAR_POSITIONAL) return all.slice(index + 1);
    if (named.has(name)) {
      if (kind !== POSITIONAL_ONLY) return all.slice(index);
      if (value === _empty) throw new TypeError(`missing a required positional-only argument: '${name}'`);
      continue;
    }
    if (kind === VAR_KEYWORD || value !== _empty || isPartial) return all.slice(index);
    throw new TypeError(`missing a required${kind === KEYWORD_ONLY ? " keyword-only" : ""} argument: '${name}'`);
  }
  if (values.length > all.length) throw new TypeError("too many positional arguments");
  return [];
}

/** The signature of a function, method, class or object that can be called. @throws TypeError, ValueError */
export function signature(f: unknown, options: { readonly follow_wrapped?: boolean } = {}): Signature {
  const { follow_wrapped = true } = options;
  if (!callable(f)) throw new TypeError(`${repr(f)} is not a callable object`);
  if (typeof f !== "function" || is_callable_object(f)) {
    const method = special(f, "__call__");
    return without_first(signature(method, options));
  }
  const given: unknown = Object.hasOwn(f, "__signature__") ? Reflect.get(f, "__signature__") : null;
  if (given instanceof Signature) return given;
  if (is_class(f)) return of_class(f);
  if (is_partial(f)) return of_partial(f, signature(f.func, options));
  if ("__self__" in f && "__func__" in f && typeof f.__func__ === "function") {
    const whole = signature(f.__func__, options);
    return is_class(f.__self__) && Reflect.get(f.__self__, f.__func__.name) === f.__func__ ? whole : without_first(whole);
  }
  const wrapped: unknown = Reflect.get(f, "__wrapped__");
  if (follow_wrapped && typeof wrapped === "function") return signature(wrapped, options);
  return noted(f) ?? refuse(`inspect.signature(${f.__name__})`, "asks for the signature of a function of the library");
}

function noted(f: Function): Signature | null {
  const parameters = parameters_of(f);
  if (parameters === null) return null;
  const hints = annotations_of_call(f);
  const parts = (key: string): { annotation?: unknown } => (hints.has(key) ? { annotation: hints.__getitem__(key) } : {});
  const all = parameters.map(({ name, sort, default: value }) => new Parameter(name, kinds[sort], { ...parts(name), ...(value === null ? {} : { default: value.value }) }));
  return new Signature(all, hints.has("return") ? { return_annotation: hints.__getitem__("return") } : {});
}

/** What making an object of a class takes: the nearest constructor of the program. */
function of_class(c: Function & { readonly prototype: object }): Signature {
  for (const each of c.__mro__) {
    const init: unknown = is_class(each) ? Object.getOwnPropertyDescriptor(each.prototype, "__init__")?.value : undefined;
    const found = noted(each) ?? (typeof init === "function" ? noted(init) : null);
    if (found !== null) return without_first(found);
    if (module_of(each) !== "__main__" && each.__name__ !== "object") return refuse(`inspect.signature(${c.__name__})`, `asks how ${each.__name__} of the library is made`);
  }
  return new Signature();
}

function without_first(s: Signature): Signature {
  const [first, ...rest] = s.list;
  if (first === undefined) throw new ValueError("invalid method signature");
  return first.kind === VAR_POSITIONAL ? s : s.replace({ parameters: rest });
}

/** What a partial still takes. What it gives by name stays as a default, and what stands behind that is given by name only. */
function of_partial(f: Partial<unknown>, whole: Signature): Signature {
  const given = whole.bind_partial(...f.args, Object.fromEntries(f.keywords.items())).arguments;
  let isByName = false;
  const rest = whole.list.flatMap((each): Parameter[] => {
    const isGiven = given.has(each.name);
    const value = isGiven ? given.__getitem__(each.name) : _empty;
    if (isGiven && each.kind === POSITIONAL_ONLY) return [];
    let made = each;
    if (isGiven && each.kind === POSITIONAL_OR_KEYWORD) {
      if (!f.keywords.has(each.name)) return [];
      isByName = true;
      made = each.replace({ default: value });
    } else if (isGiven && each.kind === KEYWORD_ONLY) made = each.replace({ default: value });
    if (!isByName) return [made];
    if (each.kind === POSITIONAL_OR_KEYWORD) return [made.replace({ kind: KEYWORD_ONLY })];
    return each.kind === VAR_POSITIONAL ? [] : [made];
  });
  return whole.replace({ parameters: [...rest.filter(({ kind }) => kind !== VAR_KEYWORD), ...rest.filter(({ kind }) => kind === VAR_KEYWORD)] });
}
