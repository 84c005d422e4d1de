// Tokens → what stands in brackets of its own: tuples, lists, sets, dicts, and the comprehensions of them.
import { parseBinary, parseExpression, parseNamed, parseOr, parseStarOr, parseTargets, parseYield, startsExpression } from "./parse-expressions.ts";
import type { Comprehension, DictEntry, Expression, Generator } from "./syntax.ts";
import type { TokenStream } from "./token-stream.ts";

/** `()`, `(a)`, `(a, b)`, `(a for …)`. */
export function parseParenthesized(s: TokenStream): Expression {
  const start = s.next();
  if (s.accept(")")) return { type: "Tuple", elements: [], parenthesized: true, ...s.span(start) };
  if (s.is("yield")) {
    const value = parseYield(s);
    s.expect(")", "invalid syntax");
    return { ...value, ...s.span(start) };
  }
  const first = parseStarOr(parseNamed)(s);
  if (s.isAny("for", "async")) {
    const generators = parseGenerators(s);
    s.expect(")", "invalid syntax");
    return { type: "Comprehension", kind: "generator", element: first, value: null, generators, ...s.span(start) };
  }
  if (s.accept(")")) {
    if (first.type === "Starred") s.fail("cannot use starred expression here", first);
    return first;
  }
  const elements = parseElements(s, first, ")");
  return { type: "Tuple", elements, parenthesized: true, ...s.span(start) };
}

function parseElements(s: TokenStream, first: Expression, close: string): Expression[] {
  const elements = [first];
  while (s.accept(",")) {
    if (s.is(close)) break;
    elements.push(parseStarOr(parseNamed)(s));
  }
  if (!s.is(close)) s.fail(startsExpression(s) ? "invalid syntax. Perhaps you forgot a comma?" : "invalid syntax");
  s.next();
  return elements;
}

export function parseListDisplay(s: TokenStream): Expression {
  const start = s.next();
  if (s.accept("]")) return { type: "List", elements: [], ...s.span(start) };
  const first = parseStarOr(parseNamed)(s);
  if (s.isAny("for", "async")) {
    const generators = parseGenerators(s);
    s.expect("]", "invalid syntax");
    return { type: "Comprehension", kind: "list", element: first, value: null, generators, ...s.span(start) };
  }
  const elements = parseElements(s, first, "]");
  return { type: "List", elements, ...s.span(start) };
}

/** A dict, a set, or a comprehension of one. */
export function parseBraces(s: TokenStream): Expression {
  const start = s.next();
  if (s.accept("}")) return { type: "Dict", entries: [], ...s.span(start) };
  const entries: DictEntry[] = [];
  const elements: Expression[] = [];
  for (;;) {
    if (s.accept("**")) entries.push({ key: null, value: parseBinary(s) });
    else {
      const key = parseStarOr(parseNamed)(s);
      if (s.accept(":")) {
        if (s.isAny("}", ",")) s.fail("expression expected after dictionary key and ':'", s.previous);
        const value = parseExpression(s);
        if (entries.length === 0 && elements.length === 0 && s.isAny("for", "async")) {
          return comprehension(s, start, "dict", key, value);
        }
        entries.push({ key, value });
      } else {
        if (entries.length > 0) s.fail("':' expected after dictionary key", s.previous);
        if (elements.length === 0 && s.isAny("for", "async")) return comprehension(s, start, "set", key, null);
        elements.push(key);
      }
    }
    if (entries.length > 0 && elements.length > 0) s.fail("invalid syntax");
    if (!s.accept(",") || s.is("}")) break;
  }
  if (!s.is("}")) s.fail(startsExpression(s) ? "invalid syntax. Perhaps you forgot a comma?" : "invalid syntax");
  s.next();
  if (entries.length > 0) return { type: "Dict", entries, ...s.span(start) };
  return { type: "Set", elements, ...s.span(start) };
}

function comprehension(s: TokenStream, start: { line: number; column: number }, kind: Comprehension["kind"], element: Expression, value: Expression | null): Expression {
  const generators = parseGenerators(s);
  s.expect("}", "invalid syntax");
  return { type: "Comprehension", kind, element, value, generators, ...s.span(start) };
}

/** The `for … in … if …` of a comprehension. */
export function parseGenerators(s: TokenStream): Generator[] {
  const generators: Generator[] = [];
  while (s.isAny("for", "async")) {
    const isAsync = s.accept("async");
    s.expect("for", "invalid syntax");
    const target = parseTargets(s);
    s.expect("in", "invalid syntax");
    const iter = parseOr(s);
    const ifs: Expression[] = [];
    while (s.accept("if")) {
      const start = s.token;
      const test = parseOr(s);
      if (s.is(":=") && test.type === "Name") s.fail("invalid syntax", start);
      ifs.push(test);
    }
    generators.push({ target, iter, ifs, isAsync });
  }
  return generators;
}
