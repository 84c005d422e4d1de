// What an interpreter shows of the value of an expression, as a program prints it.
import type { ParsedFacts } from "./reference.ts";

/** The text with its last expression printed as an interpreter shows it, by its `repr`. Null when its end is no expression. */
export function echoed(source: string, { echo }: Pick<ParsedFacts, "echo">): string | null {
  if (echo === null) return null;
  const points = [...source];
  const text = points.slice(echo.start, echo.end).join("");
  const value = echo.brackets ? `(${text})` : text;
  return `${points.slice(0, echo.start).join("")}print(repr(${value}))${points.slice(echo.end).join("")}`;
}
