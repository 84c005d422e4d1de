// What heads a block that may stand on one line with its only statement, which is one line to the runtime too: that of the
// statement. So nothing of the program may run in the head, and it may not raise: nobody ever asks for its own line.
import type { Expression, For, Name } from "../syntax.ts";
import { isOnly } from "../types.ts";
import type { Emitter } from "./emitter.ts";

/** Calls that only look, too. */
const harmless = /\bis(?:instance|_)(?=\()|\.(?:includes|has)(?=\()/g;

/** Whether `written`, which is `e` in the port, only looks at values that are there. */
export function onlyLooks(c: Emitter, e: Expression, written: string): boolean {
  return !/[\w$)\]]\(|\bawait\b|\byield\b|`/.test(written.replaceAll(harmless, "")) && looks(c, e);
}

function looks(c: Emitter, e: Expression): boolean {
  switch (e.type) {
    case "Constant": case "Int": case "Float": case "Str": return true;
    case "Name": return isThere(c, e);
    case "Attribute": return e.value.type === "Name" && isThere(c, e.value) && (["module", "class"].includes(c.typeOf(e.value).kind) || isPlainAttribute(c, e.value, e.attr));
    case "UnaryOp": return looks(c, e.operand);
    case "BinOp":
      if (e.op === "%") return isNumber(c, e.left) && e.right.type === "Int" && e.right.value > 0n;
      return ["+", "-", "*"].includes(e.op) && isNumber(c, e.left) && isNumber(c, e.right);
    case "BoolOp": return e.values.every((each) => looks(c, each));
    case "Compare":
      if (e.ops.some((op) => op === "in" || op === "not in")) return e.comparators.length === 1 && looks(c, e.left) && isContainer(c, e.comparators[0]!) && isOnly(c.typeOf(e.left), "str", "int", "bool");
      return [e.left, ...e.comparators].every((each) => looks(c, each));
    case "Call": return e.keywords.length === 0 && [c.isBuiltin(e.func, "len"), c.isBuiltin(e.func, "isinstance")].includes(true) && e.args.every((each) => looks(c, each));
    default: return false;
  }
}

/** Whether a name surely has a value: one of another scope where it got it further up. */
function isThere(c: Emitter, e: Name): boolean {
  const variable = c.variableOf(e);
  if (c.isUnbound(e) !== undefined) return false;
  return variable === undefined || variable.symbol.isParameter || variable.bindings.some((binding) => binding.line < e.line);
}

/** Of `self`, or of an object that the program has made and not been given: such an object may be None, whatever a hint says. */
function isPlainAttribute(c: Emitter, e: Name, attr: string): boolean {
  const isSelf = c.function.self !== null && c.symbol(e) === c.function.self;
  if (!isSelf && (c.variableOf(e)?.symbol.isParameter !== false || !isOnly(c.typeOf(e), "instance"))) return false;
  return [...c.inference.classes.values()].every((info) => !info.methods.has(attr) && !info.methods.has("__getattr__") && !info.methods.has("__getattribute__") && !info.classAttributes.has(attr));
}

function isNumber(c: Emitter, e: Expression): boolean {
  return isOnly(c.typeOf(e), "int", "float") && looks(c, e);
}

/** Whether a loop goes through a sequence that is there, or through numbers. */
export function onlyCounts(c: Emitter, { target, iter, isAsync }: For): boolean {
  if (isAsync) return false;
  const count = target.type === "Tuple" ? target.elements.filter((each) => each.type === "Name").length : 1;
  if (target.type !== "Name" && (target.type !== "Tuple" || count !== target.elements.length)) return false;
  if (iter.type !== "Call" || iter.func.type !== "Name" || iter.keywords.length > 0) return count === 1 && isSequence(c, iter);
  if (c.isBuiltin(iter.func, "range")) return count === 1 && iter.args.every((each) => isOnly(c.typeOf(each), "int") && each.type !== "BinOp" && (looks(c, each) || isLength(c, each)));
  if (c.isBuiltin(iter.func, "enumerate")) return count === 2 && iter.args.length === 1 && isSequence(c, iter.args[0]!);
  return c.isBuiltin(iter.func, "zip") && count === iter.args.length && iter.args.every((each) => isSequence(c, each));
}

function isLength(c: Emitter, e: Expression): boolean {
  return e.type === "Call" && c.isBuiltin(e.func, "len") && e.args.every((each) => isSequence(c, each));
}

function isContainer(c: Emitter, e: Expression): boolean {
  return isSequence(c, e) || (isOnly(c.typeOf(e), "set", "dict") && looks(c, e));
}

function isSequence(c: Emitter, e: Expression): boolean {
  if (e.type === "List" || e.type === "Tuple") return e.elements.every((each) => looks(c, each));
  return isOnly(c.typeOf(e), "list", "tuple", "tupleOf", "str", "range") && looks(c, e);
}
