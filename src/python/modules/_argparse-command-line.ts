// One parse of a command line: which strings are options, and which action takes which of them.
// Specified by CPython's Lib/argparse.py (ArgumentParser._parse_known_args).
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../as-text.ts";
import { call_ } from "../calling.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../iteration.ts";
import { contains } from "../membership.ts";
import { getattr, hasattr } from "../objects.ts";
import { repr } from "../repr.ts";
import { type Action, action_name, ArgumentError, ArgumentTypeError, type Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, SubParsersAction, ZERO_OR_MORE } from "./_argparse-actions.ts";
import type { ArgumentParser } from "./argparse.ts";

/** An option that a string of the command line may mean. */
export interface Option {
  readonly action: Action | null;
  readonly name: string;
  readonly sep: string | null;
  readonly explicit: string | null;
}

/** One parse. Its strings are a pattern of letters: O for an option, A for another, - for the `--` that ends the options. */
export class CommandLine {
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
    if (error instanceof ArgumentTypeError) throw new ArgumentError(action, text_of(error));
    if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
    throw new ArgumentError(action, `invalid ${text_of(getattr(action.type, "__name__", repr(action.type)))} value: ${repr(text)}`);
  }
}

function checked(action: Action, value: unknown): unknown {
  const { choices } = action;
  if (choices == null) return value;
  const all = [...iter(choices)];
  if (!contains(typeof choices === "string" || action instanceof SubParsersAction ? all : choices, value)) {
    throw new ArgumentError(action, `invalid choice: ${repr(text_of(value))} (choose from ${all.map((choice) => text_of(choice)).join(", ")})`);
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

/** How many strings each action takes from where the pattern begins; null where they do not fit it. */
function counts_of(actions: readonly Action[], pattern: string): number[] | null {
  const match = new RegExp(`^${actions.map(nargs_pattern).join("")}`).exec(pattern);
  return match === null ? null : match.slice(1).map((group) => group.length);
}

/** @throws ArgumentError saying how many strings an option wants. */
function match_argument(action: Action, pattern: string): number {
  const [count] = counts_of([action], pattern) ?? [];
  if (count !== undefined) return count;
  const { nargs } = action;
  if (nargs === null) throw new ArgumentError(action, "expected one argument");
  if (nargs === OPTIONAL) throw new ArgumentError(action, "expected at most one argument");
  if (nargs === ONE_OR_MORE) throw new ArgumentError(action, "expected at least one argument");
  throw new ArgumentError(action, `expected ${nargs} argument${nargs === 1 ? "" : "s"}`);
}

/** How many strings each positional takes, for as many of them as the pattern has strings for. */
function match_partial(actions: readonly Action[], pattern: string): number[] {
  for (let first = actions.length; first > 0; first -= 1) {
    const counts = counts_of(actions.slice(0, first), pattern);
    if (counts === null) continue;
    const end = counts.reduce((sum, count) => sum + count, 0);
    // Before an option, those that take nothing wait for what comes behind it.
    if (pattern.charAt(end) === "O") while (counts.at(-1) === 0) counts.pop();
    return counts;
  }
  return [];
}
