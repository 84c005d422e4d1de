// Tokens → strings and f-strings.
import { parseNamedExpressions, parseYield } from "./parse-expressions.ts";
import type { Expression, FString, FStringPart, JoinedStr, Str } from "./syntax.ts";
import { TokenStream } from "./token-stream.ts";
import type { FStringToken } from "./tokenize.ts";

/** Adjacent string literals: those that stand on one line become one. */
export function parseStrings(s: TokenStream): Expression {
  const start = s.token;
  const values: (Str | FString)[] = [];
  while (s.isType("string") || s.isType("fstring")) {
    const token = s.next();
    const { line, column, endLine, endColumn } = token;
    const span = { line, column, endLine, endColumn };
    const value: Str | FString = token.type === "string"
      ? { type: "Str", value: token.text, ...span }
      : { type: "FString", parts: token.parts!.map(parseFStringPart), ...span };
    const last = values.at(-1);
    if (last && last.endLine === value.line) values[values.length - 1] = joinStrings(last, value);
    else values.push(value);
  }
  if (s.isType("bytes")) s.fail("cannot mix bytes and nonbytes literals", start);
  if (values.length === 1) return values[0]!;
  return { type: "JoinedStr", values, ...s.span(start) } satisfies JoinedStr;
}

function joinStrings(a: Str | FString, b: Str | FString): Str | FString {
  const span = { line: a.line, column: a.column, endLine: b.endLine, ...(b.endColumn !== undefined && { endColumn: b.endColumn }) };
  if (a.type === "Str" && b.type === "Str") return { type: "Str", value: a.value + b.value, ...span };
  const parts = [...(a.type === "Str" ? [a.value] : a.parts), ...(b.type === "Str" ? [b.value] : b.parts)];
  return { type: "FString", parts, ...span };
}

function parseFStringPart(part: FStringToken): FStringPart {
  if (typeof part === "string") return part;
  const s = new TokenStream(part.tokens);
  const value = s.is("yield") ? parseYield(s) : parseNamedExpressions(s);
  if (!s.isType("end")) s.fail("invalid syntax. Perhaps you forgot a comma?", value);
  const { line, column, text } = part;
  const conversion = part.conversion === "r" || part.conversion === "s" || part.conversion === "a" ? part.conversion : "";
  return { type: "FormattedValue", value, text, conversion, spec: part.spec && part.spec.map(parseFStringPart), line, column, endLine: s.previous.endLine };
}
