// What arguments are added to: parsers (argparse.ts) and the groups in them.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../calling.ts";
import { KeyError, TypeError, ValueError } from "../exceptions.ts";
import { by_names } from "../keywords.ts";
import { callable } from "../objects.ts";
import { repr } from "../repr.ts";
import { declare_type, split_keywords } from "../special.ts";
import { str } from "../str.ts";
import { type Action, ACTIONS, type ActionOptions, ArgumentError, OPTIONAL, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./_argparse-actions.ts";
import type { HelpFormatter, HelpGroup } from "./_argparse-help.ts";

/** What a parser and its groups have in common. */
interface Known {
  readonly actions: Action[];
  readonly options: Map<string, Action>;
  readonly defaults: Map<string, unknown>;
  readonly exclusive: MutuallyExclusiveGroup[];
}

export type Conflicts = "error" | "resolve";

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
export class ArgumentGroup extends _ActionsContainer implements HelpGroup {
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

export class MutuallyExclusiveGroup extends ArgumentGroup {
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
