// Methods of classes: properties, constructors, abstract methods, and what decorates them.
import { isErasedBase } from "../infer/class-facts.ts";
import { decoratorName, functionInfo } from "../infer/functions.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { isMetaclass } from "../infer/metaclasses.ts";
import { overriddenResult } from "../infer/results.ts";
import { propertyName } from "../names.ts";
import type { Block, Expression, FunctionDef, Statement } from "../syntax.ts";
import type { ClassInfo, FunctionInfo } from "../types.ts";
import type { Emitter } from "./emitter.ts";
import { text } from "./expressions.ts";
import { contextFor, defaultsInClass, dispatchedKind, docText, emitDecorator, emitParameters, inFunction, mayBeShort, writeDocstring, writeFunction } from "./functions.ts";
import { isSuperCall, superPlacement } from "./init-form.ts";
import { noteOf } from "./signatures.ts";
import { emitBlock } from "./statements.ts";

/** Special methods that the runtime never calls, and what to do instead. */
const refusedMethods: Readonly<Record<string, string>> = {
  __del__: "close the object by a method, or by with",
  __prepare__: "write a plain class",
};

export function emitMethod(c: Emitter, s: FunctionDef, info: ClassInfo): void {
  if (Object.hasOwn(refusedMethods, s.name)) c.fail(s, `${s.name} cannot be ported`, refusedMethods[s.name]);
  const method = functionInfo(c.inference, s);
  defaultsInClass(c, method);
  writeDocstring(c, s);
  // A mock of the class has its methods, so they are there.
  if (ownAbstract(info).includes(s.name) && !c.makesMocks) return emitAbstractMethod(c, s, method);
  if (s.name === "__init__" && !c.initForms.methods.has(info)) {
    emitConstructor(c, s, info, method);
    if (c.module.readsSignatures) c.writer.writeExtra(`static { ${noteOf(c, "this", s)}; }`, s.endLine);
    return;
  }
  const decorators = s.decorators.map(decoratorName);
  const inherited = [...lineage(info)].slice(1).some((each) => (each.module === null ? each.methods.has(s.name) : each.methods.has(s.name) || (each.form === "exception" && ["__str__", "__repr__"].includes(s.name)))) || (["__new__", "__init__", "__call__"].includes(s.name) && isMetaclass(c.inference, info));
  const override = inherited ? "override " : "";
  const isStatic = method.kind === "static" || method.kind === "class";
  const { isAsync, isGenerator } = method.scope!;
  const modifiers = `${isStatic ? "static " : ""}${override}${isAsync ? "async " : ""}${isGenerator ? "*" : ""}`;
  const name = propertyName(s.name);
  const line = s.decorators[0]?.line ?? s.line;
  if (decorators.some((each) => each.endsWith(".setter"))) {
    const [, value] = method.def.params;
    const context = contextFor(c, method, false);
    const opening = c.writer.lineCount;
    c.writer.write(`set ${name}(${value ? emitParameters(c, method).parameters : ""}) {`, line);
    c.writer.alias(s.line);
    emitAccessorBody(c, s, context);
    mayBeShort(c, s, opening);
    if (isTakenFromBase(s)) c.writer.writeExtra(`override get ${name}() { return super.${name}; }`, line);
    return;
  }
  if (decorators.some((each) => each.endsWith(".deleter"))) {
    return writeFunction(c, method, `static { ${c.python("deleter")}(this, function ${name}`, "); }", line, c.classNamed(info));
  }
  if (method.kind === "property" && isAsync) return emitAsyncProperty(c, s, method, `${override}get ${name}`);
  if (method.kind === "property") {
    writeFunction(c, method, `${override}get ${name}`, "", line);
    if (s.docstring && c.readsDocstrings) c.writer.writeExtra(`static { ${c.python("property_doc")}(this, "${s.name}", ${docText(s.docstring.value)}); }`, s.line);
    const cached = s.decorators.find((decorator) => decoratorName(decorator) === "cached_property");
    if (cached) c.writer.writeExtra(`static { ${text(c, cached)}(this, "${name}"); }`, line);
    if (isTakenFromBase(s)) c.writer.writeExtra(`override set ${name}(value) { super.${name} = value; }`, line);
    return;
  }
  const dispatched = dispatchedClass(c, s, info);
  if (dispatched) {
    c.imports.named("functools", "register_method", "register_method");
    return writeFunction(c, method, `static { register_method(this, "${dispatched.name}", ${dispatched.kind}, ${isAsync ? "async " : ""}function${isGenerator ? "*" : ""} ${name}`, "); }", line, c.classNamed(info));
  }
  writeFunction(c, method, `${modifiers}${name}`, "", line);
  if (s.docstring && (c.readsDocstrings || isTest(s, info))) c.writer.writeExtra(`static { Object.assign(this${isStatic ? "" : ".prototype"}.${name}, { __doc__: ${docText(s.docstring.value)} }); }`, s.line);
  if (c.module.readsSignatures) c.writer.writeExtra(`static { ${noteOf(c, `this${isStatic ? "" : ".prototype"}.${name}`, s, method.kind === "class" ? s.params.slice(1) : s.params)}; }`, s.endLine);
  const wrappers = s.decorators.filter((decorator) => !["staticmethod", "classmethod", "abstractmethod", "override", "final"].includes(decoratorName(decorator)));
  const decorate = method.kind === "static" ? "decorate_static" : "decorate_method";
  for (const wrapper of wrappers.toReversed()) {
    if (isStatic && isBeforeKind(s, wrapper)) c.fail(wrapper, `a decorator above @${method.kind}method gets no function`, `write it below @${method.kind}method`);
    const type = c.typeOf(wrapper);
    if (type.kind === "class" && type.info.module === null && !findMethod(type.info, "__get__")) c.fail(wrapper, "a class as the decorator of a method makes an object that is no method", "write a function as the decorator, or give the class __get__");
    const written = type.kind === "class" ? text(c, wrapper) : emitDecorator(c, wrapper);
    const before = c.pending.splice(0).map((each) => `${each} `).join("");
    c.writer.writeExtra(`static { ${before}${c.python(decorate)}(this, "${s.name}", ${written}); }`, wrapper.line);
  }
}

/** `@show.register` above a method, where the class has `show` as a singledispatchmethod: for which class it is. */
function dispatchedClass(c: Emitter, s: FunctionDef, info: ClassInfo): { readonly name: string; readonly kind: string } | null {
  const [decorator] = s.decorators;
  const target = decorator?.type === "Call" ? decorator.func : decorator;
  if (target?.type !== "Attribute" || target.attr !== "register" || target.value.type !== "Name") return null;
  const { id: name } = target.value;
  const isDispatching = info.def.body.some((each) => each.type === "FunctionDef" && each.name === name && each.decorators.some((one) => decoratorName(one) === "singledispatchmethod"));
  const kind = decorator?.type === "Call" ? decorator.args[0] : s.params[1]?.annotation;
  if (!isDispatching || !kind) return null;
  if (s.decorators.length > 1) c.fail(s.decorators[1]!, "a decorator below a register of singledispatchmethod cannot be ported", "call the decorated function from a plain method");
  return { name, kind: decorator?.type === "Call" ? text(c, kind) : dispatchedKind(c, kind) };
}

/** `@Base.total.setter`: what is not given here is what the base has. */
function isTakenFromBase(s: FunctionDef): boolean {
  return s.decorators.some((decorator) => decorator.type === "Attribute" && decorator.value.type === "Attribute");
}

/** Whether a decorator stands above `@staticmethod` or `@classmethod`. */
function isBeforeKind(s: FunctionDef, wrapper: Expression): boolean {
  const kind = s.decorators.findIndex((each) => ["staticmethod", "classmethod"].includes(decoratorName(each)));
  return s.decorators.indexOf(wrapper) < kind;
}

/** A test, of which reports give the first line of the docstring. */
function isTest(s: FunctionDef, info: ClassInfo): boolean {
  return s.name.startsWith("test") && [...lineage(info)].some((each) => each.module === "unittest");
}

/** A getter cannot be async in TypeScript: it gives what an async function makes. */
function emitAsyncProperty(c: Emitter, s: FunctionDef, method: FunctionInfo, head: string): void {
  const result = `Promise<${c.resultText(method.returns.type)}>`;
  c.writer.write(`${head}(): ${result} {`, s.decorators[0]?.line ?? s.line);
  c.writer.alias(s.line);
  c.writer.indent();
  c.writer.writeExtra(`const ${s.name} = async (): ${result} => {`, s.line);
  emitAccessorBody(c, s, contextFor(c, method, false));
  c.writer.writeExtra(`return ${s.name}();`, s.endLine);
  c.writer.dedent();
  c.writer.writeExtra("}", s.endLine);
}

function emitAbstractMethod(c: Emitter, s: FunctionDef, method: FunctionInfo): void {
  const { parameters } = emitParameters(c, method);
  const result = c.resultText(overriddenResult(c.inference, method));
  const head = method.kind === "property" ? `get ${propertyName(s.name)}()` : `${propertyName(s.name)}(${optional(parameters)})`;
  c.writer.write(`abstract ${head}: ${method.scope!.isAsync ? `Promise<${result}>` : result};`, s.decorators[0]!.line);
  c.writer.alias(s.line);
}

/** Parameters without values: `k = 1` as `k?: number`, `{ k = 1 }: { k?: number } = {}` as `options?: { k?: number }`. */
function optional(parameters: string): string {
  const named = parameters.replace(/\{ [^}]* \}: (\{ .* \}) = \{\}$/, "options?: $1");
  return named.replace(/(\w+)(: [^=,]+)? = ([^,]+)/g, (_, name: string, type: string | undefined, value: string) => {
    const kind = /^"/.test(value) ? "string" : /^(?:true|false)$/.test(value) ? "boolean" : "number";
    return `${name}?${type ?? `: ${kind}`}`.trimEnd();
  });
}

function emitAccessorBody(c: Emitter, s: FunctionDef, context: ReturnType<typeof contextFor>): void {
  c.writer.indent();
  inFunction(c, context, () => {
    if (context.selfAlias) c.writer.writeExtra(`const ${context.selfAlias} = this;`, s.line);
    emitBlock(c, s.body, s);
  });
  c.writer.dedent();
  c.writer.writeExtra("}", s.endLine);
}

function emitConstructor(c: Emitter, s: FunctionDef, info: ClassInfo, method: FunctionInfo): void {
  const { parameters, prologue } = emitParameters(c, method);
  const context = contextFor(c, method, false);
  const opening = c.writer.lineCount;
  c.writer.write(`constructor(${parameters}) {`, s.line);
  c.writer.indent();
  inFunction(c, context, () => {
    for (const each of prologue) c.writer.writeExtra(each, s.line);
    const body = withSuperFirst(c, s, info);
    if (context.selfAlias) {
      const [first, ...rest] = body;
      if (hasBase(info) && first) emitBlock(c, [first], null);
      c.writer.writeExtra(`const ${context.selfAlias} = this;`, s.line);
      emitBlock(c, hasBase(info) ? rest : body, s);
    } else emitBlock(c, body, s);
  });
  c.writer.dedent();
  c.writer.writeExtra("}", s.endLine);
  mayBeShort(c, s, opening);
}

/** Methods of an abstract class that only say what subclasses have: no body of their own. */
export function ownAbstract(info: ClassInfo): readonly string[] {
  if (!isAbstractClass(info)) return [];
  return info.def.body.flatMap((s) => (s.type === "FunctionDef" && isAbstractMethod(s) ? [s.name] : []));
}

/** All that a class calls abstract, methods with a body of their own too: an object is not made while one is missing. */
export function markedAbstract(info: ClassInfo): readonly string[] {
  const isMarked = (s: Statement): s is FunctionDef => s.type === "FunctionDef" && s.decorators.some((decorator) => decoratorName(decorator) === "abstractmethod");
  return isAbstractClass(info) ? [...new Set(info.def.body.filter(isMarked).map((s) => s.name))] : [];
}

function isAbstractClass(info: ClassInfo): boolean {
  return info.def.bases.some((base) => decoratorName(base) === "ABC") || info.def.keywords.some((keyword) => keyword.name === "metaclass") || info.bases.some((base) => base.kind === "class" && base.info.module === null && isAbstractClass(base.info) && markedAbstract(base.info).length > 0);
}

function isAbstractMethod(s: FunctionDef): boolean {
  const names = s.decorators.map(decoratorName);
  return names.includes("abstractmethod") && names.every((name) => name === "abstractmethod" || name === "property") && s.body.every((each) => each.type === "Pass" || (each.type === "Expr" && ["Constant", "Str"].includes(each.value.type)) || (each.type === "Raise" && each.error !== null && decoratorName(each.error) === "NotImplementedError"));
}

export function hasBase(info: ClassInfo): boolean {
  if (markedAbstract(info).length > 0) return true;
  return info.bases.some((base) => base.kind === "class" && !isErasedBase(base, base.info.name));
}

/** The statements of `__init__` with the call of the base's before every use of `this`, as JavaScript demands. */
function withSuperFirst(c: Emitter, s: FunctionDef, info: ClassInfo): Block {
  if (info.form === "enum") {
    const names = s.params.slice(1).map((param) => `${param.kind === "*" ? "..." : ""}${c.symbolName(c.symbol(param)!)}`);
    const isTuple = names.length > 1 || names[0]?.startsWith("...") || info.def.body.some((each) => each.type === "Assign" && each.value.type === "Tuple");
    c.writer.writeExtra(`super(${isTuple ? `${c.python("tuple")}(${names.join(", ")}) as never` : names.join(", ")});`, s.line);
    return s.body.filter((each) => !isSuperCall(c, each));
  }
  if (!hasBase(info)) return s.body.filter((each) => !isSuperCall(c, each));
  const at = s.body.findIndex((each) => isSuperCall(c, each));
  const base = info.bases.find((each) => each.kind === "class");
  switch (superPlacement(c, s, info)) {
    case "first": return s.body;
    case "moved": return [s.body[at]!, ...s.body.slice(0, at), ...s.body.slice(at + 1)];
    case "free": return c.fail(s, "this call of super().__init__() cannot be ported", "call super().__init__() first");
    case "none": {
      const args = base?.kind === "class" && base.info.form === "exception" ? s.params.slice(1).filter((param) => param.kind === "either" || param.kind === "positional").map((param) => c.symbolName(c.symbol(param)!)) : [];
      c.writer.writeExtra(`super(${args.join(", ")});`, s.line);
      return s.body;
    }
  }
}
