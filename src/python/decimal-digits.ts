// How long an int may be as decimal text. CPython: Objects/longobject.c (long_to_decimal_string_internal, long_from_string_base).
//
// Runs inside QuickJS. No DOM, no Node.
import { ValueError } from "./exceptions.ts";

/** `sys.int_info.default_max_str_digits`. */
const MOST_DIGITS = 4300;

/** The digits of `value` with its sign. @throws ValueError where there are too many */
export function decimal_digits(value: bigint): string {
  const text = value.toString();
  if (text.length - (value < 0n ? 1 : 0) > MOST_DIGITS) throw too_many("");
  return text;
}

/** @throws ValueError where a text has too many digits to be read as an int */
export function check_digits(count: number): void {
  if (count > MOST_DIGITS) throw too_many(`: value has ${count} digits`);
}

function too_many(found: string): ValueError {
  return new ValueError(`Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion${found}; use sys.set_int_max_str_digits() to increase the limit`);
}
