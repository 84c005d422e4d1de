// Python's `argparse`: parsers of command lines. What they and their groups have in common is in _argparse-containers.ts,
// actions and namespaces are in _argparse-actions.ts, a parse is in _argparse-command-line.ts, usage and help are in
// _argparse-help.ts. Specified by CPython's Lib/argparse.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { call_ } from "../calling.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { type AnyIterable, iter } from "../iteration.ts";
import { by_names } from "../keywords.ts";
import { tuple } from "../list.ts";
import { hasattr } from "../objects.ts";
import { redirected, writeTo } from "../output.ts";
import type { TextFile } from "../print.ts";
import { declare_type } from "../special.ts";
import { type } from "../type.ts";
import { type Action, ArgumentError, attributes_repr, Namespace, SUPPRESS, SubParsersAction, UNRECOGNIZED } from "./_argparse-actions.ts";
import { CommandLine, type Option } from "./_argparse-command-line.ts";
import { _ActionsContainer, type ArgumentGroup, type Conflicts } from "./_argparse-containers.ts";
import { HelpFormatter } from "./_argparse-help.ts";
import { $argv, exit, stderr } from "./sys.ts";

export { Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./_argparse-actions.ts";
export { SubParsersAction as _SubParsersAction } from "./_argparse-actions.ts";
export { _ActionsContainer } from "./_argparse-containers.ts";
export { ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter } from "./_argparse-help.ts";

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
    this.error(text_of(error));
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
