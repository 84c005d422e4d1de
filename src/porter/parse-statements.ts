// Tokens → statements. Expressions are in parse-expressions.ts, patterns of `match` in parse-patterns.ts.
import { describe, parseArguments, parseExpression, parseExpressions, parseNamed, parseNamedExpressions, parseParameters, parseTargets, parseYieldOrExpressions, startsExpression } from "./parse-expressions.ts";
import { parseMatch, startsMatch } from "./parse-patterns.ts";
import type { Place } from "./problems.ts";
import type { Alias, Block, ClassDef, ExceptHandler, Expression, Keyword, Module, Operator, Statement, Str, TypeParameter, WithItem } from "./syntax.ts";
import { keywords } from "./keywords.ts";
import { TokenStream } from "./token-stream.ts";
import { tokenize } from "./tokenize.ts";

const augmented: readonly string[] = ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="];
const maxIndentation = 100;

/** Throws PortError at the first place where the text is no Python. */
export function parse(source: string): Module {
  const { tokens, comments } = tokenize(source);
  const s = new TokenStream(tokens);
  const statements: Statement[] = [];
  while (!s.isType("end")) statements.push(...parseStatement(s, 0));
  const { docstring, body } = splitDocstring(statements);
  return { type: "Module", docstring, body, comments };
}

function splitDocstring(statements: Block): { docstring: Str | null; body: Block } {
  const first = statements[0];
  if (first?.type !== "Expr" || first.value.type !== "Str") return { docstring: null, body: statements };
  return { docstring: first.value, body: statements.slice(1) };
}

function parseStatement(s: TokenStream, depth: number): readonly Statement[] {
  if (depth > maxIndentation) s.fail("too many levels of indentation");
  const { token } = s;
  if (token.type === "indent") s.fail("unexpected indent");
  if (token.type === "op" && token.text === "@") return [parseDecorated(s, depth)];
  if (token.type === "name") {
    switch (token.text) {
      case "if": return [parseIf(s, depth)];
      case "while": return [parseWhile(s, depth)];
      case "for": return [parseFor(s, depth, token, false)];
      case "try": return [parseTry(s, depth)];
      case "with": return [parseWith(s, depth, token, false)];
      case "def": return [parseFunction(s, depth, token, [], false)];
      case "class": return [parseClass(s, depth, token, [])];
      case "async": return [parseAsync(s, depth, [])];
      case "match": if (startsMatch(s)) return [parseMatch(s, (inner) => parseBlock(inner, depth, "'case' statement", inner.previous))]; break;
      case "elif": case "else": case "except": case "finally": s.fail("invalid syntax", token);
    }
  }
  return parseSimpleLine(s);
}

function parseAsync(s: TokenStream, depth: number, decorators: readonly Expression[]): Statement {
  const start = s.next();
  if (s.is("def")) return parseFunction(s, depth, start, decorators, true);
  if (s.is("for") && decorators.length === 0) return parseFor(s, depth, start, true);
  if (s.is("with") && decorators.length === 0) return parseWith(s, depth, start, true);
  return s.fail("invalid syntax");
}

function parseSimpleLine(s: TokenStream): Statement[] {
  const statements = [parseSimple(s)];
  while (s.accept(";")) {
    if (s.isType("newline")) break;
    statements.push(parseSimple(s));
  }
  if (s.isType("end")) return statements;
  if (!s.isType("newline")) failAfter(s, statements.at(-1)!);
  s.next();
  return statements;
}

/** Says why a simple statement does not end where it should. */
function failAfter(s: TokenStream, last: Statement): never {
  const { token } = s;
  if (last.type === "Expr" && last.value.type === "Name" && last.line === token.line) {
    if ((last.value.id === "print" || last.value.id === "exec") && startsExpression(s)) {
      s.fail(`Missing parentheses in call to '${last.value.id}'. Did you mean ${last.value.id}(...)?`, last);
    }
  }
  if (token.type === "op" && token.text === ":=") s.fail("invalid syntax", token, "put the assignment expression in parentheses");
  if (token.type === "op" && token.text === "=") s.fail(`cannot assign to ${last.type === "Expr" ? describe(last.value) : "this"}`, last);
  if (token.type === "op" && token.text === "!") s.fail("invalid syntax");
  s.fail("invalid syntax");
}

function parseSimple(s: TokenStream): Statement {
  const start = s.token;
  if (start.type === "name") {
    switch (start.text) {
      case "pass": s.next(); return { type: "Pass", ...s.span(start) };
      case "break": s.next(); return { type: "Break", ...s.span(start) };
      case "continue": s.next(); return { type: "Continue", ...s.span(start) };
      case "return": {
        s.next();
        const value = startsExpression(s) ? parseExpressions(s) : null;
        return { type: "Return", value, ...s.span(start) };
      }
      case "raise": {
        s.next();
        const error = startsExpression(s) ? parseExpression(s) : null;
        const cause = error && s.accept("from") ? parseExpression(s) : null;
        return { type: "Raise", error, cause, ...s.span(start) };
      }
      case "global": case "nonlocal": {
        s.next();
        const names = [s.identifier().text];
        while (s.accept(",")) names.push(s.identifier().text);
        return { type: start.text === "global" ? "Global" : "Nonlocal", names, ...s.span(start) };
      }
      case "del": {
        s.next();
        const target = parseTargets(s);
        const targets = target.type === "Tuple" ? target.elements : [target];
        for (const each of targets) checkDelete(s, each);
        return { type: "Delete", targets, ...s.span(start) };
      }
      case "assert": {
        s.next();
        const test = parseNamed(s);
        const message = s.accept(",") ? parseExpression(s) : null;
        return { type: "Assert", test, message, ...s.span(start) };
      }
      case "import": return parseImport(s);
      case "from": return parseImportFrom(s);
      case "type":
        if (s.ahead(1).type === "name" && !keywords.has(s.ahead(1).text) && ["=", "["].includes(s.ahead(2).text)) return parseTypeAlias(s);
    }
  }
  return parseAssignmentOrExpression(s);
}

function parseAssignmentOrExpression(s: TokenStream): Statement {
  const start = s.token;
  const at = s.mark;
  if (s.accept("*")) {
    parseExpression(s);
    if (s.is("=")) s.fail("starred assignment target must be in a list or tuple", start);
    s.rewind(at);
  }
  const first = parseYieldOrExpressions(s);
  if (s.is(":") && ["Name", "Attribute", "Subscript"].includes(first.type)) {
    const after = s.ahead(1);
    if (after.type === "newline") s.fail("invalid syntax");
    s.next();
    const annotation = parseExpression(s);
    const value = s.accept("=") ? parseYieldOrExpressions(s) : null;
    return { type: "AnnAssign", target: first, annotation, value, ...s.span(start) };
  }
  const op = s.token.type === "op" && augmented.includes(s.token.text) ? s.token.text : null;
  if (op) {
    if (!["Name", "Attribute", "Subscript"].includes(first.type)) s.fail(`'${describe(first)}' is an illegal expression for augmented assignment`, first);
    s.next();
    const value = parseYieldOrExpressions(s);
    return { type: "AugAssign", target: first, op: op.slice(0, -1) as Operator, value, ...s.span(start) };
  }
  if (!s.is("=")) {
    if (s.is("++") || (s.is("+") && s.ahead(1).text === "+")) s.fail("invalid syntax");
    return { type: "Expr", value: first, ...s.span(start) };
  }
  const values = [first];
  while (s.accept("=")) {
    checkTarget(s, values.at(-1)!, true);
    values.push(parseYieldOrExpressions(s));
  }
  const value = values.pop()!;
  return { type: "Assign", targets: values, value, ...s.span(start) };
}

function checkTarget(s: TokenStream, target: Expression, isAssignment: boolean): void {
  switch (target.type) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return;
    case "Starred":
      return checkTarget(s, target.value, isAssignment);
    case "Tuple":
    case "List":
      if (target.elements.filter((each) => each.type === "Starred").length > 1) s.fail("multiple starred expressions in assignment", target);
      for (const each of target.elements) checkTarget(s, each, isAssignment);
      return;
    default: {
      const maybe = isAssignment && !["Constant", "Yield", "YieldFrom"].includes(target.type) ? " here. Maybe you meant '==' instead of '='?" : "";
      const constant = target.type === "Constant" ? describe(target) : null;
      s.fail(`cannot assign to ${constant ?? describe(target)}${constant ? "" : maybe}`, target);
    }
  }
}

function checkDelete(s: TokenStream, target: Expression): void {
  if (target.type === "Tuple" || target.type === "List") for (const each of target.elements) checkDelete(s, each);
  else if (!["Name", "Attribute", "Subscript"].includes(target.type)) s.fail(`cannot delete ${describe(target)}`, target);
}

function dottedName(s: TokenStream): string {
  let name = s.identifier().text;
  while (s.accept(".")) name += `.${s.identifier().text}`;
  return name;
}

function alias(s: TokenStream, dotted: boolean): Alias {
  const start = s.token;
  const name = dotted ? dottedName(s) : s.identifier().text;
  const asname = s.accept("as") ? s.identifier().text : null;
  return { name, asname, ...s.span(start) };
}

function parseImport(s: TokenStream): Statement {
  const start = s.next();
  if (s.isType("newline")) s.fail("Expected one or more names after 'import'");
  const names = [alias(s, true)];
  while (s.accept(",")) names.push(alias(s, true));
  if (s.is("from")) s.fail("Did you mean to use 'from ... import ...' instead?", start);
  return { type: "Import", names, ...s.span(start) };
}

function parseImportFrom(s: TokenStream): Statement {
  const start = s.next();
  let module = "";
  while (s.isAny(".", "...")) module += s.next().text;
  if (!module || !s.is("import")) module += dottedName(s);
  s.expect("import");
  const names: Alias[] = [];
  if (!s.accept("*")) {
    const parenthesized = s.accept("(");
    if (s.isType("newline")) s.fail("Expected one or more names after 'import'");
    do {
      if (parenthesized && s.is(")")) break;
      names.push(alias(s, false));
    } while (s.accept(","));
    if (parenthesized) s.expect(")");
    else if (s.previous.text === ",") s.fail("trailing comma not allowed without surrounding parentheses", s.previous);
  }
  return { type: "ImportFrom", module, names, ...s.span(start) };
}

function parseTypeAlias(s: TokenStream): Statement {
  const start = s.next();
  const name = s.identifier().text;
  const params = parseTypeParameters(s);
  s.expect("=");
  const value = parseExpression(s);
  return { type: "TypeAlias", name, params, value, ...s.span(start) };
}

function parseTypeParameters(s: TokenStream): TypeParameter[] {
  const params: TypeParameter[] = [];
  if (!s.accept("[")) return params;
  while (!s.is("]")) {
    const start = s.token;
    const kind = s.accept("**") ? "**" : s.accept("*") ? "*" : "";
    const name = s.identifier().text;
    const bound = s.accept(":") ? parseExpression(s) : null;
    if (s.accept("=")) parseExpression(s);
    params.push({ name, kind, bound, ...s.span(start) });
    if (!s.accept(",")) break;
  }
  s.expect("]");
  return params;
}

// ------------------------------------------------------------------------------------------------------------ blocks

/** `: …` on one line, or an indented block. `what` and `start` name the statement it belongs to. */
function parseBlock(s: TokenStream, depth: number, what: string, start: Place): Block {
  if (!s.is(":")) s.fail(s.is("=") ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" : "expected ':'");
  s.next();
  if (!s.isType("newline")) return parseSimpleLine(s);
  s.next();
  if (!s.isType("indent")) s.fail(`expected an indented block after ${what} on line ${start.line}`, s.isType("end") || s.isType("dedent") ? s.previous : s.token);
  s.next();
  const statements: Statement[] = [];
  while (!s.isType("dedent") && !s.isType("end")) statements.push(...parseStatement(s, depth + 1));
  if (s.isType("dedent")) s.next();
  return statements;
}

function parseIf(s: TokenStream, depth: number): Statement {
  const start = s.next();
  const test = parseNamed(s);
  const body = parseBlock(s, depth, `'${start.text}' statement`, start);
  if (s.is("elif")) {
    const orelse = [parseIf(s, depth)];
    return { type: "If", test, body, orelse, elif: true, ...s.span(start) };
  }
  const orelse = parseElse(s, depth);
  return { type: "If", test, body, orelse, elif: false, ...s.span(start) };
}

function parseElse(s: TokenStream, depth: number): Block {
  if (!s.is("else")) return [];
  const start = s.next();
  return parseBlock(s, depth, "'else' statement", start);
}

function parseWhile(s: TokenStream, depth: number): Statement {
  const start = s.next();
  const test = parseNamed(s);
  const body = parseBlock(s, depth, "'while' statement", start);
  const orelse = parseElse(s, depth);
  return { type: "While", test, body, orelse, ...s.span(start) };
}

function parseFor(s: TokenStream, depth: number, start: Place, isAsync: boolean): Statement {
  s.next();
  const target = parseTargets(s);
  checkTarget(s, target, false);
  if (!s.is("in")) s.fail("invalid syntax");
  s.next();
  const iter = parseExpressions(s);
  const body = parseBlock(s, depth, "'for' statement", start);
  const orelse = parseElse(s, depth);
  return { type: "For", target, iter, body, orelse, isAsync, ...s.span(start) };
}

function parseTry(s: TokenStream, depth: number): Statement {
  const start = s.next();
  const body = parseBlock(s, depth, "'try' statement", start);
  const handlers: ExceptHandler[] = [];
  let star = false;
  while (s.is("except")) {
    const at = s.next();
    if (handlers.at(-1)?.matches === null) s.fail("default 'except:' must be last", handlers.at(-1)!);
    const isStar = s.accept("*");
    if (handlers.length > 0 && isStar !== star) s.fail("cannot have both 'except' and 'except*' on the same 'try'", at);
    star = isStar;
    const matches = s.is(":") ? null : parseExpressions(s);
    if (star && !matches) s.fail("expected one or more exception types");
    if (matches?.type === "Tuple" && !matches.parenthesized && s.is("as")) {
      s.fail("multiple exception types must be parenthesized when using 'as'", matches);
    }
    const name = matches && s.accept("as") ? s.identifier().text : null;
    const block = parseBlock(s, depth, star ? "'except*' statement" : "'except' statement", at);
    handlers.push({ matches, name, body: block, ...s.span(at) });
  }
  const elseLine = s.token.line;
  const orelse = handlers.length > 0 ? parseElse(s, depth) : [];
  const finallyAt = s.token;
  const finalbody = s.accept("finally") ? parseBlock(s, depth, "'finally' statement", finallyAt) : [];
  if (handlers.length === 0 && finalbody.length === 0) s.fail("expected 'except' or 'finally' block");
  return { type: "Try", body, handlers, orelse, finalbody, star, elseLine, finallyLine: finallyAt.line, ...s.span(start) };
}

function parseWith(s: TokenStream, depth: number, start: Place, isAsync: boolean): Statement {
  s.next();
  const items = parseParenthesizedItems(s) ?? parseItems(s);
  const body = parseBlock(s, depth, "'with' statement", start);
  return { type: "With", items, body, isAsync, ...s.span(start) };
}

/** `with (a as b, c as d):`; null when the parenthesis belongs to an expression. */
function parseParenthesizedItems(s: TokenStream): WithItem[] | null {
  if (!s.is("(")) return null;
  let nesting = 0;
  for (let i = 0; ; i++) {
    const token = s.ahead(i);
    if (token.type === "newline" || token.type === "end") return null;
    if (token.type === "op" && "([{".includes(token.text)) nesting++;
    if (token.type === "op" && ")]}".includes(token.text) && --nesting === 0) {
      if (s.ahead(i + 1).text !== ":") return null;
      break;
    }
  }
  s.next();
  const items: WithItem[] = [];
  while (!s.is(")")) {
    items.push(withItem(s));
    if (!s.accept(",")) break;
  }
  s.expect(")", "invalid syntax");
  return items;
}

function parseItems(s: TokenStream): WithItem[] {
  const items = [withItem(s)];
  while (s.accept(",")) items.push(withItem(s));
  return items;
}

function withItem(s: TokenStream): WithItem {
  const context = parseNamed(s);
  if (!s.accept("as")) return { context, target: null };
  const at = s.mark;
  const target = parseNamed(s);
  if (target.type === "NamedExpr") s.rewind(at);
  checkTarget(s, target, false);
  return { context, target };
}

function parseDecorated(s: TokenStream, depth: number): Statement {
  const decorators: Expression[] = [];
  while (s.is("@")) {
    s.next();
    decorators.push(parseNamedExpressions(s));
    if (!s.isType("newline")) s.fail("invalid syntax");
    s.next();
  }
  const start = s.token;
  if (s.is("def")) return parseFunction(s, depth, start, decorators, false);
  if (s.is("class")) return parseClass(s, depth, start, decorators);
  if (s.is("async")) return parseAsync(s, depth, decorators);
  return s.fail("invalid syntax");
}

function parseFunction(s: TokenStream, depth: number, start: Place, decorators: readonly Expression[], isAsync: boolean): Statement {
  s.next();
  const name = s.identifier().text;
  const typeParams = parseTypeParameters(s);
  s.expect("(", "expected '('");
  const params = parseParameters(s, ")", true);
  s.expect(")", "invalid syntax");
  const returns = s.accept("->") ? parseExpressions(s) : null;
  const { docstring, body } = splitDocstring(parseBlock(s, depth, "function definition", start));
  return { type: "FunctionDef", name, typeParams, params, returns, decorators, docstring, body, isAsync, ...s.span(start) };
}

function parseClass(s: TokenStream, depth: number, start: Place, decorators: readonly Expression[]): ClassDef {
  s.next();
  const name = s.identifier().text;
  const typeParams = parseTypeParameters(s);
  const { args, keywords: named } = s.is("(") ? parseArguments(s) : { args: [] as Expression[], keywords: [] as Keyword[] };
  const { docstring, body } = splitDocstring(parseBlock(s, depth, "class definition", start));
  return { type: "ClassDef", name, typeParams, bases: args, keywords: named, decorators, docstring, body, ...s.span(start) };
}
