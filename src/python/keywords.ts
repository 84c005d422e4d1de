// Reading keyword arguments: ports pass them as one trailing plain object.
import { TypeError } from "./exceptions.ts";
import { is_keywords, split_keywords } from "./special.ts";

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

/**
 * A call's arguments by name: those by position take `names` in their order, keywords come as the trailing object. That
 * they have the types of `T`, the callee's own signature says. @throws TypeError
 */
export function by_names<T extends object>(args: readonly unknown[], names: readonly (keyof T & string)[], callee: string): T {
  const [positional, given] = split_keywords(args);
  check_keywords(given, names, callee);
  const named: Record<string, unknown> = { ...given };
  positional.forEach((argument, index) => {
    const name: string | undefined = names[index];
    if (name === undefined) throw new TypeError(`${callee}() takes at most ${names.length} arguments (${positional.length} given)`);
    if (Object.hasOwn(given, name)) throw new TypeError(`${callee}() got multiple values for argument '${name}'`);
    named[name] = argument;
  });
  return named as T;
}
