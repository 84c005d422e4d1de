// Patterns of the shell, as `fnmatch`, `glob` and `pathlib` take them, as regular expressions of JavaScript.
// Specified by CPython's Lib/fnmatch.py, `translate`.
//
// Runs inside QuickJS. No DOM, no Node.

/** The JavaScript of a pattern, for all of a name; `any` is what a `*` stands for. */
export function pattern_source(pattern: string, any = "[^]*", one = "[^]"): string {
  return pattern.replace(/\*+|\?|\[(!?)(\]?[^\]]*)\]|[^]/gu, (all, negated: string | undefined, inside: string | undefined) => {
    if (all.startsWith("*")) return any;
    if (all === "?") return one;
    if (inside === undefined) return all.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    const kept = withoutEmptyRanges(inside);
    if (kept === "") return negated ? one : "(?!)";
    return `[${negated ? "^" : ""}${kept}]`;
  });
}

/** What stands between brackets: ranges that run backwards hold nothing. */
function withoutEmptyRanges(inside: string): string {
  const escape = (text: string): string => text.replace(/[\\\]^[-]/g, "\\$&");
  return inside.replace(/([^])-([^])|[^]/gu, (all, first: string | undefined, last: string | undefined) => {
    if (first === undefined || last === undefined) return escape(all);
    return first > last ? "" : `${escape(first)}-${escape(last)}`;
  });
}
