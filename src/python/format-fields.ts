// `"{0.name!r:>{width}}".format(…)`: finding the fields of a template and what they refer to.
// Specified by CPython's Objects/stringlib/unicode_format.h.
import { text_of } from "./as-text.ts";
import { IndexError, KeyError, ValueError } from "./exceptions.ts";
import { format } from "./format.ts";
import { getattr } from "./objects.ts";
import { ascii, repr } from "./repr.ts";
import { split_keywords } from "./special.ts";
import { at } from "./subscript.ts";

/** `template.format(*args, **keywords)` */
export function format_fields(template: string, args: readonly unknown[]): string {
  const [values, keywords] = split_keywords(args);
  let automatic = 0;
  let manual = false;

  const value_of = (name: string): unknown => {
    if (name === "" || /^\d+$/.test(name)) {
      if (name === "" ? manual : automatic > 0) {
        throw new ValueError(
          name === ""
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification",
        );
      }
      manual ||= name !== "";
      const index = name === "" ? automatic++ : Number(name);
      if (index >= values.length) {
        throw new IndexError(`Replacement index ${index} out of range for positional args tuple`);
      }
      return values[index];
    }
    if (!Object.hasOwn(keywords, name)) throw new KeyError(name);
    return keywords[name];
  };

  const expand = (text: string, depth: number): string => {
    if (depth < 0) throw new ValueError("Max string recursion exceeded");
    let result = "";
    for (let i = 0; i < text.length; i += 1) {
      const c = text[i];
      if (c !== "{" && c !== "}") {
        result += c;
      } else if (text[i + 1] === c && depth === 2) {
        result += c;
        i += 1;
      } else if (c === "}") {
        throw new ValueError("Single '}' encountered in format string");
      } else {
        const end = closing(text, i);
        result += field(text.slice(i + 1, end), depth);
        i = end;
      }
    }
    return result;
  };

  const field = (text: string, depth: number): string => {
    let end = 0;
    while (end < text.length && text[end] !== ":" && text[end] !== "!") {
      if (text[end] === "[") end = Math.max(end, text.indexOf("]", end));
      end += 1;
    }
    let value = resolve(text.slice(0, end), value_of);
    let rest = text.slice(end);
    if (rest[0] === "!") {
      const conversion = rest[1];
      if (rest.length > 2 && rest[2] !== ":") throw new ValueError("expected ':' after conversion specifier");
      if (conversion === "r") value = repr(value);
      else if (conversion === "s") value = text_of(value);
      else if (conversion === "a") value = ascii(value);
      else if (conversion === undefined) throw new ValueError("unmatched '{' in format spec");
      else throw new ValueError(`Unknown conversion specifier ${conversion}`);
      rest = rest.slice(2);
    }
    return format(value, expand(rest.slice(1), depth - 1));
  };

  return expand(template, 2);
}

function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === "{") depth += 1;
    else if (text[i] === "}") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  throw new ValueError(
    start === text.length - 1 ? "Single '{' encountered in format string" : "expected '}' before end of string",
  );
}

/** Follows `name.attribute[index]…`. */
function resolve(path: string, value_of: (name: string) => unknown): unknown {
  const first = path.search(/[.[]/);
  let value = value_of(first < 0 ? path : path.slice(0, first));
  let rest = first < 0 ? "" : path.slice(first);
  while (rest !== "") {
    if (rest[0] === ".") {
      const name = /^\.([^.[]*)/.exec(rest)?.[1] ?? "";
      if (name === "") throw new ValueError("Empty attribute in format string");
      value = getattr(value, name);
      rest = rest.slice(name.length + 1);
    } else {
      const end = rest.indexOf("]");
      if (end < 0) throw new ValueError("Missing ']' in format string");
      const key = rest.slice(1, end);
      if (key === "") throw new ValueError("Empty attribute in format string");
      value = at(value, /^\d+$/.test(key) ? Number(key) : key);
      rest = rest.slice(end + 1);
      if (rest !== "" && rest[0] !== "." && rest[0] !== "[") {
        throw new ValueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
  }
  return value;
}
