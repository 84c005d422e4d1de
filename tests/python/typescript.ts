// Evaluates the TypeScript side of a case with everything of src/python in scope.
import * as python from "../../src/python/index.ts";
import { translateError } from "../../src/python/translate-error.ts";

const modules: Readonly<Record<string, unknown>> = Object.fromEntries(
  await Promise.all(
    ["bisect", "collections", "copy", "dataclasses", "datetime", "enum", "functools", "heapq", "io", "itertools", "json", "math", "operator", "random", "statistics", "string", "sys", "textwrap"].map(
      async (name) => [name === "enum" ? "enum_" : name, await import(`../../src/python/modules/${name}.ts`)] as const,
    ),
  ),
);

// Names of modules win over builtins of the same name, as after `import x`.
const scope: Readonly<Record<string, unknown>> = { ...python, ...modules };
const names = Object.keys(scope).filter((name) => !["name", "default"].includes(name));
const values = names.map((name) => scope[name]);

/** What the case gives: `repr` of its last part, or `!Type: message`. */
export function evaluate(text: string): string {
  const parts = text.split(" ;; ");
  const last = parts.pop();
  const body = `${parts.map((part) => part + ";\n").join("")}return (${last});`;
  try {
    return python.repr(new Function(...names, body)(...values));
  } catch (raised) {
    const error: unknown = raised instanceof python.BaseException ? raised : translateError(raised);
    return `!${python.type_name(error)}: ${python.str(error)}`;
  }
}
