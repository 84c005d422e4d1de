// Exact decimal digits of a double, for rounding and format specs: JavaScript's own toFixed and toExponential stop at
// 100 digits and round halves of the exact value away from zero, Python rounds them to even.

/** The exact value of a finite double: `digits × 10^-scale`. */
function expand(value: number): [digits: bigint, scale: number] {
  let mantissa = Math.abs(value);
  let scale = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    scale += 1;
  }
  return [BigInt(mantissa) * 5n ** BigInt(scale), scale];
}

/** Drops the last `count` decimal digits, halves to even. */
function drop(digits: bigint, count: number): bigint {
  const unit = 10n ** BigInt(count);
  const rest = digits % unit;
  const down = digits / unit;
  return rest * 2n > unit || (rest * 2n === unit && down % 2n === 1n) ? down + 1n : down;
}

/** `value` with exactly `places` decimals, as `format(value, f".{places}f")` without sign rules beyond "-". */
export function fixed(value: number, places: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (size < 1e21 && places <= 100 && !is_tie(size, places)) return sign + size.toFixed(places);
  const [digits, scale] = expand(value);
  const kept = scale > places ? drop(digits, scale - places) : digits * 10n ** BigInt(places - scale);
  const text = kept.toString().padStart(places + 1, "0");
  return sign + (places === 0 ? text : text.slice(0, -places) + "." + text.slice(-places));
}

/** The exact value may lie half-way between two candidates: then digits beyond `places` are a 5 alone. */
function is_tie(size: number, places: number): boolean {
  const scaled = size * 2 ** (places + 1);
  return Number.isInteger(scaled);
}

/** `value` with `places` decimals before an exponent: digits and the exponent of ten. */
export function scientific(value: number, places: number): [digits: string, exponent: number] {
  if (value === 0) return ["0".repeat(places + 1), 0];
  const [digits, scale] = expand(value);
  const text = digits.toString();
  let exponent = text.length - 1 - scale;
  const excess = text.length - (places + 1);
  if (excess <= 0) return [text + "0".repeat(-excess), exponent];
  let kept = drop(digits, excess).toString();
  if (kept.length > places + 1) {
    kept = kept.slice(0, -1);
    exponent += 1;
  }
  return [kept, exponent];
}
