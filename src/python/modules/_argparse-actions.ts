// What `argparse` does with the strings of a command line that belong to one argument: actions, and the namespace that
// they put values into. The parser is in argparse.ts, help in _argparse-help.ts. Specified by CPython's Lib/argparse.py.
import { text_of } from "../as-text.ts";
import { call_ } from "../calling.ts";
import { eq } from "../compare.ts";
import { Dict } from "../dict.ts";
import { Exception, NotImplementedError, ValueError } from "../exceptions.ts";
import { vars } from "../instance-dict.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { by_names } from "../keywords.ts";
import { getattr } from "../objects.ts";
import { repr } from "../repr.ts";
import { declare_type, NotImplemented } from "../special.ts";
import { type } from "../type.ts";
import { copy } from "./copy.ts";

export const SUPPRESS = "==SUPPRESS==";
export const OPTIONAL = "?";
export const ZERO_OR_MORE = "*";
export const ONE_OR_MORE = "+";
export const PARSER = "A...";
export const REMAINDER = "...";

/** The attributes that parsing gives. */
export class Namespace {
  [attribute: string]: unknown;

  constructor(attributes: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, attributes);
  }
  __repr__(): string {
    return attributes_repr(this, Object.entries(this));
  }
  __eq__(other: unknown): unknown {
    return other instanceof Namespace ? eq(vars(this), vars(other)) : NotImplemented;
  }
  __contains__(name: unknown): boolean {
    return typeof name === "string" && Object.hasOwn(this, name);
  }
}
declare_type(Namespace, "Namespace", "argparse");

/** `Name(attribute=value, …)` */
export function attributes_repr(x: object, attributes: readonly (readonly [string, unknown])[]): string {
  const named = attributes.filter(([name]) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).map(([name, value]) => `${name}=${repr(value)}`);
  const rest = attributes.filter(([name]) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
  if (rest.length > 0) named.push(`**${repr(new_dict(rest))}`);
  return `${type(x).__name__}(${named.join(", ")})`;
}

function new_dict(entries: readonly (readonly [string, unknown])[]): Dict<string, unknown> {
  const made = new Dict<string, unknown>();
  made.update(entries);
  return made;
}

/** What an argument is called in messages; null where it has no name. */
export function action_name(action: Action | null): string | null {
  if (action === null) return null;
  if (action.option_strings.length > 0) return action.option_strings.join("/");
  const { metavar, nargs, dest, choices } = action;
  if (metavar != null && metavar !== SUPPRESS) {
    if (typeof metavar === "string") return metavar;
    const optional = nargs === ONE_OR_MORE || (nargs === ZERO_OR_MORE && metavar.length === 2);
    return optional ? `${metavar[0]}[, ${metavar[1]}]` : metavar.join(", ");
  }
  if (dest != null && dest !== SUPPRESS) return dest;
  return choices == null ? null : braced(choices);
}

export function braced(choices: AnyIterable<unknown>): string {
  return `{${[...iter(choices)].map((choice) => text_of(choice)).join(",")}}`;
}

/** An argument that cannot be made, or was used wrongly. */
export class ArgumentError extends Exception {
  readonly argument_name: string | null;
  readonly text: string;

  constructor(argument: Action | null, message: string) {
    super(argument, message);
    this.argument_name = action_name(argument);
    this.text = message;
  }
  __str__(): string {
    return this.argument_name === null ? this.text : `argument ${this.argument_name}: ${this.text}`;
  }
}
declare_type(ArgumentError, "ArgumentError", "argparse");

/** What a `type=` function raises whose text is meant for the user. */
export class ArgumentTypeError extends Exception {}
declare_type(ArgumentTypeError, "ArgumentTypeError", "argparse");

/** What an action needs of the parser that calls it. */
export interface Parser {
  readonly prog: string;
  print_help(): void;
  print_version(version: string): void;
  warn(message: string): void;
  exit(status?: number, message?: string | null): never;
  parse_known_args(args: AnyIterable<string>): readonly [Namespace, string[]];
}

export interface ActionOptions {
  option_strings: string[];
  dest: string;
  nargs: number | string | null;
  const: unknown;
  default: unknown;
  type: unknown;
  choices: AnyIterable<unknown> | null;
  required: boolean;
  help: string | null;
  metavar: string | readonly string[] | null;
  deprecated: boolean;
}
type OptionName = keyof ActionOptions;

const ALL: readonly OptionName[] = ["option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar", "deprecated"];
const WITHOUT_VALUE = ALL.filter((name) => name !== "nargs" && name !== "type" && name !== "choices");
const FIXED = WITHOUT_VALUE.filter((name) => name !== "const" && name !== "metavar");

/** How one argument of a parser becomes a value. */
export class Action implements ActionOptions {
  declare option_strings: string[];
  declare dest: string;
  declare nargs: number | string | null;
  declare const: unknown;
  declare default: unknown;
  declare type: unknown;
  declare choices: AnyIterable<unknown> | null;
  declare required: boolean;
  declare help: string | null;
  declare metavar: string | readonly string[] | null;
  declare deprecated: boolean;

  constructor(...args: readonly unknown[]) {
    const absent = { nargs: null, const: null, default: null, type: null, choices: null, required: false, help: null, metavar: null, deprecated: false };
    Object.assign(this, absent, by_names<Partial<ActionOptions>>(args, ALL, "Action.__init__"));
  }
  /** Puts the values into the namespace. */
  __call__(_parser: unknown, _namespace: object, _values: unknown, _option_string: string | null = null): void {
    throw new NotImplementedError(".__call__() not defined");
  }
  format_usage(): string {
    return this.option_strings[0] ?? "";
  }
  /** What help lists below the action. */
  subactions(): readonly Action[] {
    return [];
  }
  __repr__(): string {
    return attributes_repr(this, ALL.map((name) => [name, this[name]]));
  }
}
declare_type(Action, "Action", "argparse");

/** The keywords of a built-in action, which takes fewer than `Action` does. */
function given(args: readonly unknown[], names: readonly OptionName[], cls: string): Partial<ActionOptions> {
  return by_names<Partial<ActionOptions>>(args, names, `${cls}.__init__`);
}

class StoreAction extends Action {
  constructor(...args: readonly unknown[]) {
    const options = given(args, ALL, "_StoreAction");
    if (options.nargs === 0) throw new ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate");
    check_const(options);
    super(options);
  }
  override __call__(_parser: unknown, namespace: object, values: unknown): void {
    Reflect.set(namespace, this.dest, values);
  }
}

function check_const(options: Partial<ActionOptions>): void {
  if (options.const != null && options.nargs !== OPTIONAL) throw new ValueError("nargs must be '?' to supply const");
}

class StoreConstAction extends Action {
  constructor(...args: readonly unknown[]) {
    super({ ...given(args, WITHOUT_VALUE, "_StoreConstAction"), nargs: 0 });
    this.metavar = null;
  }
  override __call__(_parser: unknown, namespace: object): void {
    Reflect.set(namespace, this.dest, this.const);
  }
}

class StoreTrueAction extends StoreConstAction {
  constructor(...args: readonly unknown[]) {
    super({ default: false, ...given(args, FIXED, "_StoreTrueAction"), const: true });
  }
}

class StoreFalseAction extends StoreConstAction {
  constructor(...args: readonly unknown[]) {
    super({ default: true, ...given(args, FIXED, "_StoreFalseAction"), const: false });
  }
}

/** The list to add to: a copy, so that the default stays as it is. */
function items_of(namespace: object, dest: string): unknown[] {
  const items = getattr(namespace, dest, null);
  return items == null ? [] : (copy(items) as unknown[]);
}

class AppendAction extends Action {
  constructor(...args: readonly unknown[]) {
    const options = given(args, ALL, "_AppendAction");
    if (options.nargs === 0) throw new ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate");
    check_const(options);
    super(options);
  }
  override __call__(_parser: unknown, namespace: object, values: unknown): void {
    Reflect.set(namespace, this.dest, [...items_of(namespace, this.dest), values]);
  }
}

class ExtendAction extends AppendAction {
  override __call__(_parser: unknown, namespace: object, values: unknown): void {
    Reflect.set(namespace, this.dest, [...items_of(namespace, this.dest), ...iter(values)]);
  }
}

class AppendConstAction extends Action {
  constructor(...args: readonly unknown[]) {
    super({ ...given(args, WITHOUT_VALUE, "_AppendConstAction"), nargs: 0 });
  }
  override __call__(_parser: unknown, namespace: object): void {
    Reflect.set(namespace, this.dest, [...items_of(namespace, this.dest), this.const]);
  }
}

class CountAction extends Action {
  constructor(...args: readonly unknown[]) {
    super({ ...given(args, FIXED, "_CountAction"), nargs: 0 });
  }
  override __call__(_parser: unknown, namespace: object): void {
    Reflect.set(namespace, this.dest, Number(getattr(namespace, this.dest, null) ?? 0) + 1);
  }
}

class HelpAction extends Action {
  constructor(...args: readonly unknown[]) {
    super({ dest: SUPPRESS, default: SUPPRESS, ...given(args, FIXED, "_HelpAction"), nargs: 0 });
  }
  override __call__(parser: Parser): void {
    parser.print_help();
    parser.exit();
  }
}

class VersionAction extends Action {
  readonly version: string;

  constructor(...args: readonly unknown[]) {
    const { version, ...options } = by_names<Partial<ActionOptions> & { version?: string }>(args, [...FIXED, "version"], "_VersionAction.__init__");
    super({ dest: SUPPRESS, default: SUPPRESS, help: "show program's version number and exit", ...options, nargs: 0 });
    this.version = version ?? "";
  }
  override __call__(parser: Parser): void {
    parser.print_version(this.version);
    parser.exit();
  }
}

/** `--flag` and `--no-flag`. */
export class BooleanOptionalAction extends Action {
  constructor(...args: readonly unknown[]) {
    const options = given(args, FIXED, "BooleanOptionalAction");
    const names = (options.option_strings ?? []).flatMap((name) => {
      if (name.startsWith("--no-")) throw new ValueError(`invalid option name ${repr(name)} for BooleanOptionalAction`);
      return name.startsWith("--") ? [name, `--no-${name.slice(2)}`] : [name];
    });
    super({ ...options, option_strings: names, nargs: 0 });
  }
  override __call__(_parser: unknown, namespace: object, _values: unknown, option_string: string | null = null): void {
    if (option_string !== null && this.option_strings.includes(option_string)) Reflect.set(namespace, this.dest, !option_string.startsWith("--no-"));
  }
  override format_usage(): string {
    return this.option_strings.join(" | ");
  }
}
declare_type(BooleanOptionalAction, "BooleanOptionalAction", "argparse");

/** The name under which a namespace keeps what a subparser did not know. */
export const UNRECOGNIZED = "_unrecognized_args";

interface SubParserOptions {
  readonly aliases?: AnyIterable<string>;
  readonly help?: string | null;
  readonly deprecated?: boolean;
  /** Those of the parser itself. */
  readonly [option: string]: unknown;
}

/** Hands the rest of the command line to the parser that the first string names. */
export class SubParsersAction<P extends Parser = Parser> extends Action {
  readonly #prog: string;
  readonly #cls: unknown;
  readonly #parsers = new Map<string, P>();
  readonly #described: Action[] = [];
  readonly #deprecated = new Set<string>();

  constructor(...args: readonly unknown[]) {
    const names = [...ALL.filter((name) => name !== "nargs" && name !== "choices"), "prog", "parser_class"] as const;
    const { prog, parser_class, ...options } = by_names<Partial<ActionOptions> & { prog?: string; parser_class?: unknown }>(args, names, "_SubParsersAction.__init__");
    super({ dest: SUPPRESS, ...options, nargs: PARSER });
    this.#prog = prog ?? "";
    this.#cls = parser_class;
    this.choices = { [Symbol.iterator]: () => this.#parsers.keys() };
  }

  add_parser(name: string, given: SubParserOptions = {}): P {
    const { aliases = [], help, deprecated = false, ...options } = given;
    const others = [...iter(aliases)];
    if (this.#parsers.has(name)) throw new ValueError(`conflicting subparser: ${name}`);
    for (const alias of others) if (this.#parsers.has(alias)) throw new ValueError(`conflicting subparser alias: ${alias}`);
    if ("help" in given) {
      const metavar = others.length > 0 ? `${name} (${others.join(", ")})` : name;
      this.#described.push(new Action({ option_strings: [], dest: name, help, metavar }));
    }
    const parser = call_(this.#cls, { ...options, prog: options["prog"] ?? `${this.#prog} ${name}` }) as P;
    for (const each of [name, ...others]) {
      this.#parsers.set(each, parser);
      if (deprecated) this.#deprecated.add(each);
    }
    return parser;
  }
  override subactions(): readonly Action[] {
    return this.#described;
  }
  override __call__(parser: Parser, namespace: Namespace, values: readonly string[]): void {
    const [name = "", ...rest]: readonly string[] = values;
    if (this.dest !== SUPPRESS) namespace[this.dest] = name;
    const chosen = this.#parsers.get(name);
    if (chosen === undefined) throw new ArgumentError(this, `unknown parser ${repr(name)} (choices: ${[...this.#parsers.keys()].join(", ")})`);
    if (this.#deprecated.has(name)) parser.warn(`command '${name}' is deprecated`);
    const [parsed, unknown] = chosen.parse_known_args(rest);
    Object.assign(namespace, parsed);
    if (unknown.length > 0) namespace[UNRECOGNIZED] = [...((namespace[UNRECOGNIZED] as string[] | undefined) ?? []), ...unknown];
  }
}

/** The actions that `add_argument(…, action="…")` names. */
export const ACTIONS: ReadonlyMap<unknown, abstract new (...args: readonly unknown[]) => Action> = new Map<unknown, typeof Action>([
  [null, StoreAction],
  ["store", StoreAction],
  ["store_const", StoreConstAction],
  ["store_true", StoreTrueAction],
  ["store_false", StoreFalseAction],
  ["append", AppendAction],
  ["append_const", AppendConstAction],
  ["count", CountAction],
  ["help", HelpAction],
  ["version", VersionAction],
  ["extend", ExtendAction],
]);

const NAMES = Object.entries({
  _StoreAction: StoreAction,
  _StoreConstAction: StoreConstAction,
  _StoreTrueAction: StoreTrueAction,
  _StoreFalseAction: StoreFalseAction,
  _AppendAction: AppendAction,
  _AppendConstAction: AppendConstAction,
  _CountAction: CountAction,
  _HelpAction: HelpAction,
  _VersionAction: VersionAction,
  _ExtendAction: ExtendAction,
  _SubParsersAction: SubParsersAction,
});
for (const [name, cls] of NAMES) declare_type(cls, name, "argparse");
