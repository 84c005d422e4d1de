// Calls: of the program's functions and classes, of the library, of builtins and of methods of builtin types.
import { decoratedOriginal, takesAll } from "../infer/calls.ts";
import { abstractMethods } from "../infer/class-facts.ts";
import { dataFields, fieldParameters } from "../infer/data-fields.ts";
import { decoratorName } from "../infer/functions.ts";
import { builtinBase, builtinBases, findMethod, isMadeFromValue, lineage } from "../infer/lineage.ts";
import { isMetaclass, metaclassOf } from "../infer/metaclasses.ts";
import { isSafe } from "../infer/numbers.ts";
import { missingInAsyncio } from "../library/asyncio.ts";
import { builtinName, missingBuiltins } from "../library/builtins.ts";
import { propertyName } from "../names.ts";
import type { Call, Comprehension, Expression } from "../syntax.ts";
import { type ClassInfo, type FunctionInfo, isOnly, members, ordinary, type Type } from "../types.ts";
import { argumentsFor, callerParams, fits, plainArguments } from "./arguments.ts";
import { atLeast, call, code, type Code, precedence, primary } from "./code.ts";
import { bindingOf, emitComprehension } from "./comprehensions.ts";
import type { Emitter } from "./emitter.ts";
import { condition, expression, hasOnlyMethods, hasPlainAttributes, isArray, isMethodOfType, isOpenMethod, isSuper, isTest, iterable, proper, receiver, text } from "./expressions.ts";
import { stringLiteral } from "./literals.ts";
import { emitMisfit, misfit } from "./misfits.ts";
import { attributeMethods, emitBaseCall, emitNoSuper, emitSuperCall } from "./super-calls.ts";

export function emitCall(c: Emitter, e: Call): Code {
  if (e.func.type === "Name" && !c.symbol(e.func)) {
    const builtin = emitBuiltinCall(c, e, e.func.id);
    if (builtin) return builtin;
  }
  if (e.func.type === "Attribute") {
    const method = emitMethodCall(c, e, e.func);
    if (method) return method;
  }
  // `Stack[int]()` makes what `Stack()` makes.
  const isParameterized = e.func.type === "Subscript" && c.typeOf(e.func.value).kind === "class" && c.typeOf(e.func).kind === "class";
  const callee = isParameterized ? (e.func as Expression & { type: "Subscript" }).value : e.func;
  return emitValueCall(c, e, c.typeOf(e.func), () => text(c, callee, precedence.call));
}

/** A call of whatever an expression gives. */
function emitValueCall(c: Emitter, e: Call, type: Type, callee: () => string): Code {
  const all = members(type).filter((each) => each.kind !== "none");
  const [first] = all;
  if (all.length === 1 && first) {
    if (first.kind === "class" && isConstructor(first.info)) return emitConstruction(c, e, first.info, callee);
    if (isOpenMethod(first) && first.info.owner?.module && hasOnlyMethods(first.info.owner)) return looseCall(c, e, callee());
    if (first.kind === "function") return first.info.module ? emitLibraryCall(c, e, first.info, callee()) : emitUserCall(c, e, first.info, first.bound, callee());
    if (first.kind === "instance") {
      const method = findMethod(first.info, "__call__");
      const original = method && takesAll(method) ? decoratedOriginal(c.inference, e.func) : null;
      const target = original && c.forwardsWhole(method!) ? original : method;
      const params = target && (target === original ? target.def.params : callerParams(target, first));
      if (target && params && fits(c, e, target, params)) return code(`${text(c, e.func, precedence.call)}.__call__(${argumentsFor(c, e, target, params)})`, precedence.call);
    }
  }
  if (all.length > 1 && all.every((each) => each.kind === "function") && e.keywords.length === 0) return call(callee(), plainArguments(c, e));
  if (all.length > 1 && all.every((each) => each.kind === "class" && each.info.form !== "enum" && isConstructor(each.info)) && e.keywords.length === 0) return code(`new ${constructorText(callee())}(${plainArguments(c, e)})`, precedence.call);
  if (isLibraryValue(c, e.func)) {
    const name = callee();
    return /(?:^|\.)[A-Z]\w*$/.test(name) ? code(`new ${name}(${plainArguments(c, e)})`, precedence.call) : call(name, plainArguments(c, e));
  }
  return call(c.python("call_"), text(c, e.func), ...(e.args.length + e.keywords.length > 0 ? [plainArguments(c, e)] : []));
}

/** The builtin types are functions in TypeScript: `new` is for the others. */
function isConstructor(info: ClassInfo): boolean {
  return info.module !== "builtins" || info.form === "exception";
}

/** A name of a library module that the stubs do not describe, or the result of a call into one: plain JavaScript functions. */
function isLibraryValue(c: Emitter, e: Expression): boolean {
  if (e.type === "Attribute") return c.typeOf(e.value).kind === "module" || isLibraryValue(c, e.value);
  return false;
}

function constructorText(callee: string): string {
  return /^[\w.$]+$/.test(callee) ? callee : `(${callee})`;
}

/** A cache tells `f(1, b=2)` from `f(1, 2)`. */
function isCached({ def }: FunctionInfo): boolean {
  return def.type === "FunctionDef" && def.decorators.some((each) => ["cache", "lru_cache"].includes(decoratorName(each)));
}

/** Whether it may show which arguments of a method come by name: a decorator may look, and a mock in the place of the object does. */
function showsKeywords(c: Emitter, { def, isWrapped }: FunctionInfo): boolean {
  if (c.makesMocks) return true;
  return isWrapped && def.type === "FunctionDef" && !def.decorators.every((each) => decoratorName(each).endsWith("contextmanager"));
}

/** Whether the function's text in TypeScript does not tell that it cannot take a keyword: by position only, or unknown beside `*args`. */
function cannotTake(params: FunctionInfo["def"]["params"], name: string | null): boolean {
  if (name === null) return false;
  const param = params.find((each) => each.name === name && each.kind !== "*");
  return param ? param.kind === "positional" : params.some((each) => each.kind === "*");
}

function emitUserCall(c: Emitter, e: Call, info: FunctionInfo, bound: Type | null, callee: string): Code {
  const original = takesAll(info) && c.forwardsWhole(info) ? decoratedOriginal(c.inference, e.func) : null;
  const target = original ?? info;
  const params = original ? original.def.params : callerParams(info, bound);
  if (!params.some((param) => param.kind === "**") && e.keywords.some((keyword) => cannotTake(params, keyword.name))) return misfit(c, e, info.owner ? `${info.owner.name}.${info.name}` : info.name, params);
  const isDecorated = original === null && takesAll(info) && decoratedOriginal(c.inference, e.func) !== null;
  if (!fits(c, e, target, params) || (e.keywords.length > 0 && (isDecorated || isCached(info)))) return looseCall(c, e, callee);
  // The compiler lets an array be spread over a rest parameter only.
  const spread = e.args.find((arg) => arg.type === "Starred");
  if (spread && e.func.type === "Name" && c.typeOf(spread).kind !== "tuple" && !info.def.params.some((param) => param.kind === "*") && (c.looseKeywords || c.wrapping(c.function.info ?? info) === null)) {
    return call(c.python("call_"), callee, argumentsFor(c, e, info, params));
  }
  return call(callee, argumentsFor(c, e, target, params));
}

/** A call whose arguments the runtime puts in their places, or says what is wrong with them. */
export function looseCall(c: Emitter, e: Call, callee: string): Code {
  return call(c.python("call_"), callee, ...(e.args.length + e.keywords.length > 0 ? [plainArguments(c, e)] : []));
}

function emitLibraryCall(c: Emitter, e: Call, info: FunctionInfo, callee: string): Code {
  const misfit = emitMisfit(c, e, info);
  if (misfit !== null) return misfit;
  if (info.module === "collections" && info.name === "namedtuple") return emitNamedTuple(c, e, callee);
  if (info.module === "unittest" && info.name === "main") return emitTestMain(c, e, callee);
  if (info.module === "unittest" && info.name === "loadTestsFromTestCase" && moduleFixtures(c).length > 0) c.fail(e, `a suite does not find ${moduleFixtures(c)[0]}`, "run the tests with unittest.main(exit=False)");
  // Parameters that the library only computes with take a float as it is.
  const positional = info.def.params.slice(info.owner ? 1 : 0).filter((param) => param.kind === "either" || param.kind === "positional");
  const byName = positionalKeywords.has(`${info.module}.${info.name}`);
  if (byName && e.keywords.length > 0 && e.keywords.every((keyword, index) => positional[e.args.length + index]?.name === keyword.name)) {
    return call(callee, [...e.args.map((arg) => proper(c, arg)), ...e.keywords.map((keyword) => proper(c, keyword.value))].join(", "));
  }
  const floats = new Set(e.args.filter((_, index) => positional[index]?.annotation?.type === "Name" && (positional[index].annotation as Expression & { type: "Name" }).id === "float"));
  const hinted = (arg: Expression): string => {
    if (arg.type === "Lambda" && callbackTakers.has(info.name)) c.unread.add(arg.body);
    if (arg.type === "Lambda" && e.args.includes(arg) && positional[e.args.indexOf(arg)]?.annotation?.type === "Subscript") c.contextual.add(arg);
    if (arg.type === "Lambda" && e.keywords.some((keyword) => keyword.value === arg && keyword.name === "key")) c.contextual.add(arg);
    const written = floats.has(arg) ? text(c, arg) : proper(c, arg);
    const param = positional[e.args.indexOf(arg)];
    const type = param?.annotation?.type === "Name" && Object.hasOwn(plainTypes, param.annotation.id) ? plainTypes[param.annotation.id] : undefined;
    return type && c.typeOf(arg).kind === "unknown" && arg.type !== "Lambda" ? `${atLeast({ text: written, precedence: precedence.call }, precedence.relational)} as ${type}` : written;
  };
  return call(callee, plainArguments(c, e, hinted));
}

/** What drops the results of the functions that it is given. */
const callbackTakers: ReadonlySet<string> = new Set(["add_done_callback", "call_soon", "call_later", "call_at", "call_soon_threadsafe"]);

/** What the compiler must be told of a value that inference knows nothing of. */
const plainTypes: Readonly<Record<string, string>> = { float: "number", int: "number", str: "string" };

/** `namedtuple<{ x: number }>("Point", ["x"])`: the type says what the fields hold. */
function emitNamedTuple(c: Emitter, e: Call, callee: string): Code {
  const type = c.typeOf(e);
  const fields = type.kind === "class" ? dataFields(type.info) : [];
  const row = fields.map((field) => `${field.name}: ${c.typeText(c.inference.attributeCell(field.owner, field.name).type)}`).join("; ");
  return call(`${callee}${row ? `<{ ${row} }>` : ""}`, plainArguments(c, e));
}

/** `unittest.main({ tests: [MyTest] })`: a port has no module in which tests could be looked for. */
function emitTestMain(c: Emitter, e: Call, callee: string): Code {
  const isTest = (info: ClassInfo): boolean => info.bases.some((base) => base.kind === "class" && (base.info.module === "unittest" ? base.info.name.endsWith("TestCase") : isTest(base.info)));
  const tests = c.inference.module.body.flatMap((s) => {
    const info = s.type === "ClassDef" ? c.inference.classes.get(s) : undefined;
    return s.type === "ClassDef" && info !== undefined && isTest(info) ? [c.name(s.name)] : [];
  });
  if (e.args.length > 0) c.fail(e, "unittest.main() with a module cannot be ported", "call it without arguments");
  const others = e.keywords.filter((keyword) => keyword.name !== "argv").map((keyword) => {
    if (!["verbosity", "failfast", "exit"].includes(keyword.name ?? "")) c.fail(keyword, `unittest.main(${keyword.name === null ? "**…" : `${keyword.name}=…`}) cannot be ported`, "leave it out");
    return `, ${keyword.name}: ${text(c, keyword.value)}`;
  });
  const fixtures = moduleFixtures(c).map((name) => `, ${name}`);
  return call(callee, `{ tests: [${tests.join(", ")}]${fixtures.join("")}${others.join("")} }`);
}

/** The program's functions that unittest calls around all of its tests. */
function moduleFixtures(c: Emitter): string[] {
  return c.inference.module.body.flatMap((s) => (s.type === "FunctionDef" && ["setUpModule", "tearDownModule"].includes(s.name) ? [s.name] : []));
}

/** Library functions whose parameters have no names in TypeScript. */
const positionalKeywords: ReadonlySet<string> = new Set(["asyncio.sleep", "asyncio.timeout", "asyncio.timeout_at", "asyncio.run", "asyncio.current_task", "asyncio.all_tasks", "asyncio.read", "asyncio.readexactly", "asyncio.readuntil", "time.sleep", "random.randint", "random.uniform", "random.seed"]);

function emitConstruction(c: Emitter, e: Call, info: ClassInfo, callee: () => string): Code {
  if (info.form === "enum" && info.module !== "enum") return call(`${callee()}.of`, plainArguments(c, e));
  if (info.form === "enum" && e.args.length > 1) return looseCall(c, e, callee());
  if (info.form === "typeddict") return call(c.python("dict"), plainArguments(c, e));
  const name = constructorText(callee());
  const libraryInit = info.module === null ? null : findMethod(info, "__init__");
  const misfit = libraryInit && emitMisfit(c, e, libraryInit);
  if (misfit) return misfit;
  if (info.module !== null) return code(`new ${name}${typeArguments(c, e)}(${plainArguments(c, e)})`, precedence.call);
  // The class raises what Python raises; the compiler would not let it be made at all.
  const meta = metaclassOf(c.inference, info);
  if (abstractMethods(info).length > 0 || (meta && findMethod(meta, "__call__"))) return call(c.python("call_"), name, ...(e.args.length + e.keywords.length > 0 ? [plainArguments(c, e)] : []));
  const init = findMethod(info, "__init__") ?? findMethod(info, "__new__");
  if (!init && info.form === "plain" && c.inference.classes.has(info.def) && e.args.length + e.keywords.length > 0 && ![...lineage(info)].some((each) => each.module || each.form !== "plain" || each.bases.some((base) => base.kind !== "class"))) return looseCall(c, e, name);
  if (init && !init.module) {
    const params = init.def.params.slice(1);
    return fits(c, e, init, params) ? code(`new ${name}(${argumentsFor(c, e, init, params)})`, precedence.call) : looseCall(c, e, name);
  }
  if (info.form === "namedtuple" || info.form === "dataclass") {
    const params = fieldParameters(info);
    return fits(c, e, null, params) ? code(`new ${name}(${argumentsFor(c, e, null, params)})`, precedence.call) : looseCall(c, e, name);
  }
  return code(`new ${name}(${plainArguments(c, e)})`, precedence.call);
}

/** `<number>` of a generic container that no argument of its constructor tells the compiler about. */
function typeArguments(c: Emitter, e: Call): string {
  const type = c.typeOf(e);
  if (type.kind !== "instance" || type.args.length === 0 || type.info.form === "exception") return "";
  const known = type.args.map((arg) => c.typeText(arg.type));
  return known.every((each) => each === "unknown") || e.args.length > 0 && type.info.name !== "defaultdict" && type.info.module !== "asyncio" ? "" : `<${known.join(", ")}>`;
}

// --------------------------------------------------------------------------------------------------------------- methods

/** Methods of str that JavaScript has under another name, when called without arguments (0) or with one (1). */
const stringMethods: Readonly<Record<string, readonly [string, number]>> = {
  upper: ["toUpperCase", 0], lower: ["toLowerCase", 0], strip: ["trim", 0], lstrip: ["trimStart", 0], rstrip: ["trimEnd", 0],
  startswith: ["startsWith", 1], endswith: ["endsWith", 1], replace: ["replaceAll", 2],
};

function emitMethodCall(c: Emitter, e: Call, func: Expression & { type: "Attribute" }): Code | null {
  const owner = func.value;
  if (isSuper(c, owner)) return emitSuperCall(c, e, func.attr);
  const inside = c.classes.at(-1);
  const type = c.typeOf(owner);
  const kinds = members(type).filter((each) => each.kind !== "none");
  if (owner.type === "Name" && !c.symbol(owner)) {
    // `str.upper(s)`, `dict.fromkeys(xs)`: the types have their methods under Python's names.
    const ofObject = owner.id === "object" && e.args.length > 1 && Object.hasOwn(attributeMethods, func.attr) ? attributeMethods[func.attr] : undefined;
    if (ofObject !== undefined) return call(c.python(ofObject), plainArguments(c, e));
    if (owner.id === "object" && func.attr === "__repr__" && e.args.length === 1) return call(c.python("default_repr"), plainArguments(c, e));
    if (owner.id === "object" && ["__eq__", "__hash__", "__str__"].includes(func.attr)) c.fail(func, `object.${func.attr}() cannot be ported`, "write what it is to do");
    if (owner.id === "object" && func.attr === "__new__") return call("super.__new__");
    if (func.attr === "__new__" && inside && builtinBase(inside) === owner.id && isMadeFromValue(inside)) return code(`${c.python(builtinBases[owner.id]!)}.__new__.call(${plainArguments(c, e)}) as ${c.typeText(c.typeOf(e))}`, precedence.relational);
    if (isMethodOfType(c, func)) return dynamicCall(c, e, func);
    if (Object.hasOwn(builtinBases, owner.id) && func.attr.startsWith("__") && func.attr !== "__new__" && func.attr !== "__init__") return emitOperatorOfType(c, e, func);
    if (["str", "list", "int", "float", "dict", "bytes", "tuple", "set"].includes(owner.id)) return call(`${c.python(owner.id)}.${func.attr}`, plainArguments(c, e));
  }
  // `type.__new__(mcs, name, bases, namespace)`
  if (c.isBuiltin(owner, "type") && inside && isMetaclass(c.inference, inside)) return call(`super.${func.attr}`, plainArguments(c, { ...e, args: e.args.slice(1) }));
  if (type.kind === "module") {
    if (isMisnamed(c, func, type.name)) return dynamicCall(c, e, func);
    checkModuleMember(c, func, type.name);
  }
  if (type.kind === "class") {
    if (func.attr === "__new__" && type.info.module === null && !findMethod(type.info, "__new__")) c.fail(func, "this call of __new__ cannot be ported", "write a function that makes the object");
    const base = emitBaseCall(c, e, func, type.info);
    if (base) return base;
  }
  if (kinds.length === 0) return dynamicCall(c, e, func);
  if (kinds.every((each) => ["str", "list", "tuple", "tupleOf", "int", "float", "bool"].includes(each.kind)) && members(c.typeOf(func)).some((each) => each.kind === "unknown")) return dynamicCall(c, e, func);
  if (kinds.every((each) => each.kind === "str")) return emitStringMethod(c, e, func);
  if (kinds.every((each) => ["list", "tuple", "tupleOf"].includes(each.kind))) return emitListMethod(c, e, func, type);
  if (kinds.every((each) => ["int", "float", "bool"].includes(each.kind))) {
    const name = kinds.every((each) => each.kind === "float") ? "float" : "int";
    return call(`${c.python(name)}.${func.attr}`, text(c, owner), ...(e.args.length ? [plainArguments(c, e)] : []));
  }
  if (!kinds.every((each) => hasPlainAttributes(each))) return dynamicCall(c, e, func);
  const methods = members(c.typeOf(func));
  const [method] = methods;
  if (kinds.every((each) => each.kind === "iterator") && func.attr === "throw") return call(c.python("throwInto"), text(c, owner), plainArguments(c, e));
  if (kinds.every((each) => each.kind === "instance" && each.info.form === "namedtuple") && func.attr.startsWith("_")) return call(`${receiver(c, owner)}.${func.attr}`, plainArguments(c, e));
  if (kinds.some((each) => each.kind === "iterator") && func.attr === "__next__") return call(c.python("next"), text(c, owner));
  if (methods.length === 1 && method?.kind === "function" && method.info.module === null) {
    const unbound = type.kind === "class" && method.info.kind === "method";
    const params = callerParams(method.info, unbound ? null : method.bound);
    const spread = e.args.some((arg) => arg.type === "Starred");
    const own = `${classOfMethod(c, type, method.info, owner) ?? receiver(c, owner)}.${propertyName(func.attr)}`;
    if (isAttributeValue(kinds, func)) return fits(c, e, method.info, params) && !spread ? call(own, argumentsFor(c, e, method.info, params)) : looseCall(c, e, own);
    if (unbound && func.attr === "__init__" && method.info.owner && !c.initForms.methods.has(method.info.owner)) c.fail(func, "__init__ cannot be called here", "call the class");
    if (unbound && e.args.length === 0) return looseCall(c, e, `${receiver(c, owner)}.prototype.${propertyName(func.attr)}`);
    const isWhole = !spread || params.some((param) => param.kind === "*");
    if (!unbound && (!fits(c, e, method.info, params) || !isWhole || (e.keywords.length > 0 && showsKeywords(c, method.info)))) return dynamicCall(c, e, func);
    return call(unbound ? `${receiver(c, owner)}.prototype.${propertyName(func.attr)}.call` : own, argumentsFor(c, e, method.info, params));
  }
  if (methods.every((each) => each.kind === "function") && methods.length > 0) {
    if (type.kind === "class" && type.info.module !== null && hasOnlyMethods(type.info) && methods.every(isOpenMethod)) return call(`${receiver(c, owner)}.prototype.${propertyName(func.attr)}.call`, plainArguments(c, e));
    if (method?.kind === "function" && method.info.module) return emitLibraryCall(c, e, method.info, `${receiver(c, owner)}.${propertyName(func.attr)}`);
    if (e.keywords.length === 0) return call(`${receiver(c, owner)}.${propertyName(func.attr)}`, plainArguments(c, e));
  }
  if (type.kind === "module" || type.kind === "class") return null;
  if (kinds.every((each) => each.kind === "instance" && each.info.module === null) && c.typeOf(func).kind !== "unknown") return null;
  return dynamicCall(c, e, func);
}

/** `float.__add__(self, other)` in a kind of float is what stands behind the class; `int.__add__(1, 2)` is the value's own. */
function emitOperatorOfType(c: Emitter, e: Call, func: Expression & { type: "Attribute" }): Code {
  const { id } = func.value as Expression & { type: "Name" };
  const [self, ...rest] = e.args;
  const inside = c.classes.at(-1);
  const kind = inside && [...lineage(inside)].find((each) => each.bases.some((base) => base.kind === "class" && base.info.module === "builtins" && base.info.name === id));
  const others: Call = { ...e, args: rest };
  if (self && kind && kind === inside && c.isSelfName(self)) return emitSuperCall(c, others, func.attr);
  if (self && kind && c.isSelf(self)) return call(`${c.python("super_")}(${c.classNamed(kind)}, ${text(c, self)}).${func.attr}`, ...(rest.length > 0 ? [plainArguments(c, others)] : []));
  if (!self || members(c.typeOf(self)).some((each) => each.kind === "unknown" || each.kind === "instance")) c.fail(func, `${id}.${func.attr}() cannot be ported here`, "write the operator");
  return dynamicCall(c, others, { ...func, value: self });
}

/** The class, where a method of the class is called through an object. */
export function classOfMethod(c: Emitter, type: Type, info: FunctionInfo, owner: Expression): string | null {
  if (type.kind !== "instance" || (info.kind !== "static" && info.kind !== "class") || !info.owner) return null;
  const overridden = [...c.inference.classes.values()].some((each) => each !== info.owner && each.methods.has(info.name) && [...lineage(each)].includes(info.owner!));
  const name = c.classNamed(info.owner);
  if (info.kind === "static" && !overridden && name) return name;
  return `(${text(c, owner, precedence.call)}.constructor as typeof ${c.classNamed(type.info) ?? "Object"})`;
}

/** An attribute that holds a function, as opposed to a method. */
function isAttributeValue(kinds: readonly Type[], func: Expression & { type: "Attribute" }): boolean {
  return kinds.every((each) => each.kind === "instance" && each.info.attributes.has(func.attr));
}

/** A method of a value whose type is not known. */
export function dynamicCall(c: Emitter, e: Call, func: Expression & { type: "Attribute" }): Code {
  return call(c.python("call"), proper(c, func.value), stringLiteral(func.attr), ...(e.args.length + e.keywords.length > 0 ? [plainArguments(c, e)] : []));
}

/** Whether CPython has no such name either: asyncio's public names are all there. */
export function isMisnamed(c: Emitter, e: Expression & { type: "Attribute" }, module: string): boolean {
  const { library } = c.inference;
  const isKnown = library.member(module, e.attr) !== null || library.isFileOfAsyncio(module, e.attr) || library.has(`asyncio.${e.attr}`);
  return module === "asyncio" && !e.attr.startsWith("_") && !isKnown && !Object.hasOwn(missingInAsyncio, e.attr) && !privateFiles.has(e.attr);
}

/** What CPython's asyncio has beside its public names and the files that a program may import. */
const privateFiles: ReadonlySet<string> = new Set(["base_futures", "base_subprocess", "base_tasks", "constants", "format_helpers", "log", "mixins", "selector_events", "sslproto", "sys", "trsock", "unix_events"]);

export function checkModuleMember(c: Emitter, func: Expression & { type: "Attribute" }, module: string): void {
  const hint = module === "asyncio" && Object.hasOwn(missingInAsyncio, func.attr) ? missingInAsyncio[func.attr] : undefined;
  if (hint) c.fail(func, `asyncio.${func.attr} is not in the sandbox`, hint);
  if (!c.inference.library.member(module, func.attr) && c.inference.library.has(module) && !c.inference.library.has(`${module}.${func.attr}`)) c.fail(func, `module '${module}' has no attribute '${func.attr}' in the sandbox`);
}

function emitStringMethod(c: Emitter, e: Call, func: Expression & { type: "Attribute" }): Code {
  const plain = Object.hasOwn(stringMethods, func.attr) ? stringMethods[func.attr] : undefined;
  const args = e.args.map((arg) => c.typeOf(arg));
  const allStrings = args.every((type) => isOnly(type, "str")) && e.keywords.length === 0;
  if (plain && allStrings && args.length === plain[1]) return call(`${receiver(c, func.value)}.${plain[0]}`, plainArguments(c, e));
  if (func.attr === "split" && allStrings && args.length === 1 && e.args[0]!.type === "Str" && e.args[0].value !== "") return call(`${receiver(c, func.value)}.split`, plainArguments(c, e));
  const [first] = e.args;
  if (func.attr === "join" && first?.type === "Comprehension") {
    return call(`${c.python("str")}.join`, text(c, func.value), emitComprehension(c, first, "list").text);
  }
  return call(`${c.python("str")}.${func.attr}`, text(c, func.value), ...(e.args.length + e.keywords.length ? [plainArguments(c, e)] : []));
}

function emitListMethod(c: Emitter, e: Call, func: Expression & { type: "Attribute" }, type: Type): Code {
  const owner = func.value;
  // As statements: JavaScript's methods give a length, or the list, where Python's give None.
  if (isOnly(type, "list", "none") && e.keywords.length === 0 && c.unread.has(e)) {
    const [arg] = e.args;
    if (func.attr === "append" && arg && arg.type !== "Starred") return call(`${receiver(c, owner)}.push`, plainArguments(c, e));
    if (func.attr === "extend" && arg) return call(`${receiver(c, owner)}.push`, `...${arg.type === "Comprehension" && arg.kind === "generator" ? emitComprehension(c, arg, "list").text : iterable(c, arg).text}`);
    if (func.attr === "reverse") return call(`${receiver(c, owner)}.reverse`);
  }
  for (const keyword of e.keywords) if (keyword.name === "key" && keyword.value.type === "Lambda") c.contextual.add(keyword.value);
  return call(`${c.python("list")}.${func.attr}`, text(c, owner), ...(e.args.length + e.keywords.length ? [plainArguments(c, e)] : []));
}

// -------------------------------------------------------------------------------------------------------------- builtins

function emitBuiltinCall(c: Emitter, e: Call, name: string): Code | null {
  if (Object.hasOwn(missingBuiltins, name)) c.fail(e.func, `${name}() is not in the sandbox`, missingBuiltins[name]);
  const [first] = e.args;
  const only = e.args.length === 1 && e.keywords.length === 0 && first!.type !== "Starred" ? first! : null;
  const type = only ? c.typeOf(only) : null;
  switch (name) {
    case "super": return c.classes.length === 0 ? emitNoSuper(c) : c.fail(e, "super() can only be ported as the owner of a method call", "call the method: super().method()");
    case "len":
      if (only && type && isArray(type)) return code(`${receiver(c, only)}.length`, precedence.call);
      break;
    case "str":
      if (e.args.length === 0) return primary('""');
      break;
    case "list":
      if (e.args.length === 0) return primary("[]");
      if (only?.type === "Comprehension" && only.kind === "generator") return emitComprehension(c, only, "list");
      if (only && type && c.typeOf(e).kind === "list") return primary(`[...${iterable(c, only).text}]`);
      break;
    case "tuple":
      if (only) return call(c.python("tuple"), `...${only.type === "Comprehension" && only.kind === "generator" ? emitComprehension(c, only, "list").text : iterable(c, only).text}`);
      break;
    case "bool":
      if (only) return boolean(c, only);
      break;
    case "isinstance": case "issubclass":
      break;
    case "abs":
      if (only && type?.kind === "int" && isSafe(type)) return call("Math.abs", text(c, only));
      break;
    case "sum": case "any": case "all": case "min": case "max": case "sorted": case "set": case "frozenset": case "dict": case "enumerate": case "reversed": {
      if (only?.type === "Comprehension" && only.kind === "generator" && !c.inference.scopes.of.get(only)?.hasAwait) {
        const quick = name === "any" || name === "all" ? emitQuantifier(c, only, name) : null;
        if (quick) return quick;
      }
      break;
    }
    case "slice":
      return call(c.python("slice_"), only ? `null, ${proper(c, only)}` : plainArguments(c, e));
    case "print":
      return call(c.python("print"), plainArguments(c, e));
    case "classmethod": case "staticmethod":
      if (c.classes.length === 0) c.fail(e, `${name} can only be ported in the body of a class`, `write @${name} above the method`);
      break;
    case "type":
      if (e.args.length === 3) c.fail(e, "type() with three arguments cannot be ported", "write a class statement");
      break;
    case "iter":
      // The views of a dict are gone through like iterators, and are none.
      if (only && type?.kind === "iterator" && only.type === "Comprehension") return expression(c, only);
      break;
  }
  if (!c.inference.library.member("builtins", name) && !isSpecial(name)) return null;
  const builtinType = c.typeOf(e.func);
  if (builtinType.kind === "class" && builtinType.info.form === "exception") return code(`new ${c.python(builtinName(name))}(${plainArguments(c, e)})`, precedence.call);
  for (const keyword of e.keywords) if (keyword.name === "key" && keyword.value.type === "Lambda") c.contextual.add(keyword.value);
  return call(c.python(name), plainArguments(c, e, (arg) => argumentOf(c, name, arg)));
}

const specialNames: ReadonlySet<string> = new Set(["abs", "bool", "bytes", "bytearray", "dict", "divmod", "float", "frozenset", "int", "list", "max", "min", "object", "pow", "range", "round", "set", "str", "sum", "tuple", "type", "zip"]);

function isSpecial(name: string): boolean {
  return specialNames.has(name);
}

/** Functions that use up their argument take a list where Python is given a generator expression. */
const consumers: ReadonlySet<string> = new Set(["sum", "min", "max", "sorted", "set", "frozenset", "dict", "list", "tuple"]);

function argumentOf(c: Emitter, name: string, arg: Expression): string {
  if (consumers.has(name) && arg.type === "Comprehension" && arg.kind === "generator" && !c.inference.scopes.of.get(arg)?.hasAwait && !isLong(c, arg)) return emitComprehension(c, arg, "list").text;
  return proper(c, arg);
}

/** Whether a generator goes through a range of so many numbers that they had better not be an array. */
function isLong(c: Emitter, { generators }: Comprehension): boolean {
  const iter = generators[0]!.iter;
  if (iter.type !== "Call" || !c.isBuiltin(iter.func, "range")) return false;
  return iter.args.some((arg) => {
    const type = c.typeOf(arg);
    return type.kind === "int" && type.high !== ordinary && type.high >= 1_000_000;
  });
}

function boolean(c: Emitter, e: Expression): Code {
  return isTest(c, e) ? condition(c, e) : call(c.python("bool"), proper(c, e));
}

/** `any(test for x in xs)` as `xs.some((x) => test)`. */
function emitQuantifier(c: Emitter, e: Expression & { type: "Comprehension" }, name: "any" | "all"): Code | null {
  const [generator] = e.generators;
  if (!generator || e.generators.length !== 1 || generator.isAsync || c.usesAwait(e.element) || generator.ifs.some((test) => c.usesAwait(test))) return null;
  const source = c.typeOf(generator.iter);
  if (!isArray(source) || (generator.target.type === "Tuple" && generator.target.elements.slice(0, -1).some((each) => each.type === "Starred"))) return null;
  const pattern = bindingOf(c, generator.target);
  if (pattern === null) return null;
  const filtered = generator.ifs.reduce((list, test) => `${list}.filter((${pattern}) => ${condition(c, test).text})`, text(c, generator.iter, precedence.call));
  return call(`${filtered}.${name === "any" ? "some" : "every"}`, `(${pattern}) => ${condition(c, e.element).text}`);
}

