// Whether a value counts as true, as `if x:` asks.
import { TypeError } from "./exceptions.ts";
import { Float } from "./float.ts";
import { checked_length } from "./iteration.ts";
import { is_callable_object, special } from "./special.ts";
import { type_name } from "./type.ts";

export function truth(x: unknown): boolean {
  switch (typeof x) {
    case "boolean":
      return x;
    case "number":
      return x !== 0;
    case "string":
      return x !== "";
    case "bigint":
      return x !== 0n;
    case "undefined":
      return false;
    case "object":
      break;
    default:
      if (is_callable_object(x)) break;
      return true;
  }
  if (x === null) return false;
  if (Array.isArray(x)) return x.length > 0;
  if (x instanceof Float) return x.value !== 0;
  const bool = special(x, "__bool__");
  if (bool !== undefined) {
    const answer = bool.call(x);
    if (typeof answer === "boolean") return answer;
    throw new TypeError(`__bool__ should return bool, returned ${type_name(answer)}`);
  }
  const len = special(x, "__len__");
  return len === undefined || checked_length(len.call(x)) !== 0;
}
