// Python's `html`: text made safe for HTML. Specified by CPython's Lib/html/__init__.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { by_names } from "../keywords.ts";

export function escape(...args: unknown[]): string {
  const { s, quote = true } = by_names<{ readonly s: string; readonly quote?: boolean }>(args, ["s", "quote"], "escape");
  const text = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return quote ? text.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : text;
}
