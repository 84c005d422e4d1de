// `x in c`
import { TypeError } from "./exceptions.ts";
import { same } from "./compare.ts";
import { find_iterator } from "./iteration.ts";
import { builtin_value, special } from "./special.ts";
import { truth } from "./truth.ts";
import { tp_name } from "./type.ts";

/** `x in container`: note the order of the arguments, which is that of Python's `operator.contains`. */
export function contains(container: unknown, x: unknown): boolean {
  if (typeof container === "string") {
    const part = builtin_value(x);
    if (typeof part === "string") return container.includes(part);
    throw new TypeError(`'in <string>' requires string as left operand, not ${tp_name(x)}`);
  }
  if (Array.isArray(container)) return container.some((item) => same(item, x));
  const method = special(container, "__contains__");
  if (method !== undefined) return truth(method.call(container, x));
  const source = find_iterator(container);
  if (source === undefined) {
    throw new TypeError(`argument of type '${tp_name(container)}' is not a container or iterable`);
  }
  for (const item of source) if (same(item, x)) return true;
  return false;
}
