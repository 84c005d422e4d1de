// Python's `argparse`: parsers of command lines. Actions and namespaces are in _argparse-actions.ts, usage and help in
// _argparse-help.ts. Specified by CPython's Lib/argparse.py.
import { call_ } from "../calling.ts";
import { KeyError, TypeError, ValueError } from "../exceptions.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { by_names } from "../keywords.ts";
import { tuple } from "../list.ts";
import { contains } from "../membership.ts";
import { callable, getattr, hasattr } from "../objects.ts";
import { redirected, writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { repr } from "../repr.ts";
import { declare_type, split_keywords } from "../special.ts";
import { str } from "../str.ts";
import { type } from "../type.ts";
import { Action, action_name, ACTIONS, type ActionOptions, ArgumentError, ArgumentTypeError, attributes_repr, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, SubParsersAction, UNRECOGNIZED, ZERO_OR_MORE } from "./_argparse-actions.ts";
import { HelpFormatter, type HelpGroup } from "./_argparse-help.ts";
import { $argv, exit, stderr } from "./sys.ts";

export { Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./_argparse-actions.ts";
export { SubParsersAction as _SubParsersAction } from "./_argparse-actions.ts";
export { ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter } from "./_argparse-help.ts";

/** What a parser and its groups have in common. */
interface Known {
  readonly actions: Action[];
  readonly options: Map<string, Action>;
  readonly defaults: Map<string, unknown>;
  readonly exclusive: MutuallyExclusiveGroup[];
}

type Conflicts = "error" | "resolve";

export abstract class _ActionsContainer {
  readonly description: string | null;
  readonly prefix_chars: string;
  readonly argument_default: unknown;
  readonly conflict_handler: Conflicts;
  readonly known: Known;

  constructor(known: Known, description: string | null, prefix_chars: string, argument_default: unknown, conflict_handler: Conflicts) {
    if (conflict_handler !== "error" && conflict_handler !== "resolve") throw new ValueError(`invalid conflict_resolution value: ${repr(conflict_handler)}`);
    this.known = known;
    this.description = description;
    this.prefix_chars = prefix_chars;
    this.argument_default = argument_default;
    this.conflict_handler = conflict_handler;
  }

  /** Takes an action into this container. */
  abstract take(action: Action): Action;
  abstract formatter(): HelpFormatter | null;

  add_argument(...args: readonly unknown[]): Action {
    const [names, given] = split_keywords(args) as [readonly string[], Readonly<Record<string, unknown>>];
    const { action: kind = null, ...options } = given;
    const first = names[0];
    const isPositional = first === undefined || (names.length === 1 && !this.prefix_chars.includes(first.charAt(0)));
    if (isPositional && first !== undefined && "dest" in options) throw new TypeError("dest supplied twice for positional argument, did you mean metavar?");
    const all = isPositional ? positional(first, options) : this.#optional(names, options);
    if (!("default" in all)) {
      const { defaults } = this.known;
      if (defaults.has(all.dest)) all.default = defaults.get(all.dest);
      else if (this.argument_default !== null) all.default = this.argument_default;
    }
    const cls = ACTIONS.get(kind) ?? kind;
    if (!callable(cls)) throw new ValueError(`unknown action ${repr(cls)}`);
    const made = call_(cls, { ...all }) as Action;
    if (made.option_strings.length === 0 && made.nargs === 0) throw new ValueError(`action ${repr(kind)} is not valid for positional arguments`);
    if (made.type !== null && !callable(made.type)) throw new TypeError(`${repr(made.type)} is not callable`);
    this.#check(made);
    return this.take(made);
  }

  #check(action: Action): void {
    const formatter = this.formatter();
    if (formatter === null) return;
    try {
      formatter.format_args(action);
    } catch (error) {
      if (error instanceof TypeError) throw new ValueError("length of metavar tuple does not match nargs");
      throw error;
    }
    try {
      if (action.help !== null) formatter.expand_help(action);
    } catch (error) {
      if (error instanceof TypeError || error instanceof ValueError || error instanceof KeyError) throw new ValueError("badly formed help string");
      throw error;
    }
  }

  #optional(names: readonly string[], options: Readonly<Record<string, unknown>>): Partial<ActionOptions> & { dest: string } {
    const isPrefix = (character: string): boolean => character !== "" && this.prefix_chars.includes(character);
    for (const name of names) {
      if (!isPrefix(name.charAt(0))) throw new ValueError(`invalid option string ${repr(name)}: must start with a character ${repr(this.prefix_chars)}`);
    }
    let dest = options["dest"];
    if (dest == null) {
      const source = names.find((name) => isPrefix(name.charAt(1))) ?? names[0] ?? "";
      dest = str.lstrip(source, this.prefix_chars).replaceAll("-", "_");
      if (dest === "") throw new TypeError(`dest= is required for options like ${repr(names[names.length - 1])}`);
    }
    return { ...options, dest: String(dest), option_strings: [...names] };
  }

  add_argument_group(...args: readonly unknown[]): ArgumentGroup {
    const { title, description } = by_names<{ title?: string; description?: string }>(args, ["title", "description"], "_ArgumentGroup.__init__");
    return new ArgumentGroup(this, title ?? null, description ?? null);
  }
  add_mutually_exclusive_group(given: { readonly required?: boolean } = {}): MutuallyExclusiveGroup {
    const group = new MutuallyExclusiveGroup(this, given.required ?? false);
    this.known.exclusive.push(group);
    return group;
  }
  set_defaults(defaults: Readonly<Record<string, unknown>> = {}): void {
    for (const [dest, value] of Object.entries(defaults)) {
      this.known.defaults.set(dest, value);
      for (const action of this.known.actions) if (action.dest === dest) action.default = value;
    }
  }
  get_default(dest: string): unknown {
    const action = this.known.actions.find((each) => each.dest === dest && each.default != null);
    return action === undefined ? (this.known.defaults.get(dest) ?? null) : action.default;
  }

  /** Registers an action; what `take` of each kind of container does besides. */
  protected register(action: Action): Action {
    const { actions, options } = this.known;
    const taken = action.option_strings.filter((name) => options.has(name));
    if (taken.length > 0 && this.conflict_handler === "error") throw new ArgumentError(action, `conflicting option string${taken.length === 1 ? "" : "s"}: ${taken.join(", ")}`);
    for (const name of taken) {
      const other = options.get(name);
      if (other === undefined) continue;
      other.option_strings = other.option_strings.filter((each) => each !== name);
      options.delete(name);
      if (other.option_strings.length === 0) this.drop(other);
    }
    actions.push(action);
    for (const name of action.option_strings) options.set(name, action);
    return action;
  }

  protected drop(action: Action): void {
    this.known.actions.splice(this.known.actions.indexOf(action), 1);
  }
}

function positional(dest: string | undefined, options: Readonly<Record<string, unknown>>): Partial<ActionOptions> & { dest: string } {
  if ("required" in options) throw new TypeError("'required' is an invalid argument for positionals");
  const nargs = options["nargs"] ?? null;
  if (nargs === 0) throw new ValueError("nargs for positionals must be != 0");
  const required = nargs !== OPTIONAL && nargs !== ZERO_OR_MORE && nargs !== REMAINDER && nargs !== SUPPRESS;
  return { ...options, ...(required ? { required } : {}), dest: dest ?? String(options["dest"]), option_strings: [] };
}

/** Arguments that help shows under a title of their own. */
class ArgumentGroup extends _ActionsContainer implements HelpGroup {
  readonly title: string | null;
  readonly actions: Action[] = [];
  protected readonly container: _ActionsContainer;

  constructor(container: _ActionsContainer, title: string | null, description: string | null) {
    super(container.known, description, container.prefix_chars, container.argument_default, container.conflict_handler);
    this.container = container;
    this.title = title;
  }
  override formatter(): null {
    return null;
  }
  override take(action: Action): Action {
    this.actions.push(this.register(action));
    return action;
  }
  forget(action: Action): void {
    const at = this.actions.indexOf(action);
    if (at >= 0) this.actions.splice(at, 1);
  }
  override add_argument_group(): never {
    throw new ValueError("argument groups cannot be nested");
  }
}
declare_type(ArgumentGroup, "_ArgumentGroup", "argparse");

class MutuallyExclusiveGroup extends ArgumentGroup {
  readonly required: boolean;

  constructor(container: _ActionsContainer, required: boolean) {
    super(container, null, null);
    this.required = required;
  }
  override take(action: Action): Action {
    if (action.required) throw new ValueError("mutually exclusive arguments must be optional");
    this.actions.push(this.container.take(action));
    return action;
  }
  override add_mutually_exclusive_group(): never {
    throw new ValueError("mutually exclusive groups cannot be nested");
  }
}
declare_type(MutuallyExclusiveGroup, "_MutuallyExclusiveGroup", "argparse");

interface ParserOptions {
  prog: string | null;
  usage: string | null;
  description: string | null;
  epilog: string | null;
  parents: AnyIterable<ArgumentParser>;
  formatter_class: unknown;
  prefix_chars: string;
  argument_default: unknown;
  conflict_handler: Conflicts;
  add_help: boolean;
  allow_abbrev: boolean;
  exit_on_error: boolean;
  color: boolean;
}
const OPTIONS = ["prog", "usage", "description", "epilog", "parents", "formatter_class", "prefix_chars", "argument_default", "conflict_handler", "add_help", "allow_abbrev", "exit_on_error", "color"] as const;

/** An option that a string of the command line may mean. */
interface Option {
  readonly action: Action | null;
  readonly name: string;
  readonly sep: string | null;
  readonly explicit: string | null;
}

/** `new ArgumentParser({ prog: "crawler", description: "…" })` */
export class ArgumentParser extends _ActionsContainer {
  readonly prog: string;
  readonly usage: string | null;
  readonly epilog: string | null;
  readonly formatter_class: unknown;
  readonly add_help: boolean;
  readonly allow_abbrev: boolean;
  readonly exit_on_error: boolean;
  readonly #groups: ArgumentGroup[] = [];
  readonly #positionals: ArgumentGroup;
  readonly #optionals: ArgumentGroup;
  #subparsers: ArgumentGroup | null = null;

  constructor(...args: readonly unknown[]) {
    const given = by_names<Partial<ParserOptions>>(args, OPTIONS, "ArgumentParser.__init__");
    const known = { actions: [], options: new Map<string, Action>(), defaults: new Map<string, unknown>(), exclusive: [] };
    const prefix = given.prefix_chars ?? "-";
    super(known, given.description ?? null, prefix, given.argument_default ?? null, given.conflict_handler ?? "error");
    this.prog = given.prog ?? ($argv()[0] ?? "").split("/").pop() ?? "";
    this.usage = given.usage ?? null;
    this.epilog = given.epilog ?? null;
    this.formatter_class = given.formatter_class ?? HelpFormatter;
    this.add_help = given.add_help ?? true;
    this.allow_abbrev = given.allow_abbrev ?? true;
    this.exit_on_error = given.exit_on_error ?? true;
    this.#positionals = this.add_argument_group("positional arguments");
    this.#optionals = this.add_argument_group("options");
    const dash = prefix.includes("-") ? "-" : prefix.charAt(0);
    if (this.add_help) this.add_argument(`${dash}h`, `${dash}${dash}help`, { action: "help", default: SUPPRESS, help: "show this help message and exit" });
    for (const parent of iter(given.parents ?? [])) this.#adopt(parent);
  }

  override formatter(): HelpFormatter {
    return call_(this.formatter_class, { prog: this.prog }) as HelpFormatter;
  }

  override add_argument_group(...args: readonly unknown[]): ArgumentGroup {
    const group = super.add_argument_group(...args);
    this.#groups.push(group);
    return group;
  }

  override take(action: Action): Action {
    return (action.option_strings.length > 0 ? this.#optionals : this.#positionals).take(action);
  }

  protected override drop(action: Action): void {
    super.drop(action);
    for (const group of [...this.#groups, ...this.known.exclusive]) group.forget(action);
  }

  /** The arguments of a parser in `parents`, in groups of the same titles. */
  #adopt(parent: ArgumentParser): void {
    if (!(parent instanceof ArgumentParser)) throw new TypeError("parents must be a list of ArgumentParser");
    const homes = new Map<Action, _ActionsContainer>();
    for (const group of parent.#groups) {
      const mine = this.#groups.find((each) => each.title === group.title) ?? this.add_argument_group(group.title, group.description);
      for (const action of group.actions) homes.set(action, mine);
    }
    for (const group of parent.known.exclusive) {
      const mine = this.add_mutually_exclusive_group({ required: group.required });
      for (const action of group.actions) homes.set(action, mine);
    }
    for (const action of parent.known.actions) (homes.get(action) ?? this).take(action);
    for (const [dest, value] of parent.known.defaults) this.known.defaults.set(dest, value);
  }

  add_subparsers(given: Readonly<Record<string, unknown>> = {}): SubParsersAction<ArgumentParser> {
    if (this.#subparsers !== null) throw new ValueError("cannot have multiple subparser arguments");
    const { title, description = null, ...options } = given;
    const hasGroup = "title" in given || "description" in given;
    this.#subparsers = hasGroup ? this.add_argument_group(title ?? "subcommands", description) : this.#positionals;
    const prog = options["prog"] ?? this.formatter().usage(null, this.#of(false), this.known.exclusive, "").trim();
    const action = new SubParsersAction<ArgumentParser>({ parser_class: type(this), ...options, prog, option_strings: [] });
    this.#subparsers.take(action);
    return action;
  }

  #of(isOptional: boolean): Action[] {
    return this.known.actions.filter((action) => action.option_strings.length > 0 === isOptional);
  }

  /** The attributes that `args`, or the program's own command line, stand for. */
  parse_args(...given: readonly unknown[]): Namespace {
    const [parsed, rest] = this.parse_known_args(...given);
    if (rest.length > 0) this.#fail(new ArgumentError(null, `unrecognized arguments: ${rest.join(" ")}`));
    return parsed;
  }

  /** The same, and what was not recognized. */
  parse_known_args(...given: readonly unknown[]): readonly [Namespace, string[]] {
    const { args, namespace } = by_names<{ args?: AnyIterable<string> | null; namespace?: Namespace | null }>(given, ["args", "namespace"], "parse_known_args");
    const into = namespace ?? new Namespace();
    for (const { dest, default: value } of this.known.actions) {
      if (dest !== SUPPRESS && !hasattr(into, dest) && value !== SUPPRESS) into[dest] = value;
    }
    for (const [dest, value] of this.known.defaults) if (!hasattr(into, dest)) into[dest] = value;
    let extras: string[];
    try {
      extras = new CommandLine(this, args == null ? $argv().slice(1) : [...iter(args)], into).parse();
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      this.#fail(error);
    }
    const unrecognized = into[UNRECOGNIZED];
    if (unrecognized !== undefined) {
      extras.push(...(unrecognized as string[]));
      delete into[UNRECOGNIZED];
    }
    return tuple(into, extras);
  }

  #fail(error: ArgumentError): never {
    if (!this.exit_on_error) throw error;
    this.error(str(error));
    throw error;
  }

  /** What a string can mean; null where it is no option. */
  options_of(text: string): Option[] | null {
    const { options } = this.known;
    if (text === "" || !this.prefix_chars.includes(text.charAt(0))) return null;
    const exact = options.get(text);
    if (exact !== undefined) return [{ action: exact, name: text, sep: null, explicit: null }];
    if (text.length === 1) return null;
    const at = text.indexOf("=");
    const [prefix, sep, explicit] = at < 0 ? [text, null, null] : [text.slice(0, at), "=", text.slice(at + 1)];
    const before = options.get(prefix);
    if (sep !== null && before !== undefined) return [{ action: before, name: prefix, sep, explicit }];
    const isLong = this.prefix_chars.includes(text.charAt(1));
    const found: Option[] = [];
    for (const [name, action] of options) {
      if (!isLong && name === text.slice(0, 2)) found.push({ action, name, sep: "", explicit: text.slice(2) });
      else if (this.allow_abbrev && name.startsWith(prefix)) found.push({ action, name, sep, explicit });
    }
    if (found.length > 0) return found;
    const isNegative = /^-\.?\d/.test(text) && ![...options.keys()].some((name) => /^-\.?\d/.test(name));
    return isNegative || text.includes(" ") ? null : [{ action: null, name: text, sep: null, explicit: null }];
  }

  format_usage(): string {
    return this.formatter().usage(this.usage, this.known.actions, this.known.exclusive);
  }
  format_help(): string {
    return this.formatter().help(this.usage, this.description, this.#groups, this.known.actions, this.known.exclusive, this.epilog);
  }
  print_usage(file: TextFile | null = null): void {
    print_to(file, this.format_usage());
  }
  print_help(file: TextFile | null = null): void {
    print_to(file, this.format_help());
  }
  print_version(version: string): void {
    print_to(null, this.formatter().text(version));
  }
  warn(message: string): void {
    writeTo("stderr", `${this.prog}: warning: ${message}\n`);
  }
  exit(status = 0, message: string | null = null): never {
    if (message !== null) writeTo("stderr", message);
    exit(status);
  }
  /** Says what is wrong and how the program is used. @throws SystemExit unless a program's own parser does otherwise. */
  error(message: string): void {
    this.print_usage((redirected("stderr") as TextFile | null) ?? stderr);
    this.exit(2, `${this.prog}: error: ${message}\n`);
  }
  __repr__(): string {
    const names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"] as const;
    return attributes_repr(this, names.map((name) => [name, this[name]]));
  }
}
declare_type(ArgumentParser, "ArgumentParser", "argparse");

function print_to(file: TextFile | null, text: string): void {
  if (file === null) writeTo("stdout", text);
  else file.write(text);
}

/** One parse. Its strings are a pattern of letters: O for an option, A for another, - for the `--` that ends the options. */
class CommandLine {
  readonly #parser: ArgumentParser;
  readonly #strings: string[];
  readonly #namespace: Namespace;
  readonly #options = new Map<number, readonly Option[]>();
  readonly #pattern: string;
  readonly #seen = new Set<Action>();
  readonly #seenByUser = new Set<Action>();
  readonly #warned = new Set<string>();
  readonly #extras: string[] = [];
  #positionals: Action[];

  constructor(parser: ArgumentParser, strings: string[], namespace: Namespace) {
    this.#parser = parser;
    this.#strings = strings;
    this.#namespace = namespace;
    this.#positionals = parser.known.actions.filter((action) => action.option_strings.length === 0);
    let pattern = "";
    for (const [index, text] of strings.entries()) {
      if (pattern.includes("-")) pattern += "A";
      else if (text === "--") pattern += "-";
      else {
        const options = parser.options_of(text);
        if (options !== null) this.#options.set(index, options);
        pattern += options === null ? "A" : "O";
      }
    }
    this.#pattern = pattern;
  }

  /** @throws ArgumentError */
  parse(): string[] {
    const last = Math.max(-1, ...this.#options.keys());
    let at = 0;
    while (at <= last) {
      let next = at;
      while (!this.#options.has(next)) next += 1;
      if (at !== next) {
        const end = this.#consume_positionals(at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      if (!this.#options.has(at)) {
        this.#extras.push(...this.#strings.slice(at, next));
        at = next;
      }
      at = this.#consume_optional(at);
    }
    const stop = this.#consume_positionals(at);
    this.#extras.push(...this.#strings.slice(stop));
    this.#check_required();
    return this.#extras;
  }

  #consume_optional(at: number): number {
    const options = this.#options.get(at) ?? [];
    const text = this.#strings[at] ?? "";
    if (options.length > 1) throw new ArgumentError(null, `ambiguous option: ${text} could match ${options.map(({ name }) => name).join(", ")}`);
    let [option] = options;
    const taken: [Action, string[], string][] = [];
    for (let stop = at + 1; ; ) {
      if (option === undefined || option.action === null) {
        this.#extras.push(text);
        return stop;
      }
      const { action, name, sep, explicit } = option;
      if (explicit === null) {
        const count = match_argument(action, this.#pattern.slice(stop));
        taken.push([action, this.#strings.slice(stop, stop + count), name]);
        stop += count;
      } else {
        const count = match_argument(action, "A");
        if (count === 0 && explicit !== "" && !this.#parser.prefix_chars.includes(name.charAt(1))) {
          // Several options in one string: `-xvf`.
          if (sep !== "" || this.#parser.prefix_chars.includes(explicit.charAt(0))) throw new ArgumentError(action, `ignored explicit argument ${repr(explicit)}`);
          taken.push([action, [], name]);
          const following = this.#following(name.charAt(0), explicit);
          if (following !== null) {
            option = following;
            continue;
          }
          this.#extras.push(name.charAt(0) + explicit);
        } else if (count === 1) taken.push([action, [explicit], name]);
        else throw new ArgumentError(action, `ignored explicit argument ${repr(explicit)}`);
      }
      for (const [each, strings, called] of taken) {
        if (each.deprecated) this.#warn(called, `option '${called}' is deprecated`);
        this.#take(each, strings, called);
      }
      return stop;
    }
  }

  /** The option that the first character behind another is. */
  #following(dash: string, rest: string): Option | null {
    const name = dash + rest.charAt(0);
    const action = this.#parser.known.options.get(name);
    if (action === undefined) return null;
    const tail = rest.slice(1);
    if (tail === "") return { action, name, sep: null, explicit: null };
    return tail.startsWith("=") ? { action, name, sep: "=", explicit: tail.slice(1) } : { action, name, sep: "", explicit: tail };
  }

  #consume_positionals(from: number): number {
    const counts = match_partial(this.#positionals, this.#pattern.slice(from));
    let at = from;
    counts.forEach((count, index) => {
      const action = this.#positionals[index];
      if (action === undefined) return;
      const strings = this.#strings.slice(at, at + count);
      const letters = this.#pattern.slice(at, at + count);
      const dashes = action.nargs === PARSER ? letters.startsWith("-") : action.nargs !== REMAINDER && letters.includes("-");
      if (dashes) strings.splice(strings.indexOf("--"), 1);
      at += count;
      if (strings.length > 0 && action.deprecated) this.#warn(action.dest, `argument '${action.dest}' is deprecated`);
      this.#take(action, strings, null);
    });
    this.#positionals = this.#positionals.slice(counts.length);
    return at;
  }

  #warn(what: string, message: string): void {
    if (!this.#warned.has(what)) this.#parser.warn(message);
    this.#warned.add(what);
  }

  #take(action: Action, strings: string[], option: string | null): void {
    this.#seen.add(action);
    const values = this.#values(action, strings);
    if (action.option_strings.length > 0 || strings.length > 0) {
      this.#seenByUser.add(action);
      for (const group of this.#parser.known.exclusive) {
        if (!group.actions.includes(action)) continue;
        const other = group.actions.find((each) => each !== action && this.#seenByUser.has(each));
        if (other !== undefined) throw new ArgumentError(action, `not allowed with argument ${action_name(other)}`);
      }
    }
    if (values !== SUPPRESS) call_(action, this.#parser, this.#namespace, values, option);
  }

  #values(action: Action, strings: readonly string[]): unknown {
    const { nargs } = action;
    const isOptional = action.option_strings.length > 0;
    if (strings.length === 0 && nargs === OPTIONAL) {
      const value = isOptional ? action.const : action.default;
      return typeof value === "string" && value !== SUPPRESS ? converted(action, value) : value;
    }
    if (strings.length === 0 && nargs === ZERO_OR_MORE && !isOptional) return action.default ?? [];
    const [first] = strings;
    if (first !== undefined && strings.length === 1 && (nargs === null || nargs === OPTIONAL)) return checked(action, converted(action, first));
    if (nargs === SUPPRESS) return SUPPRESS;
    const values = strings.map((text) => converted(action, text));
    if (nargs === PARSER) checked(action, values[0]);
    else if (nargs !== REMAINDER) for (const value of values) checked(action, value);
    return values;
  }

  #check_required(): void {
    const required: string[] = [];
    for (const action of this.#parser.known.actions) {
      if (this.#seen.has(action)) continue;
      if (action.required) required.push(action_name(action) ?? "None");
      else if (typeof action.default === "string" && hasattr(this.#namespace, action.dest) && getattr(this.#namespace, action.dest) === action.default) {
        this.#namespace[action.dest] = converted(action, action.default);
      }
    }
    if (required.length > 0) throw new ArgumentError(null, `the following arguments are required: ${required.join(", ")}`);
    for (const group of this.#parser.known.exclusive) {
      if (!group.required || group.actions.some((action) => this.#seenByUser.has(action))) continue;
      const names = group.actions.filter((action) => action.help !== SUPPRESS).map(action_name);
      throw new ArgumentError(null, `one of the arguments ${names.join(" ")} is required`);
    }
  }
}

/** @throws ArgumentError with the text of an ArgumentTypeError, or saying which type the value has not. */
function converted(action: Action, text: string): unknown {
  if (action.type === null) return text;
  try {
    return call_(action.type, text);
  } catch (error) {
    if (error instanceof ArgumentTypeError) throw new ArgumentError(action, str(error));
    if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
    throw new ArgumentError(action, `invalid ${str(getattr(action.type, "__name__", repr(action.type)))} value: ${repr(text)}`);
  }
}

function checked(action: Action, value: unknown): unknown {
  const { choices } = action;
  if (choices == null) return value;
  const all = [...iter(choices)];
  if (!contains(typeof choices === "string" || action instanceof SubParsersAction ? all : choices, value)) {
    throw new ArgumentError(action, `invalid choice: ${repr(str(value))} (choose from ${all.map((choice) => str(choice)).join(", ")})`);
  }
  return value;
}

/** The strings that an action takes, as a regular expression for the pattern. */
function nargs_pattern({ nargs, option_strings }: Action): string {
  const isOptional = option_strings.length > 0;
  switch (nargs) {
    case null:
      return isOptional ? "([A])" : "(-*A-*)";
    case OPTIONAL:
      return isOptional ? "(A?)" : "(-*A?-*)";
    case ZERO_OR_MORE:
      return isOptional ? "(A*)" : "(-*[A-]*)";
    case ONE_OR_MORE:
      return isOptional ? "(A+)" : "(-*A[A-]*)";
    case REMAINDER:
      return isOptional ? "([AO]*)" : "(.*)";
    case PARSER:
      return isOptional ? "(A[AO]*)" : "(-*A[-AO]*)";
    case SUPPRESS:
      return isOptional ? "()" : "(-*)";
    default:
      return isOptional ? `([AO]{${nargs}})` : `((?:-*A){${nargs}}-*)`;
  }
}

function match_argument(action: Action, pattern: string): number {
  const match = new RegExp(`^${nargs_pattern(action)}`).exec(pattern);
  if (match !== null) return (match[1] ?? "").length;
  const { nargs } = action;
  if (nargs === null) throw new ArgumentError(action, "expected one argument");
  if (nargs === OPTIONAL) throw new ArgumentError(action, "expected at most one argument");
  if (nargs === ONE_OR_MORE) throw new ArgumentError(action, "expected at least one argument");
  throw new ArgumentError(action, `expected ${nargs} argument${nargs === 1 ? "" : "s"}`);
}

/** How many strings each action takes, for as many actions as the pattern has strings for. */
function match_partial(actions: readonly Action[], pattern: string): number[] {
  for (let count = actions.length; count > 0; count -= 1) {
    const match = new RegExp(`^${actions.slice(0, count).map(nargs_pattern).join("")}`).exec(pattern);
    if (match === null) continue;
    const lengths = match.slice(1).map((group) => group.length);
    if (pattern.charAt(match[0].length) === "O") while (lengths[lengths.length - 1] === 0) lengths.pop();
    return lengths;
  }
  return [];
}
