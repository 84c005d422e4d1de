// Decimals as text and back, for decimal.ts: what `Decimal("…")` reads, what `str` and format specs write.
// Specified by CPython's Lib/_pydecimal.py (__str__, __format__).
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "../exceptions.ts";
import { code_point_length } from "../text.ts";

/** A number: `coefficient × 10^exponent`; of infinity and NaN the sign is all there is. */
export interface Parts {
  readonly sign: 0 | 1;
  readonly coefficient: bigint;
  readonly exponent: number;
  readonly kind: "finite" | "infinity" | "nan";
}

/** null: no number. */
export function readDecimal(given: string): Parts | null {
  const text = given.trim().replaceAll("_", "");
  const match = /^([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(nan))$/i.exec(text);
  if (match === null) return null;
  const [, minus, whole = "", fraction = "", exponent = "0", infinity, nan] = match;
  const sign = minus === "-" ? 1 : 0;
  if (infinity !== undefined || nan !== undefined) return { sign, coefficient: 0n, exponent: 0, kind: nan === undefined ? "infinity" : "nan" };
  return { sign, coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length, kind: "finite" };
}

export function digitsOf({ coefficient }: Parts): string {
  return coefficient.toString();
}

function specialText({ kind }: Parts): string {
  return kind === "nan" ? "NaN" : "Infinity";
}

/** The digits with a point after `place` of them. */
function split(digits: string, place: number): [whole: string, fraction: string] {
  if (place <= 0) return ["0", "0".repeat(-place) + digits];
  if (place >= digits.length) return [digits + "0".repeat(place - digits.length), ""];
  return [digits.slice(0, place), digits.slice(place)];
}

export function decimalText(x: Parts): string {
  const sign = x.sign === 1 ? "-" : "";
  if (x.kind !== "finite") return sign + specialText(x);
  const digits = digitsOf(x);
  const left = x.exponent + digits.length;
  const place = x.exponent <= 0 && left > -6 ? left : 1;
  const [whole, fraction] = split(digits, place);
  const exponent = left - place;
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}${exponent === 0 ? "" : `E${exponent < 0 ? "" : "+"}${exponent}`}`;
}

/** What a format spec asks of a number before it is written. */
export interface Rounding {
  /** To so many digits. */
  digits(x: Parts, count: number): Parts;
  /** To so many places behind the point. */
  places(x: Parts, count: number): Parts;
}

const SPEC = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgG%])?$/u;

/** @throws ValueError */
export function formatDecimal(given: Parts, spec: string, rounding: Rounding): string {
  const match = SPEC.exec(spec);
  if (match === null) throw new ValueError("invalid format string");
  const [, fill, alignment, signs = "-", noNegativeZero, alternate, zero, wide, separator = "", precise, code = "G"] = match;
  if (zero !== undefined && fill !== undefined) throw new ValueError("invalid format string");
  const width = Number(wide ?? 0);
  const align = (sign: string, body: string, how: string, filler: string): string => {
    const padding = filler.repeat(Math.max(0, width - code_point_length(sign + body)));
    const half = Math.floor(padding.length / 2);
    return how === "<" ? sign + body + padding : how === "=" ? sign + padding + body : how === "^" ? padding.slice(0, half) + sign + body + padding.slice(half) : padding + sign + body;
  };
  const signOf = (x: Parts): string => (x.sign === 1 ? "-" : signs === "-" ? "" : signs);
  if (given.kind !== "finite") return align(signOf(given), specialText(given) + (code === "%" ? "%" : ""), alignment ?? ">", fill ?? " ");

  let x = code === "%" ? { ...given, exponent: given.exponent + 2 } : given;
  const precision = precise === undefined ? null : code === "g" || code === "G" ? Math.max(1, Number(precise)) : Number(precise);
  const isFixed = code === "f" || code === "F" || code === "%";
  const isScientific = code === "e" || code === "E";
  if (precision !== null) {
    if (isScientific) x = rounding.digits(x, precision + 1);
    else if (isFixed) x = rounding.places(x, precision);
    else if (digitsOf(x).length > precision) x = rounding.digits(x, precision);
  }
  if (x.coefficient === 0n && x.exponent > 0 && isFixed) x = rounding.places(x, 0);
  if (noNegativeZero !== undefined && x.coefficient === 0n) x = { ...x, sign: 0 };
  const digits = digitsOf(x);
  const left = x.exponent + digits.length;
  const plain = x.exponent <= 0 && left > -6 ? left : 1;
  const place = isFixed ? left : isScientific ? (x.coefficient === 0n && precision !== null ? 1 - precision : 1) : plain;
  const [whole, fraction] = split(digits, place);
  const exponent = left - place;
  let tail = fraction !== "" || alternate !== undefined ? `.${fraction}` : "";
  if (exponent !== 0 || isScientific) tail += `${code === "e" || code === "g" ? "e" : "E"}${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
  if (code === "%") tail += "%";
  const sign = signOf(x);
  const isPadded = zero !== undefined;
  const least = isPadded || (fill === "0" && alignment === "=") ? width - tail.length - sign.length : 0;
  return align(sign, separated(whole, separator, least) + tail, alignment ?? (isPadded ? "=" : ">"), fill ?? (isPadded ? "0" : " "));
}

/** Groups of three, with zeros in front until there are so many characters. */
function separated(whole: string, separator: string, least: number): string {
  if (separator === "") return whole.padStart(least, "0");
  const groups: string[] = [];
  let [rest, left] = [whole, least];
  for (;;) {
    const size = Math.min(Math.max(rest.length, left, 1), 3);
    groups.unshift(rest.slice(-size).padStart(size, "0"));
    rest = rest.slice(0, -size);
    left -= size;
    if (rest === "" && left <= 0) return groups.join(separator);
    left -= 1;
  }
}
