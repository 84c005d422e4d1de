// Python's float: the box for floats that look like an int (a plain number is an int only if it is integral and within
// ±2^53: ints beyond are bigints, so 1e16 needs no box), and the shortest decimal text of a double.
// Arithmetic is in arithmetic.ts, format specs in format.ts.

/** A float whose value is integral and within ±2^53. Typed `number` wherever a port sees it (see `box`). */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  valueOf(): number {
    return this.value;
  }
  toString(): string {
    return float_repr(this.value);
  }
  toJSON(): number {
    return this.value;
  }
}

/** A double as a Python float: boxed when it looks like an int, else the number itself. */
export function box(value: number): number {
  // The box stands for a number everywhere in a port: this is the one place that says so to the compiler.
  return Number.isSafeInteger(value) ? (new Float(value) as unknown as number) : value;
}

/** Whether `x` is a float: a box, or a number that is not an int. */
export function is_float(x: unknown): boolean {
  return typeof x === "number" ? !Number.isSafeInteger(x) : x instanceof Float;
}

/** `repr` of a double: the shortest digits that read back, exponent outside 1e-5 < |x| < 1e16. */
export function float_repr(value: number): string {
  if (value === Infinity) return "inf";
  if (value === -Infinity) return "-inf";
  if (value !== value) return "nan";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e16) {
    const text = String(value);
    return Number.isInteger(value) ? text + ".0" : text;
  }
  const text = shortest_exponential(value);
  const e = text.indexOf("e");
  const exponent = text.slice(e + 2);
  return text.slice(0, e + 2) + (exponent.length < 2 ? "0" + exponent : exponent);
}

/** The engine writes 17 digits of some powers of two where 16 read back: above them doubles lie twice as far apart as below. */
function shortest_exponential(value: number): string {
  const text = value.toExponential();
  const [mantissa = "", exponent = ""] = value.toExponential(15).split("e");
  if (mantissa.length + exponent.length + 1 >= text.length) return text;
  const digits = BigInt(mantissa.replace(".", ""));
  const above = String(digits + (digits < 0n ? -1n : 1n)).replace(/(?<=^-?\d)/, ".").replace(/0+$/, "");
  return [mantissa, above].map((each) => `${each}e${exponent}`).find((each) => Number(each) === value) ?? text;
}
