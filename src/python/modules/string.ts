// Python's `string`.
//
// Runs inside QuickJS. No DOM, no Node.
import { Dict } from "../dict.ts";
import { ValueError } from "../exceptions.ts";
import { declare_type, is_keywords } from "../special.ts";
import { str } from "../str.ts";

export const ascii_lowercase = "abcdefghijklmnopqrstuvwxyz";
export const ascii_uppercase = ascii_lowercase.toUpperCase();
export const ascii_letters = ascii_lowercase + ascii_uppercase;
export const digits = "0123456789";
export const hexdigits = "0123456789abcdefABCDEF";
export const octdigits = "01234567";
export const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
export const whitespace = " \t\n\r\v\f";
export const printable = digits + ascii_letters + punctuation + whitespace;

export function capwords(s: string, sep: string | null = null): string {
  return str.split(s, sep).map(str.capitalize).join(sep ?? " ");
}

type Values = Dict<string, unknown> | Readonly<Record<string, unknown>>;

/** Text with `$name` and `${name}` in it. Specified by CPython's Lib/string. */
export class Template {
  readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  /** @throws KeyError for a name without a value, ValueError for a `$` that begins no name. */
  substitute(...values: Values[]): string {
    const mapping = merged(values);
    return this.#replace((name) => str(mapping.__getitem__(name)), (at) => {
      const lines = this.template.slice(0, at).split("\n");
      throw new ValueError(`Invalid placeholder in string: line ${lines.length}, col ${(lines.at(-1) ?? "").length + 1}`);
    });
  }
  /** Leaves in place what has no value. */
  safe_substitute(...values: Values[]): string {
    const mapping = merged(values);
    return this.#replace((name, all) => (mapping.has(name) ? str(mapping.__getitem__(name)) : all), () => "$");
  }
  get_identifiers(): string[] {
    const names: string[] = [];
    this.#replace((name) => {
      if (!names.includes(name)) names.push(name);
      return "";
    }, () => "");
    return names;
  }
  is_valid(): boolean {
    let valid = true;
    this.#replace(() => "", () => {
      valid = false;
      return "";
    });
    return valid;
  }

  #replace(named: (name: string, all: string) => string, invalid: (at: number) => string): string {
    return this.template.replace(/\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|)/gi, (all: string, escaped: string | undefined, name: string | undefined, braced: string | undefined, at: number) =>
      escaped !== undefined ? "$" : name ?? braced ? named(name ?? braced ?? "", all) : invalid(at),
    );
  }
}
declare_type(Template, "Template", "string");

/** A mapping and keywords, which go first. */
function merged(values: readonly Values[]): Dict<string, unknown> {
  const all = new Dict<string, unknown>();
  for (const each of values) for (const [name, value] of is_keywords(each) ? Object.entries(each) : (each as Dict<string, unknown>).items()) all.__setitem__(name, value);
  return all;
}
