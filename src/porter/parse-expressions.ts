// Tokens → expressions, by recursive descent along the rules of Python's grammar. What stands in brackets of its own is in
// parse-displays.ts, strings are in parse-strings.ts, statements in parse-statements.ts.
import type { BinOp, CompareOperator, Constant, Expression, Keyword, Name, Operator, Parameter } from "./syntax.ts";
import { keywords } from "./keywords.ts";
import { parseBraces, parseGenerators, parseListDisplay, parseParenthesized } from "./parse-displays.ts";
import { parseStrings } from "./parse-strings.ts";
import type { TokenStream } from "./token-stream.ts";

const binaryLevels: readonly (readonly Operator[])[] = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "//", "%", "@"]];
const comparisons: readonly CompareOperator[] = ["==", "!=", "<", "<=", ">", ">="];

/** `a, *b, c`: one expression, or a tuple without parentheses. */
export function parseExpressions(s: TokenStream): Expression {
  return parseList(s, parseStarOr(parseExpression));
}

/** As parseExpressions, with `name := value` allowed in each place. */
export function parseNamedExpressions(s: TokenStream): Expression {
  return parseList(s, parseStarOr(parseNamed));
}

/** The targets of `for` and `del`: nothing that `in` could be taken into. */
export function parseTargets(s: TokenStream): Expression {
  return parseList(s, parseStarOr(parseBinary));
}

export function parseStarOr(parse: (s: TokenStream) => Expression): (s: TokenStream) => Expression {
  return (s) => {
    const start = s.token;
    if (!s.accept("*")) return parse(s);
    const value = parseBinary(s);
    return { type: "Starred", value, ...s.span(start) };
  };
}

function parseList(s: TokenStream, parse: (s: TokenStream) => Expression): Expression {
  const start = s.token;
  const first = parse(s);
  if (!s.is(",")) {
    if (first.type === "Starred") s.fail("can't use starred expression here", first);
    return first;
  }
  const elements = [first];
  while (s.accept(",")) {
    if (!startsExpression(s)) break;
    elements.push(parse(s));
  }
  return { type: "Tuple", elements, parenthesized: false, ...s.span(start) };
}

export function startsExpression(s: TokenStream): boolean {
  const { type, text } = s.token;
  if (type === "op") return ["(", "[", "{", "-", "+", "~", "*", "..."].includes(text);
  if (type === "name") return !keywords.has(text) || ["None", "True", "False", "not", "lambda", "await", "yield"].includes(text);
  return type !== "newline" && type !== "indent" && type !== "dedent" && type !== "end";
}

export function parseNamed(s: TokenStream): Expression {
  const start = s.token;
  const expression = parseExpression(s);
  if (!s.is(":=")) return expression;
  if (expression.type !== "Name") s.fail(`cannot use assignment expressions with ${describe(expression)}`, expression);
  s.next();
  const value = parseExpression(s);
  return { type: "NamedExpr", target: expression, value, ...s.span(start) };
}

/** `yield …` where it may stand without parentheses, else expressions. */
export function parseYieldOrExpressions(s: TokenStream): Expression {
  return s.is("yield") ? parseYield(s) : parseExpressions(s);
}

export function parseYield(s: TokenStream): Expression {
  const start = s.next();
  if (s.accept("from")) {
    const value = parseExpression(s);
    return { type: "YieldFrom", value, ...s.span(start) };
  }
  const value = startsExpression(s) ? parseExpressions(s) : null;
  return { type: "Yield", value, ...s.span(start) };
}

export function parseExpression(s: TokenStream): Expression {
  const start = s.token;
  if (s.is("lambda")) return parseLambda(s);
  const body = parseOr(s);
  if (!s.is("if")) return body;
  s.next();
  const test = parseOr(s);
  if (!s.is("else")) s.fail("expected 'else' after 'if' expression", start);
  s.next();
  if (!startsExpression(s)) s.fail("expected expression after 'else', but statement is given");
  const orelse = parseExpression(s);
  return { type: "IfExp", test, body, orelse, ...s.span(start) };
}

function parseLambda(s: TokenStream): Expression {
  const start = s.next();
  const params = parseParameters(s, ":", false);
  s.expect(":");
  const body = parseExpression(s);
  return { type: "Lambda", params, body, ...s.span(start) };
}

/** Parameters up to `end`, which is not consumed. */
export function parseParameters(s: TokenStream, end: string, annotated: boolean): Parameter[] {
  const params: Parameter[] = [];
  let keywordOnly = false;
  let bareStar: { line: number; column: number } | null = null;
  const names = new Set<string>();
  while (!s.is(end)) {
    const start = s.token;
    if (s.accept("/")) {
      if (params.length === 0) s.fail("at least one parameter must precede /", start);
      if (keywordOnly) s.fail("/ must be ahead of *", start);
      for (let i = 0; i < params.length; i++) params[i] = { ...params[i]!, kind: "positional" };
    } else {
      const star = s.is("**") ? "**" : s.is("*") ? "*" : "";
      if (star) s.next();
      if (star === "*" && s.isAny(",", end)) {
        if (keywordOnly) s.fail("* argument may appear only once", start);
        keywordOnly = true;
        bareStar = start;
      } else {
        if (params.at(-1)?.kind === "**") s.fail("parameters cannot follow var-keyword parameter", start);
        if (s.token.type === "name" && keywords.has(s.token.text)) s.fail("invalid syntax");
        const name = s.identifier();
        if (names.has(name.text)) s.fail(`duplicate argument '${name.text}' in function definition`, name);
        names.add(name.text);
        const annotation = annotated && s.accept(":") ? parseStarOr(parseExpression)(s) : null;
        const value = s.accept("=") ? parseExpression(s) : null;
        const kind = star || (keywordOnly ? "keyword" : "either");
        if (star === "*") keywordOnly = true;
        if (kind === "either" && !value && params.at(-1)?.default && params.at(-1)!.kind !== "keyword") {
          s.fail("parameter without a default follows parameter with a default", name);
        }
        if (kind === "keyword" || kind === "*") bareStar = null;
        params.push({ name: name.text, kind, annotation, default: value, ...s.span(start) });
      }
    }
    if (!s.accept(",")) break;
  }
  if (bareStar) s.fail("named arguments must follow bare *", bareStar);
  return params;
}

export function parseOr(s: TokenStream): Expression {
  return parseBool(s, "or", (inner) => parseBool(inner, "and", parseNot));
}

function parseBool(s: TokenStream, op: "and" | "or", operand: (s: TokenStream) => Expression): Expression {
  const start = s.token;
  const first = operand(s);
  if (!s.is(op)) return first;
  const values = [first];
  while (s.accept(op)) values.push(operand(s));
  return { type: "BoolOp", op, values, ...s.span(start) };
}

function parseNot(s: TokenStream): Expression {
  const start = s.token;
  if (!s.accept("not")) return parseComparison(s);
  const operand = parseNot(s);
  return { type: "UnaryOp", op: "not", operand, ...s.span(start) };
}

function parseComparison(s: TokenStream): Expression {
  const start = s.token;
  const left = parseBinary(s);
  const ops: CompareOperator[] = [];
  const comparators: Expression[] = [];
  for (let op = comparison(s); op; op = comparison(s)) {
    ops.push(op);
    comparators.push(parseBinary(s));
  }
  return ops.length === 0 ? left : { type: "Compare", left, ops, comparators, ...s.span(start) };
}

function comparison(s: TokenStream): CompareOperator | null {
  const op = comparisons.find((text) => s.is(text));
  if (op) s.next();
  if (op) return op;
  if (s.accept("in")) return "in";
  if (s.is("not") && s.ahead(1).text === "in") {
    s.next();
    s.next();
    return "not in";
  }
  if (!s.accept("is")) return null;
  return s.accept("not") ? "is not" : "is";
}

export function parseBinary(s: TokenStream): Expression {
  return parseLevel(s, 0);
}

function parseLevel(s: TokenStream, level: number): Expression {
  const ops = binaryLevels[level];
  if (!ops) return parseUnary(s);
  const start = s.token;
  let left = parseLevel(s, level + 1);
  for (;;) {
    const op = s.token.type === "op" ? ops.find((text) => text === s.token.text) : undefined;
    if (!op) return left;
    s.next();
    const right = parseLevel(s, level + 1);
    left = { type: "BinOp", op, left, right, ...s.span(start) } satisfies BinOp;
  }
}

function parseUnary(s: TokenStream): Expression {
  const start = s.token;
  const op = (["-", "+", "~"] as const).find((text) => s.is(text));
  if (!op) return parsePower(s);
  s.next();
  const operand = parseUnary(s);
  return { type: "UnaryOp", op, operand, ...s.span(start) };
}

function parsePower(s: TokenStream): Expression {
  const start = s.token;
  const left = parseAwait(s);
  if (!s.accept("**")) return left;
  const right = parseUnary(s);
  return { type: "BinOp", op: "**", left, right, ...s.span(start) };
}

function parseAwait(s: TokenStream): Expression {
  const start = s.token;
  if (!s.accept("await")) return parsePrimary(s);
  const value = parsePrimary(s);
  return { type: "Await", value, ...s.span(start) };
}

function parsePrimary(s: TokenStream): Expression {
  const start = s.token;
  let value = parseAtom(s);
  for (;;) {
    if (s.accept(".")) {
      if (s.token.type !== "name") s.fail("invalid syntax");
      const attr = s.next().text;
      value = { type: "Attribute", value, attr, ...s.span(start) };
    } else if (s.is("(")) {
      const { args, keywords: named } = parseArguments(s);
      value = { type: "Call", func: value, args, keywords: named, ...s.span(start) };
    } else if (s.accept("[")) {
      const index = parseIndex(s);
      s.expect("]", "invalid syntax. Perhaps you forgot a comma?");
      value = { type: "Subscript", value, index, ...s.span(start) };
    } else return value;
  }
}

/** What stands between the brackets: `x[*a]` is a tuple even without a comma. */
function parseIndex(s: TokenStream): Expression {
  const start = s.token;
  if (!s.is("*")) return parseList(s, parseSubscript);
  const elements = [parseSubscript(s)];
  while (s.accept(",") && !s.is("]")) elements.push(parseSubscript(s));
  return { type: "Tuple", elements, parenthesized: false, ...s.span(start) };
}

function parseSubscript(s: TokenStream): Expression {
  const start = s.token;
  if (s.is("*")) return parseStarOr(parseExpression)(s);
  const lower = s.is(":") ? null : parseNamed(s);
  if (lower && !s.is(":")) return lower;
  s.expect(":");
  const upper = s.isAny(":", ",", "]") ? null : parseExpression(s);
  const step = s.accept(":") && !s.isAny(",", "]") ? parseExpression(s) : null;
  return { type: "Slice", lower, upper, step, ...s.span(start) };
}

/** `(a, *b, c=1, **d)`, from its `(` to its `)`. */
export function parseArguments(s: TokenStream): { args: Expression[]; keywords: Keyword[] } {
  const args: Expression[] = [];
  const named: Keyword[] = [];
  const seen = new Set<string>();
  s.expect("(");
  while (!s.is(")")) {
    const start = s.token;
    if (s.accept("**")) {
      const value = parseExpression(s);
      named.push({ name: null, value, ...s.span(start) });
    } else if (s.token.type === "name" && s.ahead(1).text === "=" && s.ahead(1).type === "op") {
      if (keywords.has(s.token.text)) {
        s.fail(["True", "False", "None"].includes(s.token.text) ? `cannot assign to ${s.token.text}` : "invalid syntax");
      }
      const name = s.next().text;
      s.next();
      if (seen.has(name)) s.fail(`keyword argument repeated: ${name}`, start);
      seen.add(name);
      const value = parseExpression(s);
      named.push({ name, value, ...s.span(start) });
    } else {
      let value = parseStarOr(parseNamed)(s);
      if (s.isAny("for", "async") && value.type !== "Starred") {
        const generators = parseGenerators(s);
        value = { type: "Comprehension", kind: "generator", element: value, value: null, generators, ...s.span(start) };
        if (args.length + named.length > 0 || !(s.is(")") || (s.is(",") && s.ahead(1).text === ")"))) {
          s.fail("Generator expression must be parenthesized", start);
        }
      }
      if (s.is("=")) s.fail('expression cannot contain assignment, perhaps you meant "=="?', start);
      if (named.length > 0 && value.type !== "Starred") {
        s.fail(named.at(-1)!.name === null ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument", start);
      }
      args.push(value);
    }
    if (!s.accept(",")) break;
  }
  if (!s.is(")")) s.fail(startsExpression(s) ? "invalid syntax. Perhaps you forgot a comma?" : "invalid syntax");
  s.next();
  return { args, keywords: named };
}

function parseAtom(s: TokenStream): Expression {
  const token = s.token;
  switch (token.type) {
    case "int": {
      s.next();
      return { type: "Int", value: BigInt(token.text.replaceAll("_", "").replace(/^0+(?=\d)/, "")), text: token.text, ...s.span(token) };
    }
    case "float":
      s.next();
      return { type: "Float", value: Number(token.text.replaceAll("_", "")), text: token.text, ...s.span(token) };
    case "imaginary":
      return s.fail("complex numbers cannot be ported", token, "keep the two parts in two floats");
    case "string":
    case "fstring":
      return parseStrings(s);
    case "bytes": {
      s.next();
      let value = [...token.bytes!];
      while (s.isType("bytes")) value = value.concat(s.next().bytes!);
      if (s.isType("string") || s.isType("fstring")) s.fail("cannot mix bytes and nonbytes literals", token);
      return { type: "Bytes", value, ...s.span(token) };
    }
    case "name":
      return parseName(s);
    case "op":
      if (token.text === "(") return parseParenthesized(s);
      if (token.text === "[") return parseListDisplay(s);
      if (token.text === "{") return parseBraces(s);
      if (token.text === "...") {
        s.next();
        return { type: "Constant", value: "Ellipsis", ...s.span(token) };
      }
      break;
    case "indent":
      return s.fail("unexpected indent");
  }
  return s.fail("invalid syntax");
}

function parseName(s: TokenStream): Expression {
  const { text } = s.token;
  if (text === "None" || text === "True" || text === "False") {
    const token = s.next();
    return { type: "Constant", value: text, ...s.span(token) } satisfies Constant;
  }
  if (text === "lambda") return parseLambda(s);
  if (keywords.has(text)) s.fail("invalid syntax");
  const token = s.next();
  return { type: "Name", id: text, ...s.span(token) } satisfies Name;
}

/** How CPython calls an expression in "cannot assign to …". */
export function describe(expression: Expression): string {
  switch (expression.type) {
    case "Name": return "name";
    case "Int": case "Float": case "Str": case "Bytes": case "JoinedStr": return "literal";
    case "FString": return "f-string expression";
    case "Constant": return expression.value === "Ellipsis" ? "ellipsis" : expression.value;
    case "Tuple": return "tuple";
    case "List": return "list";
    case "Set": return "set display";
    case "Dict": return "dict literal";
    case "Comprehension": return expression.kind === "generator" ? "generator expression" : `${expression.kind} comprehension`;
    case "UnaryOp": case "BinOp": case "BoolOp": return "expression";
    case "Compare": return "comparison";
    case "Call": return "function call";
    case "Attribute": return "attribute";
    case "Subscript": return "subscript";
    case "Slice": return "slice";
    case "Starred": return "starred";
    case "IfExp": return "conditional expression";
    case "Lambda": return "lambda";
    case "NamedExpr": return "named expression";
    case "Await": return "await expression";
    case "Yield": case "YieldFrom": return "yield expression";
  }
}
