// Format specs: `format(x, ".2f")`, `fmt` and the `f` tag for f-strings. `str.format` is in format-fields.ts, `%` in
// percent.ts. Specified by CPython's Python/formatter_unicode.c.
import { OverflowError, TypeError, ValueError } from "./exceptions.ts";
import { fixed, scientific } from "./decimal.ts";
import { decimal_digits } from "./decimal-digits.ts";
import { Float, float_repr } from "./float.ts";
import { to_double } from "./integers.ts";
import { special } from "./special.ts";
import { text_of } from "./as-text.ts";
import { code_point_length } from "./text.ts";
import { type_name } from "./type.ts";

interface Spec {
  fill: string;
  align: string;
  sign: string;
  zero_positive: boolean;
  alternate: boolean;
  width: number;
  separator: string;
  precision: number;
  fraction_separator: string;
  code: string;
}

/** `format(x, spec)`: what an f-string writes for `{x:spec}`. */
export function format(x: unknown, spec = ""): string {
  const method = special(x, "__format__");
  if (method !== undefined) {
    const text = method.call(x, spec);
    if (typeof text === "string") return text;
    throw new TypeError(`__format__ must return a str, not ${type_name(text)}`);
  }
  if (spec === "") return text_of(x);
  switch (typeof x) {
    case "string":
      return format_string(x, parse(spec, x));
    case "boolean":
      return format_int(x ? 1 : 0, parse(spec, x), x);
    case "bigint":
      return format_int(x, parse(spec, x), x);
    case "number":
      return Number.isSafeInteger(x) ? format_int(x, parse(spec, x), x) : format_float(x, parse(spec, x), x);
  }
  if (x instanceof Float) return format_float(x.value, parse(spec, x), x);
  throw new TypeError(`unsupported format string passed to ${type_name(x)}.__format__`);
}

/** `format` for template literals: `${fmt(x, ".2f")}`. */
export function fmt(x: unknown, spec = ""): string {
  return format(x, spec);
}

/** Tag for template literals whose values are written as an f-string writes them. */
export function f(texts: TemplateStringsArray, ...values: readonly unknown[]): string {
  let result = texts[0] ?? "";
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    result += (typeof value === "string" ? value : format(value)) + (texts[i + 1] ?? "");
  }
  return result;
}

const ALIGNS = "<>=^";

function parse(text: string, x: unknown): Spec {
  const characters = [...text];
  let at = 0;
  const peek = (): string => characters[at] ?? "";
  const take = (allowed: string): string => (peek() !== "" && allowed.includes(peek()) ? (characters[at++] ?? "") : "");
  const spec: Spec = {
    fill: " ", align: "", sign: "", zero_positive: false, alternate: false,
    width: -1, separator: "", precision: -1, fraction_separator: "", code: "",
  };
  const second = characters[1];
  if (second !== undefined && ALIGNS.includes(second)) {
    spec.fill = characters[0] ?? " ";
    spec.align = second;
    at = 2;
  } else {
    spec.align = take(ALIGNS);
  }
  const explicit_fill = at === 2;
  spec.sign = take("+- ");
  spec.zero_positive = take("z") !== "";
  spec.alternate = take("#") !== "";
  if (!explicit_fill && peek() === "0") {
    at += 1;
    spec.fill = "0";
    if (spec.align === "" && typeof x !== "string") spec.align = "=";
  }
  const number = (): number => {
    let digits = "";
    while (peek() >= "0" && peek() <= "9" && peek() !== "") digits += characters[at++];
    return digits === "" ? -1 : Number(digits);
  };
  spec.width = number();
  spec.separator = separator();
  if (peek() === ".") {
    at += 1;
    spec.precision = number();
    spec.fraction_separator = separator();
    if (spec.precision < 0 && spec.fraction_separator === "") throw new ValueError("Format specifier missing precision");
  }
  function separator(): string {
    const one = take(",_");
    const two = one === "" ? "" : take(",_");
    if (two === "") return one;
    if (one === two) throw new ValueError(`Cannot specify '${one}' with '${one}'.`);
    throw new ValueError("Cannot specify both ',' and '_'.");
  }
  if (characters.length - at > 1) {
    throw new ValueError(`Invalid format specifier '${text}' for object of type '${type_name(x)}'`);
  }
  spec.code = peek();
  if (spec.separator !== "" || spec.fraction_separator !== "") {
    const allowed = spec.separator === "_" ? "bdeEfFgGoxX%" : "deEfFgG%";
    if (spec.code !== "" && !allowed.includes(spec.code)) {
      throw new ValueError(`Cannot specify '${spec.separator || spec.fraction_separator}' with '${spec.code}'.`);
    }
  }
  return spec;
}

function format_string(x: string, spec: Spec): string {
  if (spec.code !== "" && spec.code !== "s") throw unknown_code(spec.code, x);
  if (spec.sign !== "") {
    throw new ValueError(
      spec.sign === " " ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier",
    );
  }
  if (spec.zero_positive) throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") throw new ValueError("'=' alignment not allowed in string format specifier");
  if (spec.separator !== "") throw new ValueError(`Cannot specify '${spec.separator}' with 's'.`);
  const text = spec.precision < 0 ? x : [...x].slice(0, spec.precision).join("");
  return pad("", text, spec, "<");
}

function unknown_code(code: string, x: unknown): ValueError {
  const shown = code > " " && code < "\x7f" ? code : "\\x" + (code.codePointAt(0) ?? 0).toString(16);
  return new ValueError(`Unknown format code '${shown}' for object of type '${type_name(x)}'`);
}

/** Fills up to the width; `sign` stays in front when the alignment is `=`. */
function pad(sign: string, body: string, spec: Spec, usual: string): string {
  const missing = spec.width - code_point_length(sign) - code_point_length(body);
  if (missing <= 0) return sign + body;
  switch (spec.align || usual) {
    case "<":
      return sign + body + spec.fill.repeat(missing);
    case ">":
      return spec.fill.repeat(missing) + sign + body;
    case "^": {
      const left = Math.floor(missing / 2);
      return spec.fill.repeat(left) + sign + body + spec.fill.repeat(missing - left);
    }
    default:
      return sign + spec.fill.repeat(missing) + body;
  }
}

function sign_of(negative: boolean, spec: Spec): string {
  if (negative) return "-";
  return spec.sign === "+" || spec.sign === " " ? spec.sign : "";
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

function format_int(value: number | bigint, spec: Spec, x: unknown): string {
  if (spec.code !== "" && "eEfFgG%".includes(spec.code)) return format_float(to_double(value), spec, x);
  const base = BASES[spec.code] ?? 10;
  if (base === 10 && spec.code !== "" && !"cdn".includes(spec.code)) throw unknown_code(spec.code, x);
  if (spec.precision >= 0) throw new ValueError("Precision not allowed in integer format specifier");
  if (spec.zero_positive) throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  if (spec.code === "c") return format_character(value, spec);
  const negative = value < 0;
  let digits = base === 10 && typeof value === "bigint" ? decimal_digits(value) : value.toString(base);
  if (negative) digits = digits.slice(1);
  let prefix = spec.alternate && base !== 10 ? "0" + spec.code : "";
  if (spec.code === "X") {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return assemble(sign_of(negative, spec) + prefix, digits, "", spec, base === 10 ? 3 : 4);
}

function format_character(value: number | bigint, spec: Spec): string {
  if (spec.sign !== "") throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (value >= 2 ** 31 || value < -(2 ** 31)) throw new OverflowError("Python int too large to convert to C long");
  if (value < 0 || value > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return pad("", String.fromCodePoint(Number(value)), spec, "<");
}

/** Sign, grouped digits, rest; zeros that fill up are grouped too. */
function assemble(sign: string, digits: string, rest: string, spec: Spec, size: number): string {
  if (spec.separator === "") return pad(sign, digits + rest, spec, ">");
  let body = group(digits, spec.separator, size);
  if (spec.fill === "0" && spec.align === "=") {
    const room = spec.width - sign.length - rest.length;
    let padded = digits;
    while (body.length < room) {
      padded = "0" + padded;
      body = group(padded, spec.separator, size);
    }
  }
  return pad(sign, body + rest, spec, ">");
}

function group(digits: string, separator: string, size: number): string {
  let end = digits.length;
  let result = "";
  for (; end > size; end -= size) result = separator + digits.slice(end - size, end) + result;
  return digits.slice(0, end) + result;
}

function format_float(value: number, spec: Spec, x: unknown): string {
  const code = spec.code;
  if (code !== "" && !"eEfFgGn%".includes(code)) throw unknown_code(code, x);
  let text = float_digits(code === "%" ? value * 100 : value, code, spec.precision, spec.alternate);
  let negative = value < 0 || Object.is(value, -0);
  if (spec.zero_positive && negative && !/[1-9in]/.test(text)) negative = false;
  if (code === "%") text += "%";
  const sign = sign_of(negative, spec);
  if (text[0] === "i" || text[0] === "n" || text[0] === "I" || text[0] === "N") return pad(sign, text, spec, ">");
  let end = 0;
  while (end < text.length && (text[end] ?? "") >= "0" && (text[end] ?? "") <= "9") end += 1;
  let rest = text.slice(end);
  if (spec.fraction_separator !== "" && rest[0] === ".") rest = group_fraction(rest, spec.fraction_separator);
  return assemble(sign, text.slice(0, end), rest, spec, 3);
}

/** Groups the digits behind the point from the left, by threes. */
function group_fraction(rest: string, separator: string): string {
  let end = 1;
  while (end < rest.length && (rest[end] ?? "") >= "0" && (rest[end] ?? "") <= "9") end += 1;
  const groups: string[] = [];
  for (let i = 1; i < end; i += 3) groups.push(rest.slice(i, Math.min(i + 3, end)));
  return "." + groups.join(separator) + rest.slice(end);
}

/** The digits of |value| in one of the float formats; no code means `repr` or, with a precision, `g` that keeps `.0`. */
export function float_digits(value: number, code: string, precision: number, alternate: boolean): string {
  const size = Math.abs(value);
  const upper = code === "E" || code === "F" || code === "G";
  if (!isFinite(value)) {
    const text = size === Infinity ? "inf" : "nan";
    return upper ? text.toUpperCase() : text;
  }
  const places = precision < 0 ? 6 : precision;
  let text: string;
  switch (code) {
    case "f":
    case "F":
    case "%":
      text = fixed(size, places);
      if (alternate && places === 0) text += ".";
      break;
    case "e":
    case "E": {
      const [digits, exponent] = scientific(size, places);
      text = with_exponent(digits, exponent, alternate);
      break;
    }
    case "":
      if (precision < 0) text = alternate ? general(size, 0, true, true) : float_repr(size);
      else text = general(size, Math.max(1, places), alternate, true);
      break;
    default:
      text = general(size, Math.max(1, places), alternate, false);
  }
  return upper ? text.toUpperCase() : text;
}

function with_exponent(digits: string, exponent: number, alternate: boolean): string {
  const mantissa = digits.length > 1 ? digits[0] + "." + digits.slice(1) : digits + (alternate ? "." : "");
  return mantissa + "e" + (exponent < 0 ? "-" : "+") + String(Math.abs(exponent)).padStart(2, "0");
}

/** `g`: `precision` significant digits, trailing zeros dropped; `keep_point` is what a missing code asks for. */
function general(size: number, precision: number, alternate: boolean, keep_point: boolean): string {
  if (precision === 0) return float_repr(size);
  let [digits, exponent] = scientific(size, precision - 1);
  if (!alternate) {
    let end = digits.length;
    while (end > 1 && digits[end - 1] === "0") end -= 1;
    digits = digits.slice(0, end);
  }
  const largest = keep_point ? precision - 1 : precision;
  if (exponent < -4 || exponent >= largest) {
    if (!(keep_point && exponent >= -4 && exponent < largest)) return with_exponent(digits, exponent, alternate);
  }
  if (exponent < 0) return "0." + "0".repeat(-exponent - 1) + digits;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  if (fraction !== "") return whole + "." + fraction;
  return whole + (alternate ? "." : keep_point ? ".0" : "");
}
