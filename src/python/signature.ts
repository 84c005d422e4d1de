// How a program's function takes its arguments, for calls that a port cannot arrange itself: keywords find their
// parameters, and what does not fit raises as in CPython (Python/ceval.c, initialize_locals). A port's keyword-only
// parameters are one trailing object pattern, its `**kwargs` one trailing `options = {}`; the text of the function says
// which it has. Functions of the library read their arguments themselves.
//
// Runs inside QuickJS. No DOM, no Node.
import { TypeError } from "./exceptions.ts";
import { definitionLine, writtenAs, writtenLine } from "./frames.ts";
import { holder_of, is_class, is_keywords } from "./special.ts";
import { pythonText } from "./source.ts";
import { closest } from "./suggestions.ts";
import { indentOf } from "./written-functions.ts";

interface Parameter {
  readonly name: string;
  /** Cannot be given by name. */
  readonly positionalOnly?: boolean;
  readonly required: boolean;
}

interface Signature {
  readonly positional: readonly Parameter[];
  /** Keyword-only; null: the function takes no keywords of its own. */
  readonly keywords: readonly Parameter[] | null;
  /** `*args`: what stands behind the parameters is handed on as it comes; keywords too, where the function does not say which it takes. */
  readonly rest: boolean;
  /** `**kwargs` */
  readonly extra: boolean;
  /** Of a class: what messages call its `__init__`, which may be a base's. */
  readonly init?: string;
}

/** Of a class without `__init__`. */
const none: Signature = { positional: [], keywords: null, rest: false, extra: false };
const signatures = new WeakMap<Function, Signature | null>();

/**
 * The arguments of a call in the order of the function's parameters. `name` is what messages call the function; `taken`
 * is 1 where Python counts a receiver among the arguments.
 * @throws TypeError
 */
export function arrange(f: Function, given_args: readonly unknown[], name: string, taken = 0): readonly unknown[] {
  const end = given_args[given_args.length - 1];
  const args = is_keywords(end) && Object.keys(end).length === 0 ? given_args.slice(0, -1) : given_args;
  const signature = signature_of(f);
  if (signature === none && args.length > 0) throw new TypeError(`${f.__name__}() takes no arguments`);
  return signature === null ? args : arrange_for(signature, args, signature.init ?? name, taken);
}

/** As {@link arrange}, for a function of the library whose signature is written out: `Queue.__init__(self, maxsize = 0)`. */
export function arrange_as(written: string, args: readonly unknown[]): readonly unknown[] {
  const open = written.indexOf("(");
  const signature = signature_from(written.slice(open + 1, -1));
  const [first, ...others] = signature.positional;
  const isMethod = first?.name === "self";
  return arrange_for(isMethod ? { ...signature, positional: others } : signature, args, written.slice(0, open), isMethod ? 1 : 0);
}

function arrange_for(signature: Signature, args: readonly unknown[], name: string, taken: number): readonly unknown[] {
  const { positional, extra } = signature;
  const last = args[args.length - 1];
  const given = is_keywords(last) ? last : null;
  const values = given === null ? [...args] : args.slice(0, -1);
  const count = values.length;
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given ?? {})) {
    const at = positional.findIndex((each) => each.name === key && !(extra && each.positionalOnly === true));
    if (positional[at]?.positionalOnly) throw by_position_only(positional, name, given ?? {});
    if (at >= 0 && at < count) throw new TypeError(`${name}() got multiple values for argument '${key}'`);
    if (at >= 0) values[at] = value;
    else if (extra || signature.keywords?.some((each) => each.name === key)) options[key] = value;
    else if (signature.rest && signature.keywords === null) options[key] = value;
    else throw unexpected(signature, name, key);
  }
  if (count > positional.length && !signature.rest) throw too_many(signature, name, count, taken, (signature.keywords ?? []).filter((each) => Object.hasOwn(options, each.name)).length);
  const missing = positional.filter((each, index) => each.required && values[index] === undefined);
  if (missing.length > 0) throw missing_positional(name, missing);
  const absent = (signature.keywords ?? []).filter((each) => each.required && !Object.hasOwn(options, each.name));
  if (absent.length > 0) throw new TypeError(`${name}() missing ${absent.length} required keyword-only ${plural(absent.length)}: ${quoted(absent)}`);
  if (Object.keys(options).length === 0) return values;
  while (values.length < positional.length) values.push(undefined);
  return [...values, options];
}

/** What calling a method through its class raises where nothing at all is given by position. */
export function without_receiver(method: Function): TypeError {
  const required = (signature_of(method)?.positional ?? []).filter((each) => each.required);
  return missing_positional(method.__qualname__, [{ name: "self", required: true }, ...required]);
}

/** The names of the parameters of a function of the program that has nothing but plain ones; null where it has others, or is none. */
export function plain_parameters(f: Function): readonly string[] | null {
  const signature = signature_of(f);
  if (signature === null || signature.rest || signature.extra || signature.keywords !== null) return null;
  return signature.positional.every((each) => each.required) ? signature.positional.map(({ name }) => name) : null;
}

function by_position_only(positional: readonly Parameter[], name: string, given: Readonly<Record<string, unknown>>): TypeError {
  const names = positional.filter((each) => each.positionalOnly === true && Object.hasOwn(given, each.name)).map((each) => each.name);
  return new TypeError(`${name}() got some positional-only arguments passed as keyword arguments: '${names.join(", ")}'`);
}

function missing_positional(name: string, missing: readonly Parameter[]): TypeError {
  return new TypeError(`${name}() missing ${missing.length} required positional ${plural(missing.length)}: ${quoted(missing)}`);
}

function unexpected({ positional, keywords }: Signature, name: string, key: string): TypeError {
  const meant = closest(key, [...positional, ...(keywords ?? [])].map((each) => each.name));
  return new TypeError(`${name}() got an unexpected keyword argument '${key}'${meant === null ? "" : `. Did you mean '${meant}'?`}`);
}

function too_many({ positional }: Signature, name: string, count: number, taken: number, byName: number): TypeError {
  const most = positional.length + taken;
  const least = positional.filter((each) => each.required).length + taken;
  const takes = least === most ? String(most) : `from ${least} to ${most}`;
  const given = count + taken;
  const others = byName === 0 ? "" : ` positional ${plural(given)} (and ${byName} keyword-only ${plural(byName)})`;
  return new TypeError(`${name}() takes ${takes} positional ${plural(least === most ? most : 2)} but ${given}${others} ${given === 1 && byName === 0 ? "was" : "were"} given`);
}

function plural(count: number): string {
  return count === 1 ? "argument" : "arguments";
}

function quoted(parameters: readonly Parameter[]): string {
  const names = parameters.map(({ name }) => `'${name}'`);
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names[names.length - 1]}`;
}

/** null: not a function of the program, or its text says nothing. */
function signature_of(f: Function): Signature | null {
  const known = signatures.get(f);
  if (known !== undefined) return known;
  const signature = definitionLine(f) > 0 ? read_signature(Function.prototype.toString.call(writtenAs(f)), f) : null;
  signatures.set(f, signature);
  return signature;
}

function read_signature(text: string, f: Function): Signature | null {
  const init: unknown = is_class(f) ? Reflect.get(f.prototype, "__init__") : undefined;
  if (typeof init === "function" && definitionLine(init) > 0) return named_init(signature_of(init), holder_of(f, "__init__", init) ?? f);
  const list = is_class(f) ? constructor_list(text) : parameter_list(text);
  if (list === null) {
    const parent: unknown = is_class(f) ? Object.getPrototypeOf(f) : null;
    if (parent === Function.prototype) return none;
    return typeof parent === "function" && Function.prototype.toString.call(parent).startsWith("class") ? signature_of(parent) : null;
  }
  const signature = signature_from(list);
  const read = as_written(signature, f) ?? (signature.rest ? { ...signature, keywords: keywords_behind_rest(body_behind(text, list)) } : signature);
  return is_class(f) ? named_init(read, f) : read;
}

/** With what the Python text says and the port's does not: which parameters are by position only, what stands behind `*args`. */
function as_written(signature: Signature, f: Function): Signature | null {
  const list = written_list(f);
  if (list === null || /\blambda\b/.test(list)) return null;
  const written = split(list);
  const names = written.map((each) => parameter(each, true).name);
  if (!signature.positional.every((each) => names.includes(each.name))) return null;
  const byPosition = names.slice(0, Math.max(written.indexOf("/"), 0));
  const star = written.findIndex((each) => each.startsWith("*"));
  const behind = star < 0 ? [] : written.slice(star).filter((each) => !each.startsWith("*"));
  return {
    ...signature,
    positional: signature.positional.map((each) => (byPosition.includes(each.name) ? { ...each, positionalOnly: true } : each)),
    keywords: signature.rest ? behind.map((each) => parameter(each, true)) : signature.keywords,
    extra: written.some((each) => each.startsWith("**")),
  };
}

/** How many lines of the Python text decorators, or the parameters of a function, may take. */
const MOST_LINES = 40;

/** The parameters of a function of the program as its `def` has them; of a class, those of its `__init__`. */
function written_list(f: Function): string | null {
  const line = writtenLine(f);
  const head = is_class(f) ? /^\s*(?:async\s+)?def\s+(__init__)\b/ : /^\s*(?:async\s+)?def\s+(\w+)/;
  const begins = /^\s*(?:@|class\b|(?:async\s+)?def\b)/;
  if (line === 0 || !begins.test(pythonText(line))) return null;
  const indent = indentOf(pythonText(line));
  for (let at = line; at < line + MOST_LINES; at++) {
    // Another class, or whatever stands behind this one.
    if (at > line && indentOf(pythonText(at)) <= indent && /^\s*[a-z]/.test(pythonText(at)) && !begins.test(pythonText(at))) return null;
    const found = head.exec(pythonText(at));
    if (found === null) continue;
    if (!is_class(f) && !new RegExp(`^${found[1]}(?:_\\d*)?$`).test(f.name)) return null;
    const text = Array.from({ length: MOST_LINES }, (_, index) => pythonText(at + index).replace(/(?:^|\s)#.*$/, "")).join("\n");
    const open = text.indexOf("(");
    return open < 0 ? null : balanced(text, open);
  }
  return null;
}

/** The body of the function, or constructor, whose parameters these are. */
function body_behind(text: string, list: string): string {
  const open = text.indexOf("{", text.indexOf(`(${list})`) + list.length);
  return open < 0 ? "" : (balanced(text, open) ?? "");
}

/** The keyword-only parameters of a function with `*args`, which its body takes from the trailing object one by one; null where it may take others. */
function keywords_behind_rest(text: string): readonly Parameter[] | null {
  const options = /,\s*([\w$]+)\s*\]\s*=\s*[\w$]*split_arguments\(/.exec(text)?.[1];
  if (options === undefined) return null;
  const escaped = options.replaceAll("$", "\\$");
  const taken = [...text.matchAll(new RegExp(`\\b[\\w$]*take\\(${escaped},\\s*"([^"]*)"\\s*(,)?`, "g"))];
  const uses = [...text.matchAll(new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, "g"))];
  return taken.length === 0 || uses.length !== taken.length + 1 ? null : taken.map(([, name = "", hasDefault]) => ({ name, required: hasDefault === undefined }));
}

function named_init(signature: Signature | null, c: Function): Signature | null {
  return signature === null ? null : { ...signature, init: `${c.__qualname__}.__init__` };
}

function signature_from(list: string): Signature {
  const positional: Parameter[] = [];
  let keywords: readonly Parameter[] | null = null;
  let rest = false;
  let extra = false;
  for (const each of split(list)) {
    if (each.startsWith("...")) rest = true;
    else if (each.startsWith("{")) keywords = split(each.slice(1, each.lastIndexOf("}"))).map((item) => parameter(item, true));
    else if (/^[\w$]+\s*=\s*\{\s*\}$/.test(each)) extra = true;
    else if (each === "/") positional.splice(0, positional.length, ...positional.map((before) => ({ ...before, positionalOnly: true })));
    else if (each !== "") positional.push(parameter(each, false));
  }
  return { positional, keywords, rest, extra };
}

/** `name`, `name = 1`; in a pattern `name: local = 1` as well. A `_` that keeps a name from being a JavaScript word goes. */
function parameter(text: string, inPattern: boolean): Parameter {
  const name = /^[\w$\u0080-\uffff]+/.exec(text)?.[0] ?? text;
  return { name: inPattern ? name : name.replace(/(?<=\w)_$/, ""), required: !text.includes("=") };
}

function constructor_list(text: string): string | null {
  const at = /[\s;}{]constructor\s*\(/.exec(text);
  return at === null ? null : balanced(text, at.index + at[0].length - 1);
}

function parameter_list(text: string): string | null {
  const arrow = /^(?:async\s+)?([\w$]+)\s*=>/.exec(text);
  if (arrow?.[1] !== undefined) return arrow[1];
  const open = text.indexOf("(");
  return open < 0 ? null : balanced(text, open);
}

/** What stands between the bracket at `open` and its partner. */
function balanced(text: string, open: number): string | null {
  let depth = 0;
  for (const { character, at } of code(text, open)) {
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character) && --depth === 0) return text.slice(open + 1, at);
  }
  return null;
}

/** The pieces between the commas outside of brackets. */
function split(list: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { character, at } of code(list, 0)) {
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (character === "," && depth === 0) {
      pieces.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  pieces.push(list.slice(from).trim());
  return pieces.filter((piece) => piece !== "");
}

/** The characters outside of strings. */
function* code(text: string, from: number): Generator<{ character: string; at: number }> {
  let quote = "";
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else yield { character, at };
  }
}
