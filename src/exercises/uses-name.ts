// Whether a program has a name in its code: not in a comment, not in a string.

/** The first line (from 1) that has `name`, such as `gather` or `asyncio.gather`, as a whole; null where none has it. */
export function usesName(source: readonly string[], name: string): number | null {
  const code = source.join("\n").replace(/("""|''')[^]*?\1|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g, (text) => text.replace(/[^\n]/g, " "));
  const found = new RegExp(`(?<![\\w])${name.replaceAll(".", "\\s*\\.\\s*")}(?!\\w)`, "u").exec(code);
  return found === null ? null : code.slice(0, found.index).split("\n").length;
}
