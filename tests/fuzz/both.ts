// Pieces of text in Python and TypeScript side by side, and the expressions that need nothing but their arguments.
import type { ErrorClass, Seconds } from "./program.ts";

/** One piece of text in both languages. */
export interface Both {
  readonly py: string;
  readonly ts: string;
}

export function both(strings: TemplateStringsArray, ...parts: readonly (Both | string | number)[]): Both {
  const join = (language: "py" | "ts"): string =>
    strings.reduce((text, string, index) => {
      const part = parts[index - 1];
      return text + (typeof part === "object" ? part[language] : String(part)) + string;
    });
  return { py: join("py"), ts: join("ts") };
}

export const none: Both = { py: "None", ts: "null" };
export const text = (value: string | null): Both => (value === null ? none : { py: JSON.stringify(value), ts: JSON.stringify(value) });
export const number = (value: Seconds | null): Both => (value === null ? none : { py: String(value), ts: String(value) });

export function list(parts: readonly Both[]): Both {
  return { py: parts.map(({ py }) => py).join(", "), ts: parts.map(({ ts }) => ts).join(", ") };
}

/** Keyword arguments, written after others. */
export function keywords(given: Readonly<Record<string, Both>>): Both {
  const entries = Object.entries(given);
  return {
    py: entries.map(([name, { py }]) => `, ${name}=${py}`).join(""),
    ts: entries.length === 0 ? "" : `, { ${entries.map(([name, { ts }]) => `${name}: ${ts}`).join(", ")} }`,
  };
}

export function task(slot: number | "self"): Both {
  return slot === "self" ? { py: "asyncio.current_task()", ts: "asyncio.current_task()!" } : both`task(${slot})`;
}

/** A time on the loop's clock, a float. */
export function after(seconds: Seconds | null): Both {
  if (seconds === null) return none;
  const { py, ts } = both`asyncio.get_running_loop().time() + ${number(seconds)}`;
  return { py, ts: `float(${ts})` };
}

export function classOf(error: ErrorClass): string {
  return error === "CancelledError" ? "asyncio.CancelledError" : error;
}

export function newError(error: ErrorClass, label: number): Both {
  if (error === "ExceptionGroup") {
    return { py: `ExceptionGroup("g${label}", [Oops(${label}), KeyError(1)])`, ts: `new ExceptionGroup("g${label}", [new Oops(${label}), new KeyError(1)])` };
  }
  return { py: `${classOf(error)}(${label})`, ts: `new ${classOf(error)}(${label})` };
}
