// `match`: the statement, its cases and their patterns.
import { parseNamed, parseNamedExpressions, startsExpression } from "./parse-expressions.ts";
import type { Block, Expression, MatchCase, Pattern, Statement } from "./syntax.ts";
import { keywords } from "./keywords.ts";
import { TokenStream } from "./token-stream.ts";

/** `match` is a keyword only where a subject and a colon follow on the line and a `case` stands on the next. */
export function startsMatch(s: TokenStream): boolean {
  const mark = s.mark;
  s.next();
  let found = false;
  if (startsExpression(s)) {
    while (!s.isType("newline") && !s.isType("end")) s.next();
    found = s.previous.text === ":" && s.ahead(1).type === "indent" && s.ahead(2).text === "case";
  }
  s.rewind(mark);
  return found;
}

export function parseMatch(s: TokenStream, parseBlock: (s: TokenStream) => Block): Statement {
  const start = s.next();
  const subject = parseNamedExpressions(s);
  s.expect(":");
  s.next();
  s.next();
  const cases: MatchCase[] = [];
  while (!s.isType("dedent") && !s.isType("end")) {
    const at = s.token;
    if (!s.accept("case")) s.fail("invalid syntax");
    const pattern = parseOpenPattern(s);
    const guard = s.accept("if") ? parseNamed(s) : null;
    if (!guard && isIrrefutable(cases.at(-1)?.pattern) && !cases.at(-1)!.guard) {
      const { pattern: last } = cases.at(-1)!;
      const name = last.type === "MatchAs" ? last.name : null;
      s.fail(`${name ? `name capture '${name}'` : "wildcard"} makes remaining patterns unreachable`, last);
    }
    const body = parseBlock(s);
    cases.push({ pattern, guard, body, ...s.span(at) });
  }
  if (s.isType("dedent")) s.next();
  return { type: "Match", subject, cases, ...s.span(start) };
}

export function isIrrefutable(pattern: Pattern | undefined): boolean {
  if (pattern?.type === "MatchOr") return pattern.patterns.some(isIrrefutable);
  return pattern?.type === "MatchAs" && (pattern.pattern === null || isIrrefutable(pattern.pattern));
}

function parseOpenPattern(s: TokenStream): Pattern {
  const start = s.token;
  const first = parseMaybeStar(s);
  if (!s.is(",")) {
    if (first.type === "MatchStar") return { type: "MatchSequence", patterns: [first], ...s.span(start) };
    return first;
  }
  const patterns = [first];
  while (s.accept(",")) {
    if (s.isAny(":", "if")) break;
    patterns.push(parseMaybeStar(s));
  }
  return { type: "MatchSequence", patterns, ...s.span(start) };
}

function parseMaybeStar(s: TokenStream): Pattern {
  const start = s.token;
  if (!s.accept("*")) return parseAs(s);
  const name = s.identifier().text;
  return { type: "MatchStar", name: name === "_" ? null : name, ...s.span(start) };
}

function parseAs(s: TokenStream): Pattern {
  const start = s.token;
  const pattern = parseOr(s);
  if (!s.accept("as")) return pattern;
  const name = s.identifier().text;
  if (name === "_") s.fail("cannot use '_' as a target", s.previous);
  return { type: "MatchAs", pattern, name, ...s.span(start) };
}

function parseOr(s: TokenStream): Pattern {
  const start = s.token;
  const first = parseClosed(s);
  if (!s.is("|")) return first;
  const patterns = [first];
  while (s.accept("|")) patterns.push(parseClosed(s));
  return { type: "MatchOr", patterns, ...s.span(start) };
}

function parseClosed(s: TokenStream): Pattern {
  const start = s.token;
  const { type, text } = start;
  if (type === "int" || type === "float" || type === "string" || type === "bytes" || (type === "op" && text === "-")) {
    return { type: "MatchValue", value: parseLiteral(s), ...s.span(start) };
  }
  if (type === "name" && ["None", "True", "False"].includes(text)) {
    s.next();
    const value = text === "None" ? "None" : text === "True" ? "True" : "False";
    return { type: "MatchSingleton", value: { type: "Constant", value, ...s.span(start) }, ...s.span(start) };
  }
  if (type === "name" && !keywords.has(text)) return parseNamePattern(s);
  if (text === "(" || text === "[") return parseSequence(s, text === "(" ? ")" : "]");
  if (text === "{") return parseMapping(s);
  if (type === "fstring") s.fail("patterns may only match literals and attribute lookups");
  return s.fail("invalid syntax");
}

function parseLiteral(s: TokenStream): Expression {
  const start = s.token;
  if (s.accept("-")) {
    const operand = parseLiteral(s);
    return { type: "UnaryOp", op: "-", operand, ...s.span(start) };
  }
  const token = s.next();
  const span = s.span(start);
  switch (token.type) {
    case "int": return { type: "Int", value: BigInt(token.text.replaceAll("_", "")), text: token.text, ...span };
    case "float": return { type: "Float", value: Number(token.text.replaceAll("_", "")), text: token.text, ...span };
    case "bytes": return { type: "Bytes", value: token.bytes!, ...span };
    case "string": return { type: "Str", value: token.text, ...span };
    default: return s.fail("invalid syntax", token);
  }
}

function parseNamePattern(s: TokenStream): Pattern {
  const start = s.token;
  let value: Expression = { type: "Name", id: s.next().text, ...s.span(start) };
  const first = value.id;
  while (s.accept(".")) value = { type: "Attribute", value, attr: s.identifier().text, ...s.span(start) };
  if (s.is("(")) return parseClass(s, value);
  if (value.type === "Attribute") return { type: "MatchValue", value, ...s.span(start) };
  return { type: "MatchAs", pattern: null, name: first === "_" ? null : first, ...s.span(start) };
}

function parseClass(s: TokenStream, cls: Expression): Pattern {
  s.next();
  const patterns: Pattern[] = [];
  const named: { name: string; pattern: Pattern }[] = [];
  while (!s.is(")")) {
    if (s.token.type === "name" && s.ahead(1).text === "=") {
      const name = s.identifier().text;
      s.next();
      named.push({ name, pattern: parseAs(s) });
    } else {
      if (named.length > 0) s.fail("positional patterns follow keyword patterns");
      patterns.push(parseAs(s));
    }
    if (!s.accept(",")) break;
  }
  s.expect(")", "invalid syntax");
  return { type: "MatchClass", cls, patterns, keywords: named, ...s.span(cls) };
}

function parseSequence(s: TokenStream, close: string): Pattern {
  const start = s.next();
  const patterns: Pattern[] = [];
  let comma = false;
  while (!s.is(close)) {
    patterns.push(parseMaybeStar(s));
    comma = s.accept(",");
    if (!comma) break;
  }
  s.expect(close, "invalid syntax");
  if (close === ")" && patterns.length === 1 && !comma && patterns[0]!.type !== "MatchStar") return patterns[0]!;
  if (patterns.filter((each) => each.type === "MatchStar").length > 1) s.fail("multiple starred expressions in sequence pattern", start);
  return { type: "MatchSequence", patterns, ...s.span(start) };
}

function parseMapping(s: TokenStream): Pattern {
  const start = s.next();
  const entries: { key: Expression; pattern: Pattern }[] = [];
  let rest: string | null = null;
  while (!s.is("}")) {
    if (s.accept("**")) rest = s.identifier().text;
    else {
      const at = s.token;
      const key = parseClosed(s);
      s.expect(":");
      if (key.type !== "MatchValue" && key.type !== "MatchSingleton") s.fail("mapping pattern keys may only match literals and attribute lookups", at);
      entries.push({ key: key.value, pattern: parseAs(s) });
    }
    if (!s.accept(",")) break;
  }
  s.expect("}", "invalid syntax");
  return { type: "MatchMapping", entries, rest, ...s.span(start) };
}
