// Classes: plain ones, exceptions, enums, dataclasses, named tuples. What a class has was found by inference.
import { abstractMethods, isErasedBase, isInBody, isInstanceAttribute, isReadThroughClass, isShared } from "../infer/class-facts.ts";
import { classInfo } from "../infer/classes.ts";
import { descriptorClass, readThrough } from "../infer/descriptors.ts";
import { dataFields, isField, isNamed } from "../infer/data-fields.ts";
import { decoratorName, functionInfo, isRemadeAs } from "../infer/functions.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { isMetaclass, metaclassOf } from "../infer/metaclasses.ts";
import { memberType } from "../infer/members.ts";
import { overriddenResult } from "../infer/results.ts";
import type { AnnAssign, Assign, Block, Call, ClassDef, Expression, FunctionDef, Parameter, Statement } from "../syntax.ts";
import { type ClassInfo, type FunctionInfo, members, type Type } from "../types.ts";
import { propertyName } from "../names.ts";
import { argumentsFor } from "./arguments.ts";
import { fieldOption, fieldParameters, isFieldCall } from "./calls.ts";
import { precedence } from "./code.ts";
import { stringLiteral } from "./literals.ts";
import type { Emitter } from "./emitter.ts";
import { builtinStatics, elements, proper, text } from "./expressions.ts";
import { contextFor, defaultsInClass, docText, emitDecorator, emitParameters, hoistDefaults, inFunction, isInlineDefault, readsClassName, writeDocstring, writeFunction } from "./functions.ts";
import { isSuperCall, keptBases, superPlacement, surelyAssigned } from "./init-form.ts";
import { noteOf, noteOfFields } from "./signatures.ts";
import { ownSlots } from "./slots.ts";
import { emitBlock, emitStatement, flushPending, setsByMethod } from "./statements.ts";

/** Special methods that the runtime never calls, and what to do instead. */
const refusedMethods: Readonly<Record<string, string>> = {
  __del__: "close the object by a method, or by with",
  __prepare__: "write a plain class",
};

const erasedDecorators: ReadonlySet<string> = new Set(["dataclass", "runtime_checkable", "final", "unique", "total_ordering"]);

export function emitClassDef(c: Emitter, s: ClassDef): void {
  const info = classInfo(c.inference, s);
  for (const keyword of s.keywords) {
    const isAbstract = keyword.name === "metaclass" && decoratorName(keyword.value) === "ABCMeta";
    if (keyword.name === "metaclass" && !isAbstract && metaclassOf(c.inference, info) === null) c.fail(keyword, "metaclasses cannot be ported", "write a plain class, or a function that makes the object");
    if (keyword.name !== "metaclass" && info.form !== "typeddict" && !subclassHook(info)) c.fail(keyword, "keywords in a class statement cannot be ported", "call a function after the class statement");
  }
  if (info.form === "typeddict") return;
  writeDocstring(c, s);
  const name = c.symbol(s)?.scope.kind === "class" ? s.name : c.name(s.name);
  const wrappers = s.decorators.filter((decorator) => !erasedDecorators.has(decoratorName(decorator)));
  const isMember = c.classes.length > 0 && c.symbol(s)?.scope.kind === "class";
  const meta = metaclassOf(c.inference, info);
  const closing = meta ? `, [${bodyNames(s).map(stringLiteral).join(", ")}])` : "";
  const opening = isMember ? `static readonly ${propertyName(name)} = ` : c.isAssigned(s) ? `${name} = ` : wrappers.length > 0 || meta ? `const ${name} = ` : "";
  const abstract = ownAbstract(info);
  const head = `${opening}${abstract.length > 0 || abstractMethods(info).length > 0 ? "abstract " : ""}${wrappers.map((decorator) => `${emitDecorator(c, decorator)}(`).join("")}${meta ? `${c.python("made_by")}(${c.classNamed(meta)}, ` : ""}class ${name}${baseClause(c, s, info)} {`;
  for (const method of info.methods.values()) if (method.def.type === "FunctionDef") hoistDefaults(c, method, `${name}_${method.name.replaceAll("_", "")}`);
  if (info.form === "dataclass") hoistFieldDefaults(c, info, name);
  flushPending(c, s.line);
  c.writer.write(head, s.decorators[0]?.line ?? s.line);
  if (s.decorators.length > 0) c.writer.alias(s.line);
  c.writer.indent();
  c.classes.push(info);
  if (s.docstring && c.readsDocstrings) c.writer.writeExtra(`static readonly __doc__ = ${docText(s.docstring.value)};`, s.line);
  emitBody(c, s, info);
  c.classes.pop();
  c.writer.dedent();
  c.writer.writeExtra(`}${closing}${")".repeat(wrappers.length)}${opening || wrappers.length > 0 ? ";" : ""}`, s.endLine);
}

/** The names that a class body binds, in their order. */
function bodyNames(s: ClassDef): readonly string[] {
  const names = s.body.flatMap((each) => {
    if (each.type === "FunctionDef" || each.type === "ClassDef") return [each.name];
    const targets = each.type === "Assign" ? each.targets : each.type === "AnnAssign" && each.value ? [each.target] : [];
    return targets.flatMap((target) => (target.type === "Name" ? [target.id] : []));
  });
  return [...new Set(names)];
}

function baseClause(c: Emitter, s: ClassDef, info: ClassInfo): string {
  if (info.form === "namedtuple" && !info.bases.some((base) => base.kind === "class" && base.info.form === "namedtuple")) return ` extends ${namedTupleBase(c, info)}`;
  const [only] = s.bases;
  if (info.form === "enum" && only && s.bases.length === 1 && info.bases[0]?.kind === "class" && info.bases[0].info.module && info.bases[0].info.name === "Enum") {
    const values = c.typeText(memberType(c.inference, { kind: "instance", info, args: [] }, "value", s));
    return ` extends ${baseText(c, s, only)}${values === "unknown" ? "" : `<${values}>`}`;
  }
  if (info.form === "enum" && s.bases.length === 2 && s.bases[0]!.type === "Name" && ["str", "int"].includes(s.bases[0]!.id)) {
    const mixin = s.bases[0]!.id === "str" ? "StrMixin" : "IntMixin";
    c.imports.named("enum", mixin, mixin);
    return ` extends ${mixin}`;
  }
  const bases = keptBases(c, s);
  if (bases.length === 0) {
    if (ownAbstract(info).length > 0) {
      c.imports.named("abc", "ABC", "ABC");
      return " extends ABC";
    }
    return c.initForms.methods.has(info) ? ` extends ${c.python("Instance")}` : "";
  }
  if (bases.length === 1) return ` extends ${baseText(c, s, bases[0]!)}`;
  for (const base of info.bases) {
    const isLibrary = base.kind === "class" && base.info.module !== null && base.info.form !== "exception" && base.info.module !== "collections.abc" && !isErasedBase(base, base.info.name);
    if (isLibrary || !["plain", "exception", "dataclass", "protocol"].includes(info.form)) c.fail(s.bases[1]!, "several bases of which one is the library's cannot be ported", "inherit from one class and keep an object of the other");
  }
  return ` extends ${c.python("bases")}(${bases.map((base) => baseText(c, s, base)).join(", ")})`;
}

/** Builtin types that a class of TypeScript cannot extend as Python's can. */
const closedTypes = ["str", "int", "float", "tuple", "set", "frozenset", "bytes", "bytearray"];

/** What the operators do with a list without asking it. */
const asksOperators: ReadonlySet<string> = new Set(["__getitem__", "__setitem__", "__delitem__", "__len__", "__contains__", "__iter__", "__reversed__", "__bool__", "__eq__", "__lt__", "__add__", "__iadd__", "__mul__", "__new__"]);

function baseText(c: Emitter, s: ClassDef, base: Expression): string {
  const named = base.type === "Subscript" ? base.value : base;
  if (c.isBuiltin(named, "dict")) return c.python("DictBase");
  if (c.isBuiltin(named, "type")) return c.python("Metaclass");
  if (c.isBuiltin(named, "list")) {
    const method = s.body.find((each) => each.type === "FunctionDef" && asksOperators.has(each.name));
    if (method) c.fail(method, `${method.type === "FunctionDef" ? method.name : ""} of a class that extends list cannot be ported`, "keep the list in an attribute of the object, or inherit from collections.UserList");
    return c.python("ListBase");
  }
  const closed = closedTypes.find((name) => c.isBuiltin(named, name));
  if (closed) c.fail(base, `a class that extends ${closed} cannot be ported`, `keep the ${closed} in an attribute of the object`);
  const type = c.typeOf(named);
  if (type.kind === "class" && type.info.module === "collections.abc") {
    const { name } = type.info;
    const local = named.type === "Name" ? c.name(named.id) : c.imports.isTaken(name) ? `py_${name}` : name;
    c.imports.named("collections.abc", name, local);
    return local;
  }
  const written = text(c, named, precedence.call);
  if (named.type !== "Name" || c.symbol(named) === undefined || c.symbol(named) !== c.symbol(s)) return written;
  // In its own heading a class has no value yet: what had the name before is held.
  const before = c.fresh("base");
  c.pending.push(`const ${before} = ${written};`);
  return before;
}

function namedTupleBase(c: Emitter, info: ClassInfo): string {
  const fields = dataFields(info);
  const row = fields.map((field) => `${field.name}: ${c.typeText(c.inference.attributeCell(info, field.name).type)}`).join("; ");
  const defaults = fields.filter((field) => field.default).map((field) => proper(c, field.default!));
  c.imports.named("collections", "namedtuple", "namedtuple");
  return `namedtuple<{ ${row} }>("${info.name}", [${fields.map((field) => `"${field.name}"`).join(", ")}]${defaults.length ? `, { defaults: [${defaults.join(", ")}] }` : ""})`;
}

// ------------------------------------------------------------------------------------------------------------------ body

function emitBody(c: Emitter, s: ClassDef, info: ClassInfo): void {
  const body = info.form === "namedtuple" ? s.body.filter((each) => each.type !== "AnnAssign") : s.body;
  const lastField = body.findLastIndex((each) => each.type === "AnnAssign");
  const slots = ownSlots(info);
  if (slots) c.writer.writeExtra(`static readonly __slots__ = ${c.python("tuple")}(${slots.map(stringLiteral).join(", ")});`, s.line);
  if (info.form !== "enum") declareAttributes(c, s, info);
  if (info.form !== "enum") declareClassAttributes(c, s, info);
  if (info.form === "dataclass" && lastField < 0) dataclassConstructor(c, s, info);
  body.forEach((each, index) => {
    c.comments.before(each.line, c.writer);
    emitMember(c, each, info);
    if (info.form === "dataclass" && index === lastField) dataclassConstructor(c, s, info);
  });
  const last = body.at(-1);
  if (last) c.comments.after(last, c.writer);
  const abstract = ownAbstract(info);
  if (abstract.length > 0) {
    c.imports.named("abc", "abstract_methods", "abstract_methods");
    c.writer.writeExtra(`static { abstract_methods(this, ${abstract.map((name) => `"${name}"`).join(", ")}); }`, s.line);
  }
  if (info.form === "dataclass") c.writer.writeExtra(`static { ${dataclassCall(c, s, info)}; }`, s.decorators[0]!.line);
  if (c.module.readsSignatures) noteClass(c, s, info);
  if (s.decorators.some((decorator) => decoratorName(decorator) === "runtime_checkable")) {
    c.imports.named("typing", "runtime_checkable", "runtime_checkable");
    const members = [...new Set([...info.methods.keys(), ...info.classAttributes.keys(), ...s.body.flatMap((each) => (each.type === "AnnAssign" && each.target.type === "Name" ? [each.target.id] : []))])].sort();
    c.writer.writeExtra(`static { runtime_checkable(this, [${members.map((each) => `"${each}"`).join(", ")}]); }`, s.line);
  }
  const told = namedObjects(c, info);
  if (told.length > 0) c.writer.writeExtra(`static { ${c.python("set_names")}(this, ${told.map((name) => stringLiteral(name)).join(", ")}); }`, s.line);
  const hook = subclassHook(info);
  if (hook) {
    const made: Call = { type: "Call", func: { type: "Name", id: "super", line: s.line, column: s.column, endLine: s.line }, args: [], keywords: s.keywords, line: s.line, column: s.column, endLine: s.line };
    c.writer.writeExtra(`static { super.__init_subclass__(${argumentsFor(c, made, hook, hook.def.params.slice(1))}); }`, s.line);
  }
  if (s.decorators.some((decorator) => decoratorName(decorator) === "total_ordering")) c.writer.writeExtra(`static { ${text(c, s.decorators.find((decorator) => decoratorName(decorator) === "total_ordering")!)}(this); }`, s.line);
}

/** What the class tells of its annotations, and a dataclass of the constructor that it has without writing it. */
function noteClass(c: Emitter, s: ClassDef, info: ClassInfo): void {
  if (s.annotate) c.writer.writeExtra(`static { ${c.python("with_annotations")}(this, ${proper(c, s.annotate)}); }`, s.line);
  if (info.form !== "dataclass" || info.methods.has("__init__")) return;
  const defaultOfField = (param: Parameter): string => {
    const isMade = isFieldCall(param.default!) && fieldKeyword(param.default!, "default") === undefined;
    if (isMade) c.imports.named("dataclasses", "_HAS_DEFAULT_FACTORY", "_HAS_DEFAULT_FACTORY");
    return isMade ? "_HAS_DEFAULT_FACTORY" : defaultOf(c, param.default!) ?? "null";
  };
  c.writer.writeExtra(`static { ${noteOfFields(c, fieldParameters(info), defaultOfField)}; }`, s.line);
}

/** The names in a class body of objects that are told their name. */
function namedObjects(c: Emitter, info: ClassInfo): readonly string[] {
  const wants = (type: Type): boolean => members(type).some((each) => (each.kind === "instance" || each.kind === "class") && findMethod(each.info, "__set_name__") !== null);
  return info.def.body.flatMap((s) => {
    if (s.type === "FunctionDef") return functionInfo(c.inference, s).isWrapped && s.decorators.some((decorator) => wants(c.typeOf(decorator))) ? [s.name] : [];
    const target = s.type === "Assign" ? s.targets[0] : s.type === "AnnAssign" && s.value ? s.target : null;
    const value = s.type === "Assign" || s.type === "AnnAssign" ? s.value : null;
    return target?.type === "Name" && value && c.typeOf(value).kind === "instance" && wants(c.typeOf(value)) ? [target.id] : [];
  });
}

/** The `__init_subclass__` that a base has. */
function subclassHook(info: ClassInfo): FunctionInfo | null {
  for (const each of [...lineage(info)].slice(1)) if (each.methods.has("__init_subclass__")) return each.methods.get("__init_subclass__")!;
  return null;
}

/** Fields that methods assign: TypeScript wants them declared. */
function declareAttributes(c: Emitter, s: ClassDef, info: ClassInfo): void {
  const init = info.methods.get("__init__");
  const assigned = init && init.def.type === "FunctionDef" ? surelyAssigned(c, init.def.body) : new Set<string>();
  for (const [name, cell] of info.attributes) {
    if (isField(info, name) || info.classAttributes.has(name) || info.setters.has(name)) continue;
    if (info.form === "exception" && ["message", "name", "args", "cause"].includes(name)) continue;
    const inherited = [...lineage(info)].slice(1).some((each) => each.attributes.has(name) || each.classAttributes.has(name));
    if (inherited) continue;
    c.writer.writeExtra(`${assigned.has(name) && !c.initForms.methods.has(info) && !setsByMethod({ kind: "instance", info, args: [] }) ? "" : "declare "}${propertyName(name)}: ${c.typeText(cell.type)};`, s.line);
  }
}

/** Attributes that the class is given later, and by inheritance its subclasses. What becomes a method has no type. */
function declareClassAttributes(c: Emitter, s: ClassDef, info: ClassInfo): void {
  for (const [name, cell] of info.classAttributes) {
    if (isInBody(c.inference, info, name) || name.startsWith("__") || cell.type.kind === "function") continue;
    if (isField(info, name) || info.methods.has(name) || info.setters.has(name)) continue;
    if ([...lineage(info)].slice(1).some((each) => each.classAttributes.has(name) || each.methods.has(name))) continue;
    c.writer.writeExtra(`declare static ${propertyName(name)}: ${c.typeText(cell.type)};`, s.line);
    c.writer.writeExtra(`declare ${propertyName(name)}: ${c.typeText(cell.type)};`, s.line);
  }
}

function emitMember(c: Emitter, s: Statement, info: ClassInfo): void {
  switch (s.type) {
    case "FunctionDef": return emitMethod(c, s, info);
    case "ClassDef": return emitClassDef(c, s);
    case "Assign": case "AnnAssign": return emitClassAttribute(c, s, info);
    case "Pass": return;
    case "Expr":
      if (s.value.type === "Constant" || s.value.type === "Str") return;
      break;
    case "TypeAlias": case "Global": return;
  }
  emitInClass(c, s);
}

function emitInClass(c: Emitter, s: Statement): void {
  c.writer.writeExtra("static {", s.line);
  c.writer.indent();
  emitStatement(c, s, true);
  c.writer.dedent();
  c.writer.writeExtra("}", s.endLine);
}

/** Whether a name of the class body was bound further above: it is declared there. */
function isBoundBefore(c: Emitter, target: Expression): boolean {
  const bindings = c.variableOf(target)?.bindings ?? [];
  return bindings.length > 1 && bindings[0] !== target;
}

function emitClassAttribute(c: Emitter, s: Assign | AnnAssign, info: ClassInfo): void {
  const targets = s.type === "Assign" ? s.targets : [s.target];
  for (const target of targets) {
    if (target.type !== "Name") c.fail(target, "this assignment in a class body cannot be ported", "assign one name at a time");
    const name = target.id;
    if (["__slots__", "__match_args__", "__hash__", "__test__"].includes(name)) continue;
    // The method above says it itself.
    if (["static", "class"].includes(info.methods.get(name)?.kind ?? "") && (isRemadeAs("staticmethod", s, name) || isRemadeAs("classmethod", s, name))) continue;
    if (s.type === "Assign" && s.value.type === "Name" && info.methods.has(name) && info.methods.get(name) === info.methods.get(s.value.id)) {
      c.writer.write(`declare ${propertyName(name)}: ${c.name(info.name)}["${propertyName(s.value.id)}"];`, s.line);
      c.writer.writeExtra(`static { this.prototype.${propertyName(name)} = this.prototype.${propertyName(s.value.id)}; }`, s.line);
      continue;
    }
    if (s.value && isMethodLike(c, s.value) && info.form !== "enum" && !isField(info, name)) {
      c.writer.write(`static { ${c.python("setattr")}(this, ${stringLiteral(name)}, ${proper(c, s.value)}); }`, s.line);
      continue;
    }
    const type = c.typeText((isField(info, name) ? c.inference.attributeCell(info, name) : info.classAttributes.get(name) ?? c.inference.attributeCell(info, name)).type);
    if (s.type === "AnnAssign" && (isNamed(s.annotation, "KW_ONLY") || (isNamed(s.annotation, "InitVar") && info.form === "dataclass"))) continue;
    if (isField(info, name)) {
      c.writer.write(`${c.initForms.methods.has(info) ? "declare " : ""}${propertyName(name)}: ${type};`, s.line);
      continue;
    }
    if (!s.value) {
      if (info.form !== "enum" && info.attributes.has(name)) continue;
      c.writer.write(`declare ${propertyName(name)}: ${type};`, s.line);
      continue;
    }
    if (info.form === "enum") {
      const value = memberArguments(c, info, s.value);
      flushPending(c, s.line);
      c.writer.write(name.startsWith("_") ? `static ${name} = ${value};` : `static readonly ${propertyName(name)} = new ${c.name(info.name)}(${value});`, s.line);
      continue;
    }
    if (isBoundBefore(c, target)) {
      emitInClass(c, s);
      continue;
    }
    const own = isInstanceAttribute(c.inference.classes.values(), info, name);
    const value = proper(c, s.value);
    flushPending(c, s.line);
    const descriptor = descriptorClass(c.inference, info, name);
    if (descriptor) {
      c.writer.write(`declare ${propertyName(name)}: ${c.typeText(readThrough(c.inference, descriptor, { kind: "instance", info, args: [] }, name))};`, s.line);
      c.writer.writeExtra(`static { ${c.python("descriptor")}(this, ${stringLiteral(name)}, ${value}); }`, s.line);
      continue;
    }
    const simple = ["Int", "Str", "Float"].includes(s.value.type) && c.typeText(c.typeOf(s.value)) === type;
    const overrides = [...lineage(info)].slice(1).some((each) => each.classAttributes.has(name) || each.attributes.has(name));
    if (builtinStatics.has(name) && !own && !isShared(c.inference, info, name, s.value)) {
      c.writer.write(`${overrides ? "override " : ""}get ${name}(): ${type} { return ${value}; }`, s.line);
      continue;
    }
    if (own && (c.initForms.methods.has(info) || isShared(c.inference, info, name, s.value))) {
      c.writer.write(`static ${overrides ? "override " : ""}${propertyName(name)}${simple || type === "unknown" ? "" : `: ${type}`} = ${value};`, s.line);
      c.writer.writeExtra(`declare ${propertyName(name)}: ${type};`, s.line);
      continue;
    }
    c.writer.write(`${own ? "" : "static "}${overrides ? "override " : ""}${propertyName(name)}${simple || type === "unknown" ? "" : `: ${type}`} = ${value};`, s.line);
  }
}

/** A function as the value of a class attribute: it becomes a method. */
function isMethodLike(c: Emitter, value: Expression): boolean {
  const type = c.typeOf(value);
  return value.type === "Lambda" || (type.kind === "function" && type.info.module === null && type.bound === null && type.info.kind !== "static");
}

/** An enum whose members have an `__init__` hands it the items of a tuple. */
function memberArguments(c: Emitter, info: ClassInfo, value: Expression): string {
  const init = findMethod(info, "__init__");
  return value.type === "Tuple" && init && !init.module ? elements(c, value, value.elements) : proper(c, value);
}

// --------------------------------------------------------------------------------------------------------------- methods

function emitMethod(c: Emitter, s: FunctionDef, info: ClassInfo): void {
  if (Object.hasOwn(refusedMethods, s.name)) c.fail(s, `${s.name} cannot be ported`, refusedMethods[s.name]);
  const method = functionInfo(c.inference, s);
  defaultsInClass(c, method);
  writeDocstring(c, s);
  if (ownAbstract(info).includes(s.name)) return emitAbstractMethod(c, s, method);
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
    c.writer.write(`set ${name}(${value ? emitParameters(c, method).parameters : ""}) {`, line);
    c.writer.alias(s.line);
    emitAccessorBody(c, s, context);
    if (isTakenFromBase(s)) c.writer.writeExtra(`override get ${name}() { return super.${name}; }`, line);
    return;
  }
  if (decorators.some((each) => each.endsWith(".deleter"))) {
    return writeFunction(c, method, `static { ${c.python("deleter")}(this, function ${name}`, "); }", line, c.classNamed(info));
  }
  if (method.kind === "property" && isAsync) return emitAsyncProperty(c, s, method, `${override}get ${name}`);
  if (method.kind === "property") {
    writeFunction(c, method, `${override}get ${name}`, "", line);
    const cached = s.decorators.find((decorator) => decoratorName(decorator) === "cached_property");
    if (cached) c.writer.writeExtra(`static { ${text(c, cached)}(this, "${name}"); }`, line);
    if (isTakenFromBase(s)) c.writer.writeExtra(`override set ${name}(value) { super.${name} = value; }`, line);
    return;
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
    c.writer.writeExtra(`static { ${c.python(decorate)}(this, "${s.name}", ${type.kind === "class" ? text(c, wrapper) : emitDecorator(c, wrapper)}); }`, wrapper.line);
  }
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

/** Parameters without values: `k = 1` as `k?: number`. */
function optional(parameters: string): string {
  return parameters.replace(/(\w+)(: [^=,]+)? = ([^,]+)/g, (_, name: string, type: string | undefined, value: string) => {
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
}

/** Methods of an abstract class that only say what subclasses have: no body of their own. */
function ownAbstract(info: ClassInfo): readonly string[] {
  const isAbstractClass = info.def.bases.some((base) => decoratorName(base) === "ABC") || info.def.keywords.some((keyword) => keyword.name === "metaclass") || info.bases.some((base) => base.kind === "class" && base.info.module === null && ownAbstract(base.info).length > 0);
  if (!isAbstractClass) return [];
  return info.def.body.flatMap((s) => (s.type === "FunctionDef" && isAbstractMethod(s) ? [s.name] : []));
}

function isAbstractMethod(s: FunctionDef): boolean {
  const names = s.decorators.map(decoratorName);
  return names.includes("abstractmethod") && names.every((name) => name === "abstractmethod" || name === "property") && s.body.every((each) => each.type === "Pass" || (each.type === "Expr" && ["Constant", "Str"].includes(each.value.type)) || (each.type === "Raise" && each.error !== null && decoratorName(each.error) === "NotImplementedError"));
}

function hasBase(info: ClassInfo): boolean {
  if (ownAbstract(info).length > 0) return true;
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

// ----------------------------------------------------------------------------------------------------------- dataclasses

function dataclassConstructor(c: Emitter, s: ClassDef, info: ClassInfo): void {
  if (info.methods.has("__init__")) return;
  const own = dataFields(info).filter((field) => field.owner === info);
  const inherited = dataFields(info).filter((field) => field.owner !== info);
  const initOnly = dataFields(info).filter((field) => field.initOnly);
  const params = fieldParameters(info);
  const line = s.line;
  if (dataFields(info).length === 0) return;
  const positional = params.filter((param) => param.kind !== "keyword").map((param) => {
    const field = dataFields(info).find((each) => each.name === param.name)!;
    const type = c.typeText(c.inference.attributeCell(field.owner, field.name).type);
    const value = param.default ? defaultOf(c, param.default) : null;
    const isPlain = value !== null && /^(?:-?[\d.]+|"[^"]*"|true|false)$/.test(value);
    return `${c.name(param.name)}${isPlain ? "" : `: ${type}`}${value === null ? "" : ` = ${value}`}`;
  });
  const list = [...positional, ...keywordFields(c, info)];
  const isMethod = c.initForms.methods.has(info);
  c.writer.writeExtra(isMethod ? `${inherited.length > 0 || hasBase(info) ? "override " : ""}__init__(${list.join(", ")}): void {` : `constructor(${list.join(", ")}) {`, line);
  c.writer.indent();
  if (hasBase(info) && !isMethod) {
    const taken = [...lineage(info)].slice(1).find((each) => each.form === "dataclass");
    const handed = taken ? fieldParameters(taken) : [];
    const byName = handed.filter((param) => param.kind === "keyword").map((param) => c.name(param.name));
    c.writer.writeExtra(`super(${[...handed.filter((param) => param.kind !== "keyword").map((param) => c.name(param.name)), ...(byName.length > 0 ? [`{ ${byName.join(", ")} }`] : [])].join(", ")});`, line);
  }
  for (const field of isMethod ? dataFields(info) : own) {
    if (field.initOnly) continue;
    const given = params.some((param) => param.name === field.name);
    if (given) c.writer.writeExtra(`this.${propertyName(field.name)} = ${c.name(field.name)};`, line);
    else if (field.default && (fieldOption(field.default, "default") !== null || fieldOption(field.default, "default_factory") !== null)) c.writer.writeExtra(`this.${propertyName(field.name)} = ${defaultOf(c, field.default)};`, line);
  }
  if (findMethod(info, "__post_init__")) c.writer.writeExtra(`this.__post_init__(${initOnly.map((field) => c.name(field.name)).join(", ")});`, line);
  c.writer.dedent();
  c.writer.writeExtra("}", line);
}

/** The fields that are given by name: one trailing object. */
function keywordFields(c: Emitter, info: ClassInfo): readonly string[] {
  const params = fieldParameters(info).filter((param) => param.kind === "keyword");
  if (params.length === 0) return [];
  const names = params.map((param) => {
    const value = param.default ? defaultOf(c, param.default) : null;
    return `${c.name(param.name)}${value === null ? "" : ` = ${value}`}`;
  });
  const types = params.map((param) => {
    const field = dataFields(info).find((each) => each.name === param.name)!;
    const value = param.default ? defaultOf(c, param.default) : null;
    return `${c.name(param.name)}${value === null ? "" : "?"}: ${c.typeText(c.inference.attributeCell(field.owner, field.name).type)}`;
  });
  return [`{ ${names.join(", ")} }: { ${types.join("; ")} }${params.every((param) => param.default && defaultOf(c, param.default) !== null) ? " = {}" : ""}`];
}

/** Values and factories that Python computes once, where the class is defined, become constants before it. */
function hoistFieldDefaults(c: Emitter, info: ClassInfo, name: string): void {
  for (const field of dataFields(info)) {
    if (field.owner !== info || !field.default) continue;
    const e = isFieldCall(field.default) ? (fieldKeyword(field.default, "default") ?? fieldKeyword(field.default, "default_factory")) : field.default;
    if (!e || e.type === "Lambda" || isInlineDefault(c, e) || readsClassName(c, e)) continue;
    const constant = c.fresh(`${name}_${field.name}`);
    c.hoistedFields.set(e, constant);
    const value = proper(c, e);
    flushPending(c, e.line);
    c.writer.writeExtra(`const ${constant} = ${value};`, e.line);
  }
}

function fieldKeyword(e: Call, name: string): Expression | undefined {
  return e.keywords.find((keyword) => keyword.name === name)?.value;
}

/** The default of a field, as an expression that is computed at each call. */
function defaultOf(c: Emitter, e: Expression): string | null {
  if (!isFieldCall(e)) return c.hoistedFields.get(e) ?? proper(c, e);
  const value = fieldKeyword(e, "default");
  if (value) return c.hoistedFields.get(value) ?? proper(c, value);
  const factory = fieldKeyword(e, "default_factory");
  if (!factory) return null;
  const constant = c.hoistedFields.get(factory);
  if (constant !== undefined) return `${c.python("call_")}(${constant})`;
  if (c.isBuiltin(factory, "list")) return "[]";
  if (factory.type === "Lambda") return proper(c, factory.body);
  const type = c.typeOf(factory);
  const made = text(c, factory, precedence.call);
  return type.kind === "class" && !(type.info.module === "builtins") ? `new ${made}()` : `${made}()`;
}

/** What `@dataclass` raises for fields that it does not take. CPython: Lib/dataclasses.py (_get_field, _init_fn). */
function dataclassError(c: Emitter, info: ClassInfo): string | null {
  for (const field of dataFields(info)) {
    const value = field.default && isFieldCall(field.default) ? fieldKeyword(field.default, "default") : field.default;
    const kind = value && field.owner === info ? unhashable(c.typeOf(value)) : null;
    if (kind !== null) return `throw new ${c.python("ValueError")}(${stringLiteral(`mutable default <class '${kind}'> for field ${field.name} is not allowed: use default_factory`)})`;
  }
  const params = fieldParameters(info).filter((param) => param.kind !== "keyword");
  const late = params.findIndex((param, index) => !param.default && index > 0 && params[index - 1]!.default);
  if (late < 0) return null;
  return `throw new ${c.python("TypeError")}(${stringLiteral(`non-default argument '${params[late]!.name}' follows default argument '${params[late - 1]!.name}'`)})`;
}

/** The class of values that have no hash, where it is known. */
function unhashable(type: Type): string | null {
  if (type.kind === "list" || type.kind === "dict" || type.kind === "set") return type.kind;
  if (type.kind !== "instance" || type.info.form !== "dataclass" || findMethod(type.info, "__hash__")) return null;
  const decorator = type.info.def.type === "ClassDef" ? type.info.def.decorators.find((each) => decoratorName(each) === "dataclass") : undefined;
  const options = decorator?.type === "Call" ? decorator.keywords : [];
  return options.some(({ name }) => name === "frozen" || name === "unsafe_hash" || name === "eq") ? null : `__main__.${type.info.name}`;
}

function dataclassCall(c: Emitter, s: ClassDef, info: ClassInfo): string {
  const error = dataclassError(c, info);
  if (error !== null) return error;
  const decorator = s.decorators.find((each) => decoratorName(each) === "dataclass")!;
  const callee = decorator.type === "Call" ? decorator.func : decorator;
  if (callee.type === "Name") c.imports.named("dataclasses", "dataclass", c.name(callee.id));
  const own = dataFields(info).filter((field) => field.owner === info && !field.initOnly);
  const options: string[] = [];
  const byName = dataFields(info).filter((field) => field.keywordOnly && !field.initOnly);
  if (byName.length > 0) options.push(`kw_only: [${byName.map((field) => `"${field.name}"`).join(", ")}]`);
  if (decorator.type === "Call") {
    for (const keyword of decorator.keywords) {
      if (["slots", "kw_only", "match_args", "init"].includes(keyword.name ?? "")) continue;
      options.push(`${keyword.name}: ${proper(c, keyword.value)}`);
    }
  }
  for (const option of ["repr", "compare"] as const) {
    if (!dataFields(info).some((field) => fieldOption(field.default, option) === "False")) continue;
    const shown = dataFields(info).filter((field) => !field.initOnly && fieldOption(field.default, option) !== "False").map((field) => `"${field.name}"`);
    options.push(`${option === "compare" ? "eq" : "repr"}: [${shown.join(", ")}]`);
  }
  const defaults = ownSlots(info) ? [] : own.filter((field) => isReadThroughClass(c.inference, info, field.name)).flatMap((field) => {
    const value = field.default && (!isFieldCall(field.default) || fieldKeyword(field.default, "default")) ? defaultOf(c, field.default) : null;
    return value === null ? [] : [`${propertyName(field.name)}: ${value}`];
  });
  if (defaults.length > 0) options.push(`defaults: { ${defaults.join(", ")} }`);
  const names = own.map((field) => `"${field.name}"`).join(", ");
  return `${text(c, callee, precedence.call)}(this, [${names}]${options.length ? `, { ${options.join(", ")} }` : ""})`;
}

