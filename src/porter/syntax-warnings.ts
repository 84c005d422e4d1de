// What CPython warns of when it compiles a program, in the order in which it does: escapes that mean nothing, jumps out of
// `finally`, `is` with a literal, literals that are called or have no such items. CPython: Parser/string_parser.c, Python/ast_preprocess.c, Python/codegen.c.
import type { Call, Compare, Expression, Module, Statement, Subscript } from "./syntax.ts";
import { tokenize } from "./tokenize.ts";
import { blocksOf, childrenOf, expressionsOf } from "./walk.ts";

export interface SyntaxWarning {
  readonly line: number;
  readonly message: string;
}

export function syntaxWarnings(source: string, module: Module): readonly SyntaxWarning[] {
  const jumps: SyntaxWarning[] = [];
  const literals: SyntaxWarning[] = [];
  const expression = (e: Expression): void => {
    if (e.type === "Compare") literals.push(...literalIdentities(e));
    if (e.type === "Call") literals.push(...calledLiteral(e));
    if (e.type === "Subscript") literals.push(...indexedLiteral(e));
    childrenOf(e).forEach(expression);
  };
  const statement = (s: Statement): void => {
    if (s.type === "Try") jumps.push(...jumpsIn(s.finalbody, false));
    if (s.type === "Assert" && s.test.type === "Tuple" && s.test.elements.length > 0) literals.push({ line: s.line, message: "assertion is always true, perhaps remove parentheses?" });
    expressionsOf(s).forEach(expression);
    const blocks = s.type === "FunctionDef" || s.type === "ClassDef" ? [s.body] : blocksOf(s);
    blocks.forEach((block) => block.forEach(statement));
  };
  module.body.forEach(statement);
  return [...escapes(source), ...jumps, ...literals];
}

/** The first escape of each literal that means nothing. */
function escapes(source: string): readonly SyntaxWarning[] {
  return tokenize(source).tokens.flatMap((token): SyntaxWarning[] => {
    if (!["string", "bytes", "fstring"].includes(token.type)) return [];
    const text = source.slice(token.start, token.end);
    const prefix = /^[a-z]*/i.exec(text)?.[0].toLowerCase() ?? "";
    if (prefix.includes("r")) return [];
    const known = token.type === "bytes" ? "\n\\'\"abfnrtvx01234567" : "\n\\'\"abfnrtvxuUN01234567";
    for (const match of text.matchAll(/\\([^])/g)) {
      const letter = match[1] ?? "";
      if (known.includes(letter)) continue;
      const line = token.line + text.slice(0, match.index).split("\n").length - 1;
      return [{ line, message: `"\\${letter}" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\\\${letter}"? A raw string is also an option.` }];
    }
    return [];
  });
}

/** Statements that leave a `finally` block; a loop inside it keeps its own `break` and `continue`. */
function jumpsIn(block: readonly Statement[], inLoop: boolean): readonly SyntaxWarning[] {
  return block.flatMap((s): readonly SyntaxWarning[] => {
    if (s.type === "FunctionDef" || s.type === "ClassDef") return [];
    if (s.type === "Return" || (!inLoop && (s.type === "Break" || s.type === "Continue"))) return [{ line: s.line, message: `'${s.type.toLowerCase()}' in a 'finally' block` }];
    if (s.type === "For" || s.type === "While") return [...jumpsIn(s.body, true), ...jumpsIn(s.orelse, inLoop)];
    // The `finally` of an inner `try` is warned of for itself.
    return blocksOf(s).flatMap((inner) => (s.type === "Try" && inner === s.finalbody ? [] : jumpsIn(inner, inLoop)));
  });
}

const literalTypes: Readonly<Partial<Record<Expression["type"], string>>> = { Int: "int", Float: "float", Str: "str", Bytes: "bytes", Tuple: "tuple" };

function literalIdentities(e: Compare): readonly SyntaxWarning[] {
  return e.ops.flatMap((op, index): SyntaxWarning[] => {
    if (op !== "is" && op !== "is not") return [];
    const sides = [index === 0 ? e.left : e.comparators[index - 1], e.comparators[index]];
    const literal = sides.map((side) => side && literalTypes[side.type]).find((name) => name !== undefined);
    return literal === undefined ? [] : [{ line: e.line, message: `"${op}" with '${literal}' literal. Did you mean "${op === "is" ? "==" : "!="}"?` }];
  });
}

/** `infer_type`: the type that an expression has by its form alone. */
function evidentType(e: Expression): string | null {
  switch (e.type) {
    case "Constant": return { None: "NoneType", True: "bool", False: "bool", Ellipsis: "ellipsis" }[e.value];
    case "FString": case "JoinedStr": return "str";
    case "List": case "Dict": case "Set": case "Slice": return e.type.toLowerCase();
    case "Comprehension": return e.kind;
    case "Lambda": return "function";
    default: return literalTypes[e.type] ?? null;
  }
}

function calledLiteral({ func, line }: Call): readonly SyntaxWarning[] {
  const type = evidentType(func);
  return type === null || type === "function" ? [] : [{ line, message: `'${type}' object is not callable; perhaps you missed a comma?` }];
}

const withoutItems: ReadonlySet<string | null> = new Set(["NoneType", "ellipsis", "int", "bool", "float", "set", "generator", "function"]);
const sequences: ReadonlySet<string | null> = new Set(["str", "bytes", "tuple", "list"]);
const indices: ReadonlySet<string | null> = new Set([null, "int", "bool", "slice"]);

function indexedLiteral({ value, index, line }: Subscript): readonly SyntaxWarning[] {
  const [type, by] = [evidentType(value), evidentType(index)];
  if (withoutItems.has(type)) return [{ line, message: `'${type}' object is not subscriptable; perhaps you missed a comma?` }];
  return sequences.has(type) && !indices.has(by) ? [{ line, message: `${type} indices must be integers or slices, not ${by}; perhaps you missed a comma?` }] : [];
}
