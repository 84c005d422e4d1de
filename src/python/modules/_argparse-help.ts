// How `argparse` writes usage and help. A line has 78 columns: output goes to no terminal. Specified by CPython's
// Lib/argparse.py (HelpFormatter).
import { Dict } from "../dict.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { vars } from "../instance-dict.ts";
import { iter } from "../iteration.ts";
import { Tuple } from "../list.ts";
import { percent_format } from "../percent.ts";
import { declare_type } from "../special.ts";
import { str } from "../str.ts";
import { code_point_length } from "../text.ts";
import { type Action, braced, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./_argparse-actions.ts";
import { fill, wrap } from "./textwrap.ts";

/** Arguments of which one may be given. */
export interface ExclusiveGroup {
  readonly required: boolean;
  readonly actions: readonly Action[];
}

/** A headed list of arguments in help. */
export interface HelpGroup {
  readonly title: string | null;
  readonly description: string | null;
  readonly actions: readonly Action[];
}

const WIDTH = 78;
const INDENT = 2;

/** Writes help for one parser. Programs pass the class, as `formatter_class`. */
export class HelpFormatter {
  readonly #prog: string;
  readonly #help_position: number;
  readonly #width: number;
  #indent = 0;
  #longest = 0;

  constructor(prog: string | { prog: string }, indent_increment = INDENT, max_help_position = 24, width: number | null = null) {
    this.#prog = typeof prog === "string" ? prog : prog.prog;
    this.#width = width ?? WIDTH;
    this.#help_position = Math.min(max_help_position, Math.max(this.#width - 20, indent_increment * 2));
  }

  /** The whole text: usage, description, groups, epilog. */
  help(usage: string | null, description: string | null, groups: readonly HelpGroup[], actions: readonly Action[], exclusive: readonly ExclusiveGroup[], epilog: string | null): string {
    for (const group of groups) for (const action of group.actions) this.#measure(action);
    const sections = groups.map((group) => this.#section(group));
    return tidy(this.#usage(usage, actions, exclusive, "usage: ") + this.#text(description) + sections.join("") + this.#text(epilog));
  }

  usage(usage: string | null, actions: readonly Action[], exclusive: readonly ExclusiveGroup[], prefix = "usage: "): string {
    return tidy(this.#usage(usage, actions, exclusive, prefix));
  }

  text(text: string): string {
    return tidy(this.#text(text));
  }

  #text(text: string | null): string {
    if (text === null || text === SUPPRESS || text === "") return "";
    const filled = text.includes("%(prog)") ? percent_format(text, dict_of([["prog", this.#prog]])) : text;
    return `${this.fill_text(filled, Math.max(this.#width - this.#indent, 11), " ".repeat(this.#indent))}\n\n`;
  }

  #section({ title, description, actions }: HelpGroup): string {
    this.#indent += INDENT;
    const items = this.#text(description) + actions.filter((action) => action.help !== SUPPRESS).map((action) => this.#action(action)).join("");
    this.#indent -= INDENT;
    if (items === "") return "";
    const heading = title === null || title === SUPPRESS ? "" : `${" ".repeat(this.#indent)}${title}:\n`;
    return `\n${heading}${items}\n`;
  }

  #measure(action: Action): void {
    if (action.help === SUPPRESS) return;
    this.#longest = Math.max(this.#longest, code_point_length(this.#invocation(action)) + INDENT);
    for (const each of action.subactions()) this.#longest = Math.max(this.#longest, code_point_length(this.#invocation(each)) + 2 * INDENT);
  }

  #usage(usage: string | null, actions: readonly Action[], exclusive: readonly ExclusiveGroup[], prefix: string): string {
    if (usage === SUPPRESS) return "";
    return `${prefix}${usage === null ? this.#own_usage(actions, exclusive, prefix) : percent_format(usage, dict_of([["prog", this.#prog]]))}\n\n`;
  }

  #own_usage(actions: readonly Action[], exclusive: readonly ExclusiveGroup[], prefix: string): string {
    const prog = this.#prog;
    const optionals = actions.filter((action) => action.option_strings.length > 0);
    const positionals = actions.filter((action) => action.option_strings.length === 0);
    const line = [prog, ...this.#usage_parts([...optionals, ...positionals], exclusive)].join(" ");
    const width = this.#width - this.#indent;
    if (code_point_length(prefix + line) <= width) return line;
    const [opt_parts, pos_parts] = [this.#usage_parts(optionals, exclusive), this.#usage_parts(positionals, exclusive)];
    const start = code_point_length(prefix) + code_point_length(prog);
    if (start <= 0.75 * width) {
      const indent = " ".repeat(start + 1);
      if (opt_parts.length > 0) return [...in_lines([prog, ...opt_parts], indent, width, prefix), ...in_lines(pos_parts, indent, width)].join("\n");
      return pos_parts.length > 0 ? in_lines([prog, ...pos_parts], indent, width, prefix).join("\n") : prog;
    }
    const indent = " ".repeat(code_point_length(prefix));
    const lines = in_lines([...opt_parts, ...pos_parts], indent, width);
    return [prog, ...(lines.length > 1 ? [...in_lines(opt_parts, indent, width), ...in_lines(pos_parts, indent, width)] : lines)].join("\n");
  }

  /** What usage says of each argument; those that exclude each other come joined with bars. */
  #usage_parts(actions: readonly Action[], exclusive: readonly ExclusiveGroup[]): string[] {
    const grouped = new Set<Action>();
    const places: { start: number; group: ExclusiveGroup }[] = [];
    for (const group of exclusive) {
      if (group.actions.length === 0) throw new ValueError(`empty group ${str(group)}`);
      if (group.actions.every((action) => action.help === SUPPRESS)) continue;
      const start = Math.min(...group.actions.map((action) => actions.indexOf(action)));
      if (start < 0 || !actions.slice(start, start + group.actions.length).every((action) => group.actions.includes(action))) continue;
      for (const action of group.actions) grouped.add(action);
      places.push({ start, group });
    }
    const parts = actions.map((action) => this.#usage_part(action, grouped.has(action)));
    for (const { start, group } of places) {
      const shown = parts.slice(start, start + group.actions.length).filter((part) => part !== null);
      const [open, close] = !group.required ? "[]" : shown.length > 1 ? "()" : ["", ""];
      shown[0] = (open ?? "") + (shown[0] ?? "");
      shown[shown.length - 1] += close ?? "";
      group.actions.forEach((_, index) => {
        const part = shown[index];
        parts[start + index] = part === undefined ? null : index < shown.length - 1 ? `${part} |` : part;
      });
    }
    return parts.filter((part) => part !== null);
  }

  #usage_part(action: Action, isGrouped: boolean): string | null {
    if (action.help === SUPPRESS) return null;
    if (action.option_strings.length === 0) {
      const part = this.format_args(action);
      return isGrouped && part.startsWith("[") && part.endsWith("]") ? part.slice(1, -1) : part;
    }
    const part = action.nargs === 0 ? action.format_usage() : `${action.option_strings[0]} ${this.format_args(action)}`;
    return action.required || isGrouped ? part : `[${part}]`;
  }

  #action(action: Action): string {
    const position = Math.min(this.#longest + 2, this.#help_position);
    const indent = " ".repeat(this.#indent);
    const header = this.#invocation(action);
    const room = position - this.#indent - 2;
    const isShort = code_point_length(header) <= room;
    let text = indent + (action.help !== null && action.help !== "" && isShort ? `${str.ljust(header, room)}  ` : `${header}\n`);
    const help = action.help === null || action.help.trim() === "" ? "" : this.expand_help(action);
    if (help !== "") {
      const lines = this.split_lines(help, Math.max(this.#width - position, 11));
      lines.forEach((line, index) => (text += `${" ".repeat(index === 0 && isShort ? 0 : position)}${line}\n`));
    } else if (!text.endsWith("\n")) {
      text += "\n";
    }
    this.#indent += INDENT;
    const below = action.subactions().map((each) => this.#action(each)).join("");
    this.#indent -= INDENT;
    return text + below;
  }

  #invocation(action: Action): string {
    if (action.option_strings.length === 0) return this.#metavars(action, 1).join(" ");
    return action.option_strings.join(", ") + (action.nargs === 0 ? "" : ` ${this.format_args(action)}`);
  }

  #metavars({ metavar, choices, ...action }: Action, count: number): readonly string[] {
    if (metavar instanceof Tuple) return metavar as readonly string[];
    const name = metavar ?? (choices != null ? braced(choices) : this.default_metavar(action as Action));
    return Array.from({ length: count }, () => String(name));
  }

  /** What stands for the values of an argument. @throws TypeError where a tuple of names has the wrong length. */
  format_args(action: Action): string {
    const fill_in = (template: string, count = 1): string => percent_format(template, Tuple.of(...this.#metavars(action, count)));
    switch (action.nargs) {
      case null:
        return fill_in("%s");
      case OPTIONAL:
        return fill_in("[%s]");
      case ZERO_OR_MORE:
        return this.#metavars(action, 1).length === 2 ? fill_in("[%s [%s ...]]") : fill_in("[%s ...]");
      case ONE_OR_MORE:
        return fill_in("%s [%s ...]", 2);
      case REMAINDER:
        return "...";
      case PARSER:
        return fill_in("%s ...");
      case SUPPRESS:
        return "";
      default:
        if (typeof action.nargs !== "number") throw new ValueError("invalid nargs value");
        return fill_in(Array.from({ length: action.nargs }, () => "%s").join(" "), action.nargs);
    }
  }

  /** The help of an argument with its `%(default)s` and its like filled in. */
  expand_help(action: Action): string {
    const help = this.help_of(action);
    if (!help.includes("%")) return help;
    const params = dict_of([...vars(action).items(), ["prog", this.#prog]].flatMap(([name, value]) => (value === SUPPRESS ? [] : [[String(name), named(value)]])));
    if (action.choices != null) params.__setitem__("choices", [...iter(action.choices)].map((choice) => str(choice)).join(", "));
    return percent_format(help, params);
  }

  // What the other formatters do otherwise.

  protected default_metavar(action: Action): string {
    return action.option_strings.length > 0 ? action.dest.toUpperCase() : action.dest;
  }
  protected help_of(action: Action): string {
    return action.help ?? "";
  }
  protected split_lines(text: string, width: number): string[] {
    return wrap(one_line(text), width);
  }
  protected fill_text(text: string, width: number, indent: string): string {
    return fill(one_line(text), width, { initial_indent: indent, subsequent_indent: indent });
  }
}
declare_type(HelpFormatter, "HelpFormatter", "argparse");

/** Descriptions keep their lines. */
export class RawDescriptionHelpFormatter extends HelpFormatter {
  protected override fill_text(text: string, _: number, indent: string): string {
    return str.splitlines(text, true).map((line) => indent + line).join("");
  }
}
declare_type(RawDescriptionHelpFormatter, "RawDescriptionHelpFormatter", "argparse");

/** The help of arguments keeps its lines too. */
export class RawTextHelpFormatter extends RawDescriptionHelpFormatter {
  protected override split_lines(text: string): string[] {
    return str.splitlines(text);
  }
}
declare_type(RawTextHelpFormatter, "RawTextHelpFormatter", "argparse");

/** Help says the defaults. */
export class ArgumentDefaultsHelpFormatter extends HelpFormatter {
  protected override help_of(action: Action): string {
    const help = action.help ?? "";
    const hasDefault = action.default !== SUPPRESS && (action.option_strings.length > 0 || action.nargs === OPTIONAL || action.nargs === ZERO_OR_MORE);
    return hasDefault && !help.includes("%(default)") ? `${help} (default: %(default)s)` : help;
  }
}
declare_type(ArgumentDefaultsHelpFormatter, "ArgumentDefaultsHelpFormatter", "argparse");

/** Values are called by their type. */
export class MetavarTypeHelpFormatter extends HelpFormatter {
  protected override default_metavar(action: Action): string {
    if (typeof action.type !== "function") throw new TypeError("'NoneType' object has no attribute '__name__'");
    return action.type.__name__;
  }
}
declare_type(MetavarTypeHelpFormatter, "MetavarTypeHelpFormatter", "argparse");

function named(value: unknown): unknown {
  return typeof value === "function" ? value.__name__ : value;
}

function dict_of(entries: readonly (readonly [string, unknown])[]): Dict<string, unknown> {
  const made = new Dict<string, unknown>();
  made.update(entries);
  return made;
}

function one_line(text: string): string {
  return text.replace(/[ \t\n\r\f\v]+/g, " ").trim();
}

function tidy(text: string): string {
  const kept = text.replace(/\n\n\n+/g, "\n\n").replace(/^\n+|\n+$/g, "");
  return text === "" ? "" : `${kept}\n`;
}

/** Puts parts into lines of at most `width`; the first line continues `prefix`, which stands in its indent. */
function in_lines(parts: readonly string[], indent: string, width: number, prefix: string | null = null): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = (prefix === null ? indent.length : prefix.length) - 1;
  for (const part of parts) {
    if (length + 1 + code_point_length(part) > width && line.length > 0) {
      lines.push(indent + line.join(" "));
      line = [];
      length = indent.length - 1;
    }
    line.push(part);
    length += code_point_length(part) + 1;
  }
  if (line.length > 0) lines.push(indent + line.join(" "));
  if (prefix !== null && lines[0] !== undefined) lines[0] = lines[0].slice(indent.length);
  return lines;
}
