// Operators: JavaScript's where both sides are known and the result is the same, else Python's from "python".
import { isNumeric, isSafe } from "../infer/numbers.ts";
import type { BinOp, Compare, CompareOperator, Expression, Operator, UnaryOp } from "../syntax.ts";
import { isOnly, mayBe, members, type Type } from "../types.ts";
import { breakTo } from "../writer.ts";
import { atLeast, call, code, type Code, infix, precedence, primary } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { condition, expression, isPlainDivision, proper, properExpression, text } from "./expressions.ts";
import { acts, isStable } from "./evaluation.ts";
import { stringLiteral } from "./literals.ts";

const helpers: Readonly<Record<Operator, string>> = {
  "+": "add", "-": "sub", "*": "mul", "/": "div", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul",
  "<<": "lshift", ">>": "rshift", "&": "and_", "|": "or_", "^": "xor",
};

/** In place where the left side can change; and what cannot be done is told of by the operator that stands there. */
const inPlace: Readonly<Record<Operator, string>> = {
  "+": "iadd", "-": "isub", "*": "imul", "/": "idiv", "//": "ifloordiv", "%": "imod", "**": "ipow", "@": "imatmul",
  "<<": "ilshift", ">>": "irshift", "&": "iand", "|": "ior", "^": "ixor",
};

const bitwise: ReadonlySet<Operator> = new Set(["<<", ">>", "&", "|", "^"]);

const strengths: Readonly<Partial<Record<Operator, number>>> = {
  "+": precedence.additive, "-": precedence.additive, "*": precedence.multiplicative, "/": precedence.multiplicative, "%": precedence.multiplicative,
  "<<": precedence.shift, ">>": precedence.shift, "&": precedence.bitAnd, "|": precedence.bitOr, "^": precedence.bitXor,
};

export function emitBinary(c: Emitter, e: BinOp): Code {
  const left = c.typeOf(e.left);
  const right = c.typeOf(e.right);
  const plain = plainOperator(c, e.op, left, right, c.typeOf(e), e.right);
  if (plain === "floor") return call("Math.floor", infix(expression(c, e.left), "/", expression(c, e.right), precedence.multiplicative).text);
  if (plain) {
    const [a, b] = [expression(c, e.left), expression(c, e.right)];
    const strength = strengths[e.op]!;
    if (e.right.line > e.left.endLine) return code(`${atLeast(a, strength)} ${e.op}${breakTo(e.right.line)}  ${atLeast(b, strength + 1)}`, strength);
    return infix(a, e.op, b, strength);
  }
  if (e.op === "*" && left.kind === "str" && right.kind === "int" && right.low >= 0) return call(`${text(c, e.left, precedence.call)}.repeat`, text(c, e.right));
  if (e.op === "*" && right.kind === "str" && left.kind === "int" && left.low >= 0) return call(`${text(c, e.right, precedence.call)}.repeat`, text(c, e.left));
  return asKnown(c, e, call(c.python(helpers[e.op]), proper(c, e.left), proper(c, e.right)), [left, right]);
}

/** An operator that a class of the program defines gives what its method gives; the compiler only sees the helper. */
function asKnown(c: Emitter, e: Expression, written: Code, operands: readonly Type[]): Code {
  const own = operands.some((type) => members(type).some((each) => each.kind === "instance" && each.info.module === null) || (members(type).length > 1 && !isNumeric(type)));
  const result = c.typeOf(e);
  if (!own || result.kind === "unknown") return written;
  return code(`${written.text} as ${c.typeText(result)}`, precedence.relational);
}

/** Whether JavaScript's operator does what Python's does; "floor": for `//`, as Math.floor of a quotient. */
function plainOperator(c: Emitter, op: Operator, left: Type, right: Type, result: Type, divisor: Expression | null): boolean | "floor" {
  if (op === "+" && left.kind === "str" && right.kind === "str") return true;
  if (!isNumeric(left) || !isNumeric(right)) return false;
  // A float that is a box and an int that is a bigint do not mix in JavaScript's arithmetic.
  if (!isSafe(left) || !isSafe(right) || !isSafe(result)) return false;
  if (mayBe(left, "bool") || mayBe(right, "bool")) return false;
  // Where an operand is an int at one time and a float at another, only the helper keeps which.
  if (isMixed(left) || isMixed(right)) return false;
  const isInt = left.kind === "int" && right.kind === "int";
  switch (op) {
    case "+": case "-": return true;
    case "*": return !(c.makesFloats && mayBeNegativeZero(left, right));
    case "/": return divisor !== null && isPlainDivision(divisor);
    case "//": return isInt && right.low > 0 ? "floor" : false;
    case "%": return isInt && left.low >= 0 && right.low > 0;
    case "<<": case ">>": case "&": case "|": case "^": {
      const most = 2 ** 31 - 1;
      const fits = (type: Type): boolean => type.kind === "int" && type.low >= 0 && type.high <= most;
      return fits(left) && fits(right) && fits(result) && (!op.startsWith("<") && !op.startsWith(">") ? true : right.kind === "int" && right.high < 32);
    }
    default: return false;
  }
}

/** Whether JavaScript's product of two ints may be -0, which is no int: it shows once a float is made of it. */
function mayBeNegativeZero(left: Type, right: Type): boolean {
  const isRisky = (a: Type, b: Type): boolean => a.kind === "int" && b.kind === "int" && a.low <= 0 && a.high >= 0 && b.low < 0;
  return isRisky(left, right) || isRisky(right, left);
}

function isMixed(type: Type): boolean {
  return members(type).length > 1;
}

/** `target op= value` as an assignment's right side; null where `target op= value` can stand as it is. */
export function emitAugmented(c: Emitter, op: Operator, target: Expression, value: Expression, targetText: string, result: Type): { readonly plain: string } | { readonly value: string } {
  const left = c.typeOf(target);
  const right = c.typeOf(value);
  const plain = plainOperator(c, op, left, right, result, value);
  if (plain === true) return { plain: text(c, value) };
  if (plain === "floor") return { value: `Math.floor(${targetText} / ${text(c, value, precedence.exponent)})` };
  const areNumbers = bitwise.has(op) ? isOnly(left, "int", "bool") && isOnly(right, "int", "bool") : op !== "@" && isNumeric(left) && isNumeric(right);
  const isText = left.kind === "str" && (op === "%" || (op === "*" && right.kind === "int"));
  const name = areNumbers || isText ? helpers[op] : inPlace[op];
  const own = members(left).some((each) => each.kind === "instance" && each.info.module === null) && result.kind !== "unknown";
  return { value: `${c.python(name)}(${targetText}, ${proper(c, value)})${own ? ` as ${c.typeText(result)}` : ""}` };
}

export function emitUnary(c: Emitter, e: UnaryOp): Code {
  if (e.op === "not") return emitNegated(c, e.operand);
  const type = c.typeOf(e.operand);
  if (isNumeric(type) && isSafe(type) && !mayBe(type, "bool") && !isMixed(type)) {
    // -0 is no int: only a literal or a positive number can be negated plainly.
    const nonZero = type.kind === "float" || (type.kind === "int" && (type.low > 0 || type.high < 0));
    if (e.op === "-" && nonZero) return code(`-${text(c, e.operand, precedence.unary)}`.replace(/^--/, "- -"), precedence.unary);
    if (e.op === "+") return expression(c, e.operand);
  }
  return asKnown(c, e, call(c.python({ "-": "neg", "+": "pos", "~": "invert" }[e.op]), proper(c, e.operand)), [type]);
}

/** `not e` as a boolean. */
export function emitNegated(c: Emitter, e: Expression): Code {
  if (e.type === "Compare" && e.ops.length === 1) {
    const [op] = e.ops;
    if (op === "in" || op === "not in" || op === "is" || op === "is not" || op === "==" || op === "!=") {
      const opposite: Readonly<Record<string, CompareOperator>> = { in: "not in", "not in": "in", is: "is not", "is not": "is", "==": "!=", "!=": "==" };
      const isOwn = (type: Type): boolean => members(type).some((each) => each.kind === "instance" && !each.info.module);
      if (op.includes("i") || !(isOwn(c.typeOf(e.left)) || isOwn(c.typeOf(e.comparators[0]!)))) return compareOne(c, opposite[op]!, e.left, e.comparators[0]!, expression(c, e.left));
    }
  }
  const inner = condition(c, e);
  const length = /^([\w.$]+)\.length > 0$/.exec(inner.text);
  if (length) return code(`${length[1]}.length === 0`, precedence.equality);
  return code(`!${atLeast(inner, precedence.unary)}`, precedence.unary);
}

/** `a and b`, `a or b` as values. */
export function emitBoolean(c: Emitter, e: Expression & { type: "BoolOp" }): Code {
  if (e.values.every((value) => isOnly(c.typeOf(value), "bool"))) return condition(c, e);
  const [first, ...rest] = e.values;
  return rest.reduce<{ code: Code; source: Expression | null; type: Type }>((left, value) => {
    const type = left.type;
    const plain = members(type).length > 0 && members(type).every((each) => ["bool", "str", "int", "none", "function", "class"].includes(each.kind) || (each.kind === "instance" && each.info.form === "plain" && each.info.module === null && !each.info.methods.has("__bool__") && !each.info.methods.has("__len__")));
    if (plain) {
      const strength = e.op === "and" ? precedence.and : precedence.or;
      const right = properExpression(c, value);
      // Mixed with ?? nothing needs parentheses here: `||` and `&&` nest as Python's do.
      return { code: infix(left.code, e.op === "and" ? "&&" : "||", right, strength), source: null, type: c.typeOf(value) };
    }
    const source = left.source && c.isSimple(left.source) ? left.code.text : null;
    const name = source ?? c.hold(left.code.text);
    const test = `${c.python("truth")}(${source ?? name})`;
    const right = atLeast(properExpression(c, value), precedence.assignment);
    const kept = source ?? name.replace(/^\((\w+) = [^]*\)$/, "$1");
    return { code: code(e.op === "and" ? `${test} ? ${right} : ${kept}` : `${test} ? ${kept} : ${right}`, precedence.conditional), source: null, type: c.typeOf(value) };
  }, { code: properExpression(c, first!), source: first!, type: c.typeOf(first!) }).code;
}

// ----------------------------------------------------------------------------------------------------------- comparisons

export function emitCompare(c: Emitter, e: Compare): Code {
  if (!isOnly(c.typeOf(e), "bool")) return call(c.python("rich_compare"), proper(c, e.left), stringLiteral(e.ops[0]!), proper(c, e.comparators[0]!));
  if (e.ops.length === 1) return compareOne(c, e.ops[0]!, e.left, e.comparators[0]!, expression(c, e.left));
  const parts: Code[] = [];
  let left = e.left;
  let leftCode = expression(c, left);
  e.ops.forEach((op, index) => {
    const right = e.comparators[index]!;
    const last = index === e.ops.length - 1;
    if (last || c.isSimple(right)) {
      parts.push(compareOne(c, op, left, right, leftCode));
      leftCode = expression(c, right);
    } else {
      const held = c.hold(text(c, right));
      parts.push(compareOne(c, op, left, right, leftCode, primary(held)));
      leftCode = primary(/^\((\w+) = /.exec(held)![1]!);
    }
    left = right;
  });
  return code(parts.map((part) => atLeast(part, precedence.and)).join(" && "), precedence.and);
}

function compareOne(c: Emitter, op: CompareOperator, left: Expression, right: Expression, leftCode: Code, rightCode?: Code): Code {
  const a = c.typeOf(left);
  const b = c.typeOf(right);
  const other = rightCode ?? expression(c, right);
  switch (op) {
    case "==": case "!=": {
      const negated = op === "!=";
      if (isNoneLiteral(right)) return infix(leftCode, negated ? "!=" : "==", primary("null"), precedence.equality);
      if (isPlainlyEqual(c, left, right)) return infix(leftCode, negated ? "!==" : "===", other, precedence.equality);
      return call(c.python(negated ? "ne" : "eq"), seen(c, left, leftCode), seen(c, right, other));
    }
    case "<": case "<=": case ">": case ">=": {
      if (isNumeric(a) && isNumeric(b)) return infix(leftCode, op, other, precedence.relational);
      return call(c.python({ "<": "lt", "<=": "le", ">": "gt", ">=": "ge" }[op]), seen(c, left, leftCode), seen(c, right, other));
    }
    case "is": case "is not": {
      const negated = op === "is not";
      if (isNoneLiteral(right)) return infix(leftCode, negated ? "!=" : "==", primary("null"), precedence.equality);
      const plain = isOnly(a, "bool", "instance", "class", "none", "list", "dict", "set") || isOnly(b, "bool", "instance", "class", "list", "dict", "set");
      if (plain) return infix(leftCode, negated ? "!==" : "===", other, precedence.equality);
      const test = call(c.python("is_"), seen(c, left, leftCode), seen(c, right, other));
      return negated ? code(`!${test.text}`, precedence.unary) : test;
    }
    case "in": case "not in": {
      const test = membership(c, left, right, a, b, leftCode, other);
      return op === "in" ? test : code(`!${atLeast(test, precedence.unary)}`, precedence.unary);
    }
  }
}

function membership(c: Emitter, left: Expression, right: Expression, a: Type, b: Type, leftCode: Code, other: Code): Code {
  const written = seen(c, left, leftCode);
  // JavaScript asks the container, so it evaluates it first.
  const isFirst = (acts(left) && !isStable(c, left) && !isStable(c, right)) || (acts(right) && !isStable(c, left));
  if (!isFirst) return container(c, right, a, b, written, other);
  const held = c.fresh("value");
  c.pending.push(`let ${held};`);
  return code(`${held} = ${written}, ${container(c, right, a, b, held, other).text}`, precedence.sequence);
}

/** Whether a container has an item that is written already. */
function container(c: Emitter, right: Expression, a: Type, b: Type, item: string, other: Code): Code {
  if (isOnly(b, "str") && isOnly(a, "str")) return call(`${atLeast(other, precedence.call)}.includes`, item);
  if (isOnly(b, "dict", "set", "frozenset")) return call(`${atLeast(other, precedence.call)}.has`, item);
  const items = b.kind === "list" ? b.of.type : null;
  if (items && ((isOnly(items, "str") && isOnly(a, "str")) || (isOnly(items, "int") && isOnly(a, "int") && isSafe(items) && isSafe(a)))) return call(`${atLeast(other, precedence.call)}.includes`, item);
  return call(c.python("contains"), seen(c, right, other), item);
}

/** A piece that was already written, boxed where it may be seen. */
function seen(c: Emitter, e: Expression, written: Code): string {
  const properText = isOnly(c.typeOf(e), "float") ? properExpression(c, e).text : null;
  return properText ?? atLeast(written, precedence.assignment);
}

function isNoneLiteral(e: Expression): boolean {
  return e.type === "Constant" && e.value === "None";
}

/** Whether `===` is Python's `==`. */
function isPlainlyEqual(c: Emitter, left: Expression, right: Expression): boolean {
  const a = c.typeOf(left);
  const b = c.typeOf(right);
  for (const kind of ["str", "bool"] as const) if (isOnly(a, kind) && isOnly(b, kind)) return true;
  if (isOnly(a, "str", "none") && isOnly(b, "str")) return true;
  if (isOnly(a, "int") && isOnly(b, "int") && isSafe(a) && isSafe(b)) return true;
  // A float that a helper gives may be a box; what JavaScript's own operator gives is none.
  const isBoxless = (e: Expression): boolean => {
    if (isOnly(c.typeOf(e), "int")) return isSafe(c.typeOf(e));
    if (e.type !== "BinOp") return e.type === "Float";
    return isOnly(c.typeOf(e), "float") && plainOperator(c, e.op, c.typeOf(e.left), c.typeOf(e.right), c.typeOf(e), e.right) === true;
  };
  if (isNumeric(a) && isNumeric(b) && isBoxless(left) && isBoxless(right)) return true;
  // Members of an enum and classes are compared by identity.
  const isIdentity = (type: Type): boolean => members(type).length > 0 && members(type).every((each) => each.kind === "class" || each.kind === "none" || (each.kind === "instance" && each.info.form === "enum" && each.info.bases.every((base) => base.kind === "class" && base.info.name === "Enum") && !each.info.methods.has("__eq__")));
  return isIdentity(a) && isIdentity(b);
}
