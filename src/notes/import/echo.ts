// What an interpreter or a notebook shows of the value of an expression, as a program prints it.
import type { ParsedFacts } from "./reference.ts";

/** The text with its last expression printed: its `repr`, as it is shown, or in the short form that most values allow. Null when its end is no expression. */
export function echoed(source: string, { echo }: Pick<ParsedFacts, "echo">, form: "repr" | "str"): string | null {
  if (echo === null) return null;
  const points = [...source];
  const text = points.slice(echo.start, echo.end).join("");
  const value = echo.brackets ? `(${text})` : text;
  return `${points.slice(0, echo.start).join("")}${form === "repr" ? `print(repr(${value}))` : `print(${value})`}${points.slice(echo.end).join("")}`;
}
