// Expressions: one handler a node type. Operators are in operators.ts, calls in calls.ts, strings in strings.ts,
// comprehensions in comprehensions.ts, lambdas in functions.ts.
//
// A float that may be integral is a plain number while it is computed with (`loose`) and a box where a reader or code
// that does not know its type can see it (`proper`): expression() gives the first, properExpression() the second.
import { hasMember, staticOwner } from "../infer/class-facts.ts";
import { descriptorClass } from "../infer/descriptors.ts";
import { builtinBases, findMethod, isDictLike, lineage } from "../infer/lineage.ts";
import { changesClasses, metaclassOf } from "../infer/metaclasses.ts";
import { builtinName, missingBuiltins, specialBuiltins } from "../library/builtins.ts";
import { stubAttribute } from "../library/library.ts";
import { propertyName } from "../names.ts";
import { functionOf, type Symbol } from "../scopes.ts";
import type { Expression, Name, SetDisplay } from "../syntax.ts";
import { type ClassInfo, isOnly, members, type Type } from "../types.ts";
import { breakTo } from "../writer.ts";
import { checkModuleMember, emitCall, isMisnamed } from "./calls.ts";
import { atLeast, call, code, type Code, precedence, primary } from "./code.ts";
import { emitComprehension } from "./comprehensions.ts";
import type { Emitter } from "./emitter.ts";
import { docText, emitLambda } from "./functions.ts";
import { importHint } from "./hints.ts";
import { floatLiteral, intLiteral, stringLiteral, bytesText } from "./literals.ts";
import { emitBinary, emitBoolean, emitCompare, emitNegated, emitUnary } from "./operators.ts";
import { isOutsideSlots } from "./slots.ts";
import { emitFString, emitJoined } from "./strings.ts";
import { emitSuperAttribute } from "./super-calls.ts";

export function expression(c: Emitter, e: Expression): Code {
  switch (e.type) {
    case "Name": return emitName(c, e);
    case "Int": return primary(intLiteral(e.text, e.value));
    case "Float": return primary(floatLiteral(e.text, e.value));
    case "Str": return primary(stringLiteral(e.value));
    case "Bytes": return emitBytes(c, e.value);
    case "Constant": return primary({ None: "null", True: "true", False: "false", Ellipsis: "" }[e.value] || c.python("Ellipsis"));
    case "FString": return emitFString(c, e);
    case "JoinedStr": return emitJoined(c, e);
    case "Tuple": return call(c.python("tuple"), elements(c, e, e.elements));
    case "List": return primary(`[${elements(c, e, e.elements)}]`);
    case "Set": return e.elements.length > 4 && e.elements.every(isFolded) ? call(`${c.python("set")}.of`, elements(c, e, e.elements)) : emitSetDisplay(c, e);
    case "Dict": return emitDict(c, e);
    case "Comprehension": return emitComprehension(c, e, e.kind);
    case "UnaryOp": return emitUnary(c, e);
    case "BinOp": return emitBinary(c, e);
    case "BoolOp": return emitBoolean(c, e);
    case "Compare": return emitCompare(c, e);
    case "Call": return emitCall(c, e);
    case "Attribute": return emitAttribute(c, e);
    case "Subscript": return emitSubscript(c, e);
    case "Slice": return call(c.python("slice_"), ...bounds(c, e));
    case "Starred": return code(`...${atLeast(iterable(c, e.value), precedence.assignment)}`, precedence.assignment);
    case "IfExp": return conditional(c, e, expression);
    case "Lambda": return emitLambda(c, e);
    case "NamedExpr": return code(`${c.variableName(c.variableOf(e.target)!)} = ${atLeast(stored(c, e.target, e.value), precedence.assignment)}`, precedence.assignment);
    case "Await": return code(`await ${atLeast(expression(c, e.value), precedence.unary)}`, precedence.unary);
    case "Yield": return code(e.value ? `yield ${atLeast(properExpression(c, e.value), precedence.assignment)}` : "yield", precedence.assignment);
    case "YieldFrom": return code(`yield* ${atLeast(iterable(c, e.value), precedence.assignment)}`, precedence.assignment);
  }
}

/** The expression's text where at least this strength must stand. */
export function text(c: Emitter, e: Expression, least: number = precedence.assignment): string {
  return atLeast(expression(c, e), least);
}

/** As expression(), in the form that may be seen: a float that may be integral is boxed. */
export function properExpression(c: Emitter, e: Expression): Code {
  if (e.type === "IfExp") return conditional(c, e, properExpression);
  if (e.type === "Float") return Number.isInteger(e.value) ? call(c.python("float"), floatLiteral(e.text, e.value)) : expression(c, e);
  if (e.type === "UnaryOp" && e.op === "-" && e.operand.type === "Float" && !Number.isInteger(e.operand.value)) return expression(c, e);
  if (e.type === "Attribute" && (e.attr === "args" || e.attr === "exceptions") && isException(c.typeOf(e.value))) return call(c.python("tuple"), `...${expression(c, e).text}`);
  if (isOnly(c.typeOf(e), "float") && isLoose(c, e)) return call(c.python("float"), text(c, e));
  return expression(c, e);
}

export function proper(c: Emitter, e: Expression, least: number = precedence.assignment): string {
  return atLeast(properExpression(c, e), least);
}

function isException(type: Type): boolean {
  return members(type).length > 0 && members(type).every((each) => each.kind === "instance" && each.info.form === "exception");
}

/** Whether expression() of this float may give an integral number that is no box. */
function isLoose(c: Emitter, e: Expression): boolean {
  switch (e.type) {
    case "Name": {
      const variable = c.variableOf(e);
      return variable !== undefined && isLooseVariable(c, variable);
    }
    case "UnaryOp": return true;
    case "BinOp": return e.op !== "/" || isPlainDivision(e.right);
    case "NamedExpr": return true;
    case "BoolOp": return e.values.some((value) => isLoose(c, value));
    default: return false;
  }
}

/** `x / 2` needs no helper: it cannot divide by zero. */
export function isPlainDivision(divisor: Expression): boolean {
  return (divisor.type === "Int" && divisor.value !== 0n && divisor.value < 2n ** 53n) || (divisor.type === "Float" && divisor.value !== 0);
}

/** Local variables that hold nothing but floats are kept loose: what reads them knows their type. */
export function isLooseVariable(c: Pick<Emitter, "variableType">, variable: NonNullable<ReturnType<Emitter["variableOf"]>>): boolean {
  const { symbol } = variable;
  return !symbol.isParameter && (symbol.scope.kind === "function" || symbol.scope.kind === "module") && isOnly(c.variableType(variable), "float") && variable.bindings.every((node) => "type" in node && node.type === "Name");
}

/** The value of an assignment to a name. */
export function stored(c: Emitter, target: Expression, value: Expression): Code {
  const variable = c.variableOf(target);
  const written = target.type === "Name" && variable && isLooseVariable(c, variable) ? expression(c, value) : properExpression(c, value);
  // undefined, which a function without a result gives, would be taken for no value at all.
  const isAbsent = ["Call", "Await"].includes(value.type) && members(c.typeOf(value)).some((each) => each.kind === "none" || each.kind === "unknown");
  return isAbsent && variable?.references.some(({ node }) => c.inference.flow.unbound.get(node) === "maybe") ? code(`${atLeast(written, precedence.or)} ?? null`, precedence.or) : written;
}

// ----------------------------------------------------------------------------------------------------------------- names

function emitName(c: Emitter, e: Name): Code {
  const symbol = c.symbol(e);
  if (!symbol) return emitBuiltinName(c, e);
  if (c.isSelf(e)) {
    const context = c.functions.find((each) => each.self === symbol)!;
    return primary(c.function.thisIsSelf && c.functions.findLast((each) => each.self !== null)?.self === symbol ? "this" : context.selfAlias ?? "this");
  }
  importHint(c, e);
  const unbound = c.isUnbound(e);
  const name = c.symbolName(symbol);
  if (unbound === "always" && symbol.scope.kind !== "class") return emitUnboundName(c, e, symbol.scope.kind === "module");
  if (symbol.scope.kind === "class") {
    // Until the body of a class has bound a name, it is the module's.
    const outer = unbound === "always" ? c.inference.scopes.module.symbols.get(e.id) : undefined;
    return outer ? primary(c.symbolName(outer)) : emitClassName(c, e);
  }
  if (unbound === "maybe") return call(c.python(symbol.scope.kind === "module" ? "defined" : isOwnVariable(c, symbol) ? "bound" : "bound_free"), name, stringLiteral(e.id));
  return primary(name);
}

/** Whether a variable belongs to the function that is being written, and not to one around it. */
function isOwnVariable(c: Emitter, symbol: Symbol): boolean {
  const own = c.function.info?.scope;
  return own === symbol.scope || (symbol.scope.kind === "comprehension" && own === functionOf(symbol.scope));
}

/** A name that is read where it has no value, whatever happened before. */
function emitUnboundName(c: Emitter, e: Name, isGlobal: boolean): Code {
  return isGlobal ? emitUndefinedName(c, e) : call(c.python("bound"), "undefined", stringLiteral(e.id));
}

/** `undefined_name("totl", ["total"])`, in a method with `this` behind: what CPython may suggest. */
function emitUndefinedName(c: Emitter, e: Name): Code {
  // `plain_print = print` above `def print`: until then it is the builtin.
  if ((c.inference.library.member("builtins", e.id) || specialBuiltins.has(e.id)) && !Object.hasOwn(missingBuiltins, e.id)) return primary(c.python(e.id));
  const { module } = c.inference.scopes;
  const own = c.function.info?.scope ?? module;
  const known = (own === module ? [module] : [own, module]).flatMap((scope) => [...scope.symbols.keys()]);
  const alike = known.filter((name) => name !== e.id && isAlike(name, e.id)).map((name) => stringLiteral(name));
  const self = !c.function.thisIsSelf ? [] : [c.function.isBeforeSuper ? "new.target.prototype" : "this"];
  return call(c.python("undefined_name"), stringLiteral(e.id), ...(alike.length + self.length > 0 ? [`[${alike.join(", ")}]`] : []), ...self);
}

/** Whether so many letters are in both names that CPython may take one for the other; which ones it does, the runtime says. */
function isAlike(a: string, b: string): boolean {
  const left = [...b.toLowerCase()];
  for (const letter of a.toLowerCase()) {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
  }
  const common = b.length - left.length;
  return (Math.max(a.length, b.length) - common) * 6 <= a.length + b.length + 3;
}

/** A name bound in the class body that is being written. */
function emitClassName(c: Emitter, e: Name): Code {
  const info = c.classes.at(-1);
  if (info && isOpenMethod(c.typeOf(e))) return call(c.python("unbound"), c.name(info.name), stringLiteral(e.id));
  // While its body runs, an enum's names are those of plain values.
  const isValue = info?.form === "enum" && info.def.body.some((s) => s.type === "Assign" && s.targets.some((target) => target.type === "Name" && target.id === e.id));
  return primary(info ? `${c.name(info.name)}.${propertyName(e.id)}${isValue ? ".value" : ""}` : c.name(e.id));
}

function emitBuiltinName(c: Emitter, e: Name): Code {
  if (e.id === "__name__") return primary('"__main__"');
  if (e.id === "__file__") return primary(stringLiteral(c.file));
  if (e.id === "__doc__") return primary(c.module.docstring ? docText(c.module.docstring.value) : "null");
  if (e.id === "__debug__") return primary("true");
  if (e.id === "slice") return primary(c.python("Slice"));
  if (Object.hasOwn(missingBuiltins, e.id)) c.fail(e, `${e.id} is not in the sandbox`, missingBuiltins[e.id]);
  if (!c.inference.library.member("builtins", e.id) && !specialBuiltins.has(e.id)) return emitUndefinedName(c, e);
  return primary(c.python(builtinName(e.id)));
}

// -------------------------------------------------------------------------------------------------------------- displays

/** Elements between brackets, on the lines on which they stand in the Python. */
export function elements(c: Emitter, around: { line: number; endLine: number }, list: readonly Expression[]): string {
  return laidOut(around, list, (e) => (e.type === "Starred" ? text(c, e) : proper(c, e)));
}

/** Joins pieces with commas, breaking lines where the Python does. */
export function laidOut<T extends { line: number; endLine: number }>(around: { line: number; endLine: number }, list: readonly T[], emit: (item: T) => string, open = around.line): string {
  let result = "";
  let line = open;
  let broken = false;
  list.forEach((item, index) => {
    if (index > 0) result += ",";
    const piece = emit(item);
    if (item.line > line) {
      broken = true;
      result += `${breakTo(item.line)}  ${indentRest(piece)}`;
    } else result += `${index > 0 ? " " : ""}${broken ? indentRest(piece) : piece}`;
    line = item.endLine;
  });
  if (broken && around.endLine > line) result += `,${breakTo(around.endLine)}`;
  return result;
}

/** Indents the lines of a piece after its first. */
function indentRest(piece: string): string {
  return piece.replace(/\n(\u0000\d+\u0000)?/g, (all) => `${all}  `);
}

function emitBytes(c: Emitter, value: readonly number[]): Code {
  const body = bytesText(value);
  return body === null ? call(c.python("bytes"), `[${value.join(", ")}]`) : primary(`${c.python("b")}\`${body}\``);
}

const identifier = /^[A-Za-z_$][\w$]*$/;

function emitDict(c: Emitter, e: Expression & { type: "Dict" }): Code {
  if (e.entries.length === 0) return call(c.python("dict"));
  const plainKeys = e.entries.every(({ key }) => key?.type === "Str" && !/^(?:0|[1-9]\d*|__proto__)$/.test(key.value));
  type Entry = { key: Expression | null; value: Expression; line: number; endLine: number };
  const entries = e.entries.map(({ key, value }): Entry => ({ key, value, line: (key ?? value).line, endLine: value.endLine }));
  const asKey = (key: string): string => (identifier.test(key) ? key : stringLiteral(key));
  if (plainKeys) {
    const list = laidOut(e, entries, ({ key, value }) => `${asKey((key as Expression & { type: "Str" }).value)}: ${proper(c, value)}`);
    return call(c.python("dict"), list.includes("\n") ? `{${list}}` : `{ ${list} }`);
  }
  const isOwnMapping = (value: Expression): boolean => members(c.typeOf(value)).some((each) => each.kind === "instance" && !isDictLike(each.info));
  const unpacked = (value: Expression): string => (isOwnMapping(value) ? `${c.python("dict")}(${text(c, value)})` : text(c, value, precedence.call));
  const pair = ({ key, value }: Entry): string => (key ? `[${proper(c, key)}, ${proper(c, value)}]` : `...${unpacked(value)}.items()`);
  return call(c.python("dict"), `[${laidOut(e, entries, pair)}]`);
}

// -------------------------------------------------------------------------------------------------- attributes and items

/** A receiver: what stands before `.name`. */
export function receiver(c: Emitter, e: Expression): string {
  const type = c.typeOf(e);
  const base = text(c, e, precedence.call);
  const object = /^\d+$/.test(base) ? `(${base})` : base;
  return c.mayBeNone(type) && type.kind === "union" ? `${object}!` : object;
}

function emitAttribute(c: Emitter, e: Expression & { type: "Attribute" }): Code {
  const type = c.typeOf(e.value);
  const name = propertyName(e.attr);
  if (e.attr === "__name__" && e.value.type === "Call" && c.isBuiltin(e.value.func, "type") && e.value.args.length === 1) return call(c.python("type_name"), proper(c, e.value.args[0]!));
  if (e.attr === "__name__" && e.value.type === "Attribute" && e.value.attr === "__class__") return call(c.python("type_name"), proper(c, e.value.value));
  if (e.attr === "__class__") return call(c.python("type"), proper(c, e.value));
  if (e.attr === "__dict__" && !isOutsideSlots(type, "__dict__")) return call(c.python("vars"), proper(c, e.value));
  if (c.module.readsSignatures === true && toldBySignatures.has(e.attr)) return call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
  if (hiddenInFunctions.has(e.attr) && ["function", "unknown", "class"].includes(type.kind)) c.fail(e, `${e.attr} cannot be ported`, "print the values that it is made of");
  if (["__doc__", "__module__", "__subclasses__", "__firstlineno__", "__static_attributes__"].includes(e.attr)) return call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
  if (isOnly(type, "function") && (e.attr === "__name__" || e.attr === "__qualname__")) return primary(`${receiver(c, e.value)}.${e.attr}`);
  if (isSuper(c, e.value)) return emitSuperAttribute(c, e.value, e.attr);
  refuseOfClass(c, e, type);
  if (type.kind === "class" && findMethod(type.info, e.attr)?.kind === "property") return call(c.python("getattr"), text(c, e.value), stringLiteral(e.attr));
  if (type.kind === "module" && c.inference.library.isFileOfAsyncio(type.name, e.attr)) return expression(c, e.value);
  if (type.kind === "module" && isMisnamed(c, e, type.name)) return call(c.python("getattr"), text(c, e.value), stringLiteral(e.attr));
  if (type.kind === "module" && !e.attr.startsWith("__")) checkModuleMember(c, e, type.name);
  const known = members(type).filter((each) => each.kind !== "none");
  if (Object.keys(builtinBases).some((each) => c.isBuiltin(e.value, each)) && isOperatorName(e.attr)) c.fail(e, `${e.attr} of a builtin type cannot be ported as a value`, "write a lambda with the operator");
  if (isOwnedByFunction(type, e.attr) || isMethodOfType(c, e)) return call(c.python("getattr"), text(c, e.value), stringLiteral(e.attr));
  if (type.kind === "class" && hasOnlyMethods(type.info) && isOpenMethod(c.typeOf(e))) return call(c.python("unbound"), text(c, e.value), stringLiteral(e.attr));
  if (known.length > 0 && known.every((each) => hasPlainAttributes(each))) {
    const own = ownClassAttribute(c, known, e);
    if (own) return own;
    if (known.some(isBuiltinValue) && e.attr.startsWith("__")) return call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
    const owner = receiver(c, e.value);
    if (isOnly(c.typeOf(e), "function") && isBoundMethod(c.typeOf(e))) return isPath(e.value) ? call(`${owner}.${name}.bind`, owner) : call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
    if (!isKnownMember(c, known, e)) return call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
    return code(`${owner}.${name}`, precedence.call);
  }
  return call(c.python("getattr"), proper(c, e.value), stringLiteral(e.attr));
}

/** Refuses what classes of TypeScript cannot show: their constructor. */
function refuseOfClass(c: Emitter, e: Expression & { type: "Attribute" }, type: Type): void {
  if (type.kind !== "class" && type.kind !== "instance") return;
  if (e.attr === "__init__" && type.info.module === null && !c.initForms.methods.has(type.info)) c.fail(e, "__init__ cannot be ported as a value", "call the class");
}

/** What notes beside functions tell. */
const toldBySignatures: ReadonlySet<string> = new Set(["__annotations__", "__defaults__", "__kwdefaults__"]);

/** What functions of TypeScript do not tell of themselves. */
const hiddenInFunctions: ReadonlySet<string> = new Set(["__closure__", "__code__", "__globals__", "__type_params__"]);

/** `a.b.c`: what can be written twice. */
function isPath(e: Expression): boolean {
  return e.type === "Name" || (e.type === "Attribute" && isPath(e.value));
}

/** Whether a member's attributes are JavaScript properties with Python's names. */
export function hasPlainAttributes(type: Type): boolean {
  return ["instance", "class", "module", "dict", "set", "frozenset", "range", "bytes", "iterator", "coroutine", "asyncgen"].includes(type.kind);
}

/** Whether what stubs call methods of a class are methods, none of them the class's own: of the program's classes that is known. */
export function hasOnlyMethods(info: ClassInfo): boolean {
  return info.module === null || ["asyncio", "concurrent.futures", "contextvars", "queue", "threading"].includes(info.module);
}

/** A value of a builtin type: what its operators do are no methods of its own. */
function isBuiltinValue(type: Type): boolean {
  return ["dict", "set", "frozenset", "range", "bytes", "iterator"].includes(type.kind);
}

/** Whether an attribute that is a plain property in JavaScript may not be there. */
export function mayLackAttribute(c: Emitter, e: Expression & { type: "Attribute" }): boolean {
  return members(c.typeOf(e.value)).some((type) => type.kind === "instance" && type.info.module === null && hasPlainAttributes(type) && !descriptorClass(c.inference, type.info, e.attr) && c.mayLack(type.info, e.attr));
}

/** An attribute that inference knows: a name that the class does not have must raise AttributeError. */
function isKnownMember(c: Emitter, types: readonly Type[], e: Expression & { type: "Attribute" }): boolean {
  return types.every((type) => {
    if (type.kind !== "instance" && type.kind !== "class") return true;
    if (type.info.module) return type.kind === "class" || e.attr.startsWith("__") || hasStub(type.info, e.attr);
    if (type.kind === "class" && c.mayBeGivenLater(type.info, e.attr)) return false;
    if (changesClasses(c.inference, type.info)) return false;
    if (descriptorClass(c.inference, type.info, e.attr) && (type.kind === "class" || findMethod(type.info, e.attr))) return false;
    if (type.kind === "class" && type.info.form !== "enum" && !e.attr.startsWith("__")) return [...lineage(type.info)].some((each) => each.module !== null || each.classAttributes.has(e.attr) || each.methods.has(e.attr) || each.nested.has(e.attr));
    if (type.kind === "class" && type.info.form === "enum") return e.attr.startsWith("_") || [...lineage(type.info)].some((each) => each.classAttributes.has(e.attr) || each.methods.has(e.attr) || each.nested.has(e.attr));
    if (asksForAttributes(type.info, e.attr)) return false;
    return hasMember(type.info, e.attr) && !(type.kind === "instance" && c.mayLack(type.info, e.attr));
  });
}

/** Whether a class has methods of its own for finding what stands under a name. */
function asksForAttributes(info: ClassInfo, name: string): boolean {
  if (findMethod(info, "__getattribute__")) return true;
  return findMethod(info, "__getattr__") !== null && findMethod(info, "__setattr__") !== null && findMethod(info, name) === null;
}

/** Whether the stub of a library class, or of a base of it, says that its objects have the attribute. */
function hasStub(info: ClassInfo, name: string): boolean {
  return info.methods.has(name) || stubAttribute(info, name) !== null || info.bases.some((base) => base.kind === "class" && hasStub(base.info, name));
}

function isBoundMethod(type: Type): boolean {
  return members(type).every((each) => each.kind === "function" && each.bound !== null && (each.info.kind === "method" || each.info.kind === "class"));
}

/** `bytes.upper`, `set.union`: methods of types that are functions in TypeScript, which have none of their own. */
export function isMethodOfType(c: Emitter, e: Expression & { type: "Attribute" }): boolean {
  const isType = ["bytes", "bytearray", "dict", "set", "frozenset"].some((name) => c.isBuiltin(e.value, name));
  return isType && !e.attr.startsWith("__") && !["fromhex", "fromkeys", "maketrans"].includes(e.attr);
}

/** A special method that stands for an operator, as opposed to what a class tells of itself. */
function isOperatorName(name: string): boolean {
  return name.startsWith("__") && !/^__(?:name|qualname|module|doc|mro|bases?|class|dict|subclasses|annotations|new|init|class_getitem)__$/.test(name);
}

/** A method that is read from its class. */
export function isOpenMethod(type: Type): type is Type & { kind: "function" } {
  return type.kind === "function" && type.bound === null && type.info.kind === "method";
}

/** `self.limit` where `limit` is an attribute of the class alone: static in TypeScript. */
function ownClassAttribute(c: Emitter, types: readonly Type[], e: Expression & { type: "Attribute" }): Code | null {
  const [type] = types;
  if (types.length !== 1 || type?.kind !== "instance" || type.info.module) return null;
  const owner = staticOwner(c.inference, type.info, e.attr);
  if (!owner || builtinStatics.has(e.attr) || c.mayBeGivenLater(type.info, e.attr)) return null;
  // The object is asked where it may have one of its own, or where the name stands for several classes.
  if (c.setsByName || (owner !== "dynamic" && c.isAssigned(owner.def))) return null;
  if (owner === "dynamic") return primary(`(${text(c, e.value, precedence.call)}.constructor as typeof ${c.classNamed(type.info)}).${propertyName(e.attr)}`);
  return primary(`${c.classNamed(owner)}.${propertyName(e.attr)}`);
}

/** Names of properties that functions and classes have in JavaScript themselves. */
export const builtinStatics: ReadonlySet<string> = new Set(["name", "length", "caller", "arguments"]);

/** Whether such a name is that of an attribute of a class or function of the program, which has to be told from JavaScript's. */
export function isOwnedByFunction(type: Type, name: string): boolean {
  return builtinStatics.has(name) && members(type).some((each) => each.kind === "function" || (each.kind === "class" && each.info.form !== "enum"));
}

export function isSuper(c: Emitter, e: Expression): boolean {
  return e.type === "Call" && c.isBuiltin(e.func, "super");
}

function emitSubscript(c: Emitter, e: Expression & { type: "Subscript" }): Code {
  const type = c.typeOf(e.value);
  if (e.index.type === "Slice") return call(c.python("slice"), asked(c, e.value), ...bounds(c, e.index));
  if (type.kind === "class" && findMethod(type.info, "__class_getitem__")) return call(`${text(c, e.value, precedence.call)}.__class_getitem__`, proper(c, e.index));
  const meta = type.kind === "class" ? metaclassOf(c.inference, type.info) : null;
  if (type.kind === "class" && !(meta && findMethod(meta, "__getitem__")) && type.info.form !== "enum" && type.info.module !== "collections.abc") return call(c.python("generic_alias"), text(c, e.value), ...(e.index.type === "Tuple" ? e.index.elements : [e.index]).map((each) => proper(c, each)));
  if (type.kind === "tuple" && e.index.type === "Int" && Number(e.index.value) < type.items.length) {
    return code(`${text(c, e.value, precedence.call)}[${e.index.value}]`, precedence.call);
  }
  return call(c.python("at"), asked(c, e.value), proper(c, e.index));
}

/** What is asked for its items: a float has none, which is told of by its type. */
function asked(c: Emitter, e: Expression): string {
  return isOnly(c.typeOf(e), "float") ? proper(c, e) : text(c, e);
}

/** The arguments of `slice` after the sequence, without the nulls at the end. */
export function bounds(c: Emitter, e: Expression & { type: "Slice" }): readonly string[] {
  const list = [e.lower, e.upper, e.step].map((bound) => (bound ? text(c, bound) : "null"));
  while (list.length > 0 && list.at(-1) === "null") list.pop();
  return list;
}

// ------------------------------------------------------------------------------------------------------------- conditions

function conditional(c: Emitter, e: Expression & { type: "IfExp" }, branch: typeof expression): Code {
  const test = atLeast(condition(c, e.test), precedence.or);
  const body = atLeast(branch(c, e.body), precedence.assignment);
  const orelse = atLeast(branch(c, e.orelse), precedence.assignment);
  return code(`${test} ? ${body} : ${orelse}`, precedence.conditional);
}

/** An expression where only its truth counts. */
export function condition(c: Emitter, e: Expression): Code {
  if (e.type === "UnaryOp" && e.op === "not") return emitNegated(c, e.operand);
  if (e.type === "BoolOp") {
    const op = e.op === "and" ? "&&" : "||";
    const strength = e.op === "and" ? precedence.and : precedence.or;
    let line = e.line;
    const pieces = e.values.map((value) => {
      const piece = atLeast(condition(c, value), strength + 1);
      const broken = value.line > line;
      line = value.endLine;
      return { piece, broken, at: value.line };
    });
    return code(pieces.map(({ piece, broken, at }, index) => (index === 0 ? piece : broken ? ` ${op}${breakTo(at)}  ${piece}` : ` ${op} ${piece}`)).join(""), strength);
  }
  const type = c.typeOf(e);
  const isPlain = members(type).every((each) => isPlainlyTrue(each)) && type.kind !== "unknown";
  if (isPlain) return expression(c, e);
  if (isOnly(type, "list", "tuple", "tupleOf") && c.isSimple(e)) return code(`${text(c, e, precedence.call)}.length > 0`, precedence.relational);
  return call(c.python("truth"), text(c, e));
}

/** Whether condition() writes a boolean, and not a value that is as true. */
export function isTest(c: Emitter, e: Expression): boolean {
  if (e.type === "BoolOp") return e.values.every((value) => isTest(c, value));
  const type = c.typeOf(e);
  return isOnly(type, "bool") || type.kind === "unknown" || !members(type).every(isPlainlyTrue);
}

/** Whether JavaScript and Python agree on the truth of such values. */
function isPlainlyTrue(type: Type): boolean {
  if (["bool", "str", "int", "none", "function", "class", "coroutine", "asyncgen", "iterator"].includes(type.kind)) return true;
  if (type.kind !== "instance") return false;
  if (type.info.form === "exception") return true;
  return !hasTruth(type);
}

function hasTruth(type: Type & { kind: "instance" }): boolean {
  const seen = new Set([type.info]);
  for (const info of seen) {
    if (info.methods.has("__bool__") || info.methods.has("__len__")) return true;
    if (info.module === "builtins" || info.module === "collections" || info.form === "namedtuple" || (info.form === "enum" && info.module)) return info.form !== "exception";
    if (info.module && info.module !== "asyncio" && info.module !== "aiohttp") return true;
    for (const base of info.bases) {
      if (base.kind === "class") seen.add(base.info);
      else if (base.kind === "unknown") return true;
    }
  }
  return false;
}

// -------------------------------------------------------------------------------------------------------------- iteration

/** An expression that `for … of`, spread or Array.from can run over. */
export function iterable(c: Emitter, e: Expression): Code {
  const type = c.typeOf(e);
  const known = ["list", "tuple", "tupleOf", "set", "frozenset", "dict", "str", "range", "iterator", "bytes"];
  if (isOnly(type, ...(known as Type["kind"][])) || (type.kind === "class" && type.info.form === "enum")) return expression(c, e);
  if (type.kind === "instance" && type.info.module === "collections") return expression(c, e);
  return call(c.python("iter"), asked(c, e));
}

/** What a loop runs over: a display of constants is the frozenset itself there, not a copy. */
export function loopSource(c: Emitter, e: Expression): Code {
  return e.type === "Set" ? emitSetDisplay(c, e) : iterable(c, e);
}

function emitSetDisplay(c: Emitter, e: SetDisplay): Code {
  return call(c.python("set"), `[${elements(c, e, e.elements)}]`);
}

/** Whether CPython's compiler makes a constant of an expression (Python/flowgraph.c): a set display of such is a copy of a frozenset. */
function isFolded(e: Expression): boolean {
  switch (e.type) {
    case "Int": case "Float": case "Str": case "Bytes": case "Constant": return true;
    case "UnaryOp": return isFolded(e.operand);
    case "BinOp": return isFolded(e.left) && isFolded(e.right);
    case "Tuple": return e.elements.every(isFolded);
    default: return false;
  }
}

/** The operand of `async for`; async_for() where the compiler cannot see that it is one. */
export function asyncIterable(c: Emitter, e: Expression): string {
  const type = c.typeOf(e);
  return isOnly(type, "asyncgen") ? text(c, e) : `${c.python("async_for")}(${text(c, e)})`;
}

/** Whether a value is a JavaScript array for certain. */
export function isArray(type: Type): boolean {
  return isOnly(type, "list", "tuple", "tupleOf");
}

/** A target of `for` or of a comprehension as a binding pattern: names, in brackets. */
export function bindingPattern(c: Emitter, target: Expression): string {
  if (target.type === "Starred") return `...${bindingPattern(c, target.value)}`;
  if (target.type === "Tuple" || target.type === "List") {
    // With names after the star, unpack_star gives the list as one item.
    const last = target.elements.length - 1;
    const pieces = target.elements.map((each, index) => bindingPattern(c, each.type === "Starred" && index < last ? each.value : each));
    // Of a name that stands there twice the last place counts.
    return `[${pieces.map((piece, index) => (pieces.includes(piece, index + 1) ? "" : piece)).join(", ")}]`;
  }
  if (target.type === "Name") {
    const symbol = c.symbol(target);
    return symbol ? c.symbolName(symbol) : c.name(target.id);
  }
  return c.fail(target, "a loop over an attribute or an item cannot be ported", "loop over a name and assign it in the body");
}
