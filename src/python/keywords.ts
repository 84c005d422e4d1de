// Reading keyword arguments: ports pass them as one trailing plain object.
import { TypeError } from "./exceptions.ts";
import { is_keywords } from "./special.ts";

/** An argument that may come by position or as `{ name: value }`. */
export function keyword(argument: unknown, name: string): unknown {
  return is_keywords(argument) ? argument[name] : argument;
}

/** The `key`, `default` … of a keyword object, after a check that there are no others. */
export function check_keywords(options: Readonly<Record<string, unknown>>, known: readonly string[], callee: string): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${callee}() got an unexpected keyword argument '${name}'`);
  }
}
