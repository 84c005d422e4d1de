// What `str(x)` gives, for the library itself: the type `str` and its methods stand in str.ts, which few programs need.
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException, KeyError, OSError, TypeError } from "./exceptions.ts";
import { BaseExceptionGroup } from "./exception-groups.ts";
import { Float, float_repr } from "./float.ts";
import { Tuple } from "./list.ts";
import { repr } from "./repr.ts";
import { is_callable_object, special } from "./special.ts";
import { type_name } from "./type.ts";

/** What `str(x)` gives. */
export function text_of(x: unknown): string {
  switch (typeof x) {
    case "string":
      return x;
    case "object":
      break;
    default:
      if (is_callable_object(x)) break;
      return repr(x);
  }
  if (x === null) return "None";
  if (x instanceof Float) return float_repr(x.value);
  const method = special(x, "__str__");
  if (method !== undefined) {
    const text = method.call(x);
    if (typeof text === "string") return text;
    throw new TypeError(`__str__ returned non-string (type ${type_name(text)})`);
  }
  return x instanceof BaseException ? exception_text(x) : repr(x);
}

/** `super().__str__()` in an exception: what its text would be without a `__str__` of the program's. */
export function exception_text(e: BaseException): string {
  const { args } = e;
  if (e instanceof BaseExceptionGroup) {
    return `${e.message} (${e.exceptions.length} sub-exception${e.exceptions.length === 1 ? "" : "s"})`;
  }
  if (e instanceof OSError && args.length > 1) {
    const paths = [e.filename, e.filename2].filter((path) => path !== null).map(repr).join(" -> ");
    return `[Errno ${text_of(args[0])}] ${text_of(args[1])}${paths === "" ? "" : `: ${paths}`}`;
  }
  if (args.length === 0) return "";
  if (args.length > 1) return repr(Tuple.collect(args));
  return e instanceof KeyError ? repr(args[0]) : text_of(args[0]);
}
