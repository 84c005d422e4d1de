// Class statements: bases, bodies, attributes. Methods are in methods.ts, dataclasses in dataclasses.ts; what a class has was
// found by inference.
import { abstractMethods, isInBody, isInstanceAttribute, isMadeByLibrary, isShared } from "../infer/class-facts.ts";
import { classInfo } from "../infer/classes.ts";
import { dataFields, isField, isFieldWithoutValue, isNamed } from "../infer/data-fields.ts";
import { descriptorClass, readThrough } from "../infer/descriptors.ts";
import { decoratorName, functionInfo, isRemadeAs } from "../infer/functions.ts";
import { builtinBase, builtinBases, findMethod, lineage } from "../infer/lineage.ts";
import { memberType } from "../infer/members.ts";
import { metaclassOf } from "../infer/metaclasses.ts";
import { propertyName } from "../names.ts";
import type { AnnAssign, Assign, Call, ClassDef, Expression, Statement } from "../syntax.ts";
import { type ClassInfo, type FunctionInfo, members, type Type } from "../types.ts";
import { argumentsFor } from "./arguments.ts";
import { setsByMethod } from "./assignments.ts";
import { precedence } from "./code.ts";
import { dataclassCall, dataclassConstructor, hoistFieldDefaults, noteFields } from "./dataclasses.ts";
import type { Emitter } from "./emitter.ts";
import { builtinStatics, elements, proper, text } from "./expressions.ts";
import { docText, emitDecorator, hoistDefaults, writeDocstring } from "./functions.ts";
import { keptBases, surelyAssigned } from "./init-form.ts";
import { stringLiteral } from "./literals.ts";
import { emitMethod, markedAbstract, ownAbstract } from "./methods.ts";
import { noteNamespace } from "./namespaces.ts";
import { ownSlots } from "./slots.ts";
import { emitStatement, flushPending } from "./statements.ts";

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
  const opening = isMember ? memberOpening(c, s, name) : c.isAssigned(s) ? `${name} = ` : wrappers.length > 0 || meta ? `const ${name} = ` : "";
  const abstract = ownAbstract(info);
  const head = `${opening}${abstract.length > 0 || abstractMethods(info).length > 0 ? "abstract " : ""}${wrappers.map((decorator) => `${emitDecorator(c, decorator)}(`).join("")}${meta ? `${c.python("made_by")}(${c.classNamed(meta)}, ` : ""}class ${name}${baseClause(c, s, info)} {`;
  for (const method of info.methods.values()) if (method.def.type === "FunctionDef") hoistDefaults(c, method, `${name}_${method.name.replaceAll("_", "")}`);
  if (info.form === "dataclass") hoistFieldDefaults(c, info, name);
  if (c.classes.length > 0 && c.pending.length > 0) c.fail(s, "this value in the statement of a class inside a class cannot be ported", "give it a name before the outer class");
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

/** A class in a block of a class body is assigned there; any other is a member of its own. */
function memberOpening(c: Emitter, s: ClassDef, name: string): string {
  const outer = c.classes.at(-1)!;
  return outer.def.body.includes(s) ? `static readonly ${propertyName(name)} = ` : `${c.classNamed(outer)}.${propertyName(name)} = `;
}

/** The names that the statements of a class body bind, blocks inside it left out, in their order. */
function bodyNames(s: ClassDef): readonly string[] {
  const names = s.body.flatMap((each) => {
    if (each.type === "FunctionDef" || each.type === "ClassDef") return [each.name];
    const targets = each.type === "Assign" ? each.targets : each.type === "AnnAssign" && each.value ? [each.target] : [];
    return targets.flatMap((target) => (target.type === "Tuple" || target.type === "List" ? target.elements : [target])).flatMap((target) => (target.type === "Name" ? [target.id] : []));
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
    if (markedAbstract(info).length > 0) {
      c.imports.named("abc", "ABC", "ABC");
      return " extends ABC";
    }
    return c.initForms.methods.has(info) ? ` extends ${c.python("Instance")}` : "";
  }
  if (bases.length === 1) return ` extends ${baseText(c, s, bases[0]!)}`;
  if (!["plain", "exception", "dataclass", "protocol"].includes(info.form)) c.fail(s.bases[1]!, `several bases of a class that is made as ${info.form} cannot be ported`, "inherit from one class and keep an object of the other");
  if (isMadeByLibrary(info)) {
    const classes = info.bases.flatMap((base) => (base.kind === "class" ? [base.info] : []));
    const makes = (each: ClassInfo): boolean => isMadeByLibrary(each) || findMethod(each, "__init__") !== null;
    if (classes.some((each) => each.module === "builtins") || classes.filter(makes).length > 1) c.fail(s.bases[1]!, "several bases of which one is a builtin, or one the library's and another has an __init__, cannot be ported", "inherit from one class and keep an object of the other");
  }
  return ` extends ${c.python("bases")}(${bases.map((base) => baseText(c, s, base)).join(", ")})`;
}

/** Builtin types that a class of TypeScript cannot extend as Python's can. */
const closedTypes = ["set", "frozenset", "bytes", "bytearray"];

/** What the operators do with a list or tuple without asking it. */
const ofSequences = ["__getitem__", "__setitem__", "__delitem__", "__len__", "__contains__", "__iter__", "__reversed__", "__bool__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__add__", "__iadd__", "__mul__"];
/** What makes an object one key with a plain value. */
const ofKeys = ["__eq__", "__ne__", "__hash__"];

/** The methods that a class cannot have in a port because it extends a builtin type. */
const takenMethods: Readonly<Record<string, readonly string[]>> = { list: [...ofSequences, "__new__"], tuple: ofSequences, str: ofKeys, int: ofKeys, float: ofKeys };

function baseText(c: Emitter, s: ClassDef, base: Expression): string {
  const named = base.type === "Subscript" ? base.value : base;
  if (c.isBuiltin(named, "type")) return c.python("Metaclass");
  const builtin = builtinBase(classInfo(c.inference, s));
  for (const each of builtin ? s.body : []) {
    if (each.type === "FunctionDef" && takenMethods[builtin!]?.includes(each.name)) c.fail(each, `${each.name} of a class that extends ${builtin} cannot be ported`, `keep the ${builtin} in an attribute of the object${builtin === "list" ? ", or inherit from collections.UserList" : ""}`);
  }
  if (builtin && c.isBuiltin(named, builtin)) return c.python(builtinBases[builtin]!);
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
  const abstract = markedAbstract(info);
  if (abstract.length > 0) {
    c.imports.named("abc", "abstract_methods", "abstract_methods");
    c.writer.writeExtra(`static { abstract_methods(this, ${abstract.map((name) => `"${name}"`).join(", ")}); }`, s.line);
  }
  if (info.form === "dataclass") c.writer.writeExtra(`static { ${dataclassCall(c, s, info)}; }`, s.decorators[0]!.line);
  if (c.module.readsSignatures && s.annotate) c.writer.writeExtra(`static { ${c.python("with_annotations")}(this, ${proper(c, s.annotate)}); }`, s.line);
  if (c.module.readsSignatures && info.form === "dataclass") noteFields(c, s, info);
  if (c.showsClasses) noteNamespace(c, s, info);
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
  if (s.decorators.some((decorator) => decoratorName(decorator) === "unique") && mayRepeat(s)) {
    c.imports.named("enum", "unique", "unique");
    c.writer.writeExtra("static { unique(this); }", s.line);
  }
  if (s.decorators.some((decorator) => decoratorName(decorator) === "total_ordering")) c.writer.writeExtra(`static { ${text(c, s.decorators.find((decorator) => decoratorName(decorator) === "total_ordering")!)}(this); }`, s.line);
}

/** Whether two members of an enum may have one value, as far as the text of the values tells. */
function mayRepeat(s: ClassDef): boolean {
  const values = s.body.flatMap((each) => (each.type === "Assign" ? [each.value] : []));
  const known = values.flatMap((value) => (value.type === "Int" || value.type === "Str" ? [`${value.type}${value.value}`] : []));
  const areMade = values.every((value) => value.type === "Call" && decoratorName(value) === "auto");
  return !areMade && (known.length < values.length || new Set(known).size < known.length);
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

/**
 * Attributes that the class is given later, or in a block of its body, and by inheritance its subclasses. What becomes a
 * method has no type.
 */
function declareClassAttributes(c: Emitter, s: ClassDef, info: ClassInfo): void {
  const atOnce = new Set(bodyNames(s));
  for (const [name, cell] of info.classAttributes) {
    if ((isInBody(c.inference, info, name) && (atOnce.has(name) || info.form === "enum")) || name.startsWith("__") || cell.type.kind === "function") continue;
    if (isField(info, name) || info.methods.has(name) || info.setters.has(name)) continue;
    if ([...lineage(info)].slice(1).some((each) => each.classAttributes.has(name) || each.methods.has(name))) continue;
    const type = attributeType(c, info, name, cell.type);
    c.writer.writeExtra(`declare static ${propertyName(name)}: ${type};`, s.line);
    c.writer.writeExtra(`declare ${propertyName(name)}: ${type};`, s.line);
  }
}

/** A class that is an attribute of another has no name before it is made: it is declared as what it extends. */
function attributeType(c: Emitter, info: ClassInfo, name: string, type: Type): string {
  if (type.kind !== "class" || info.nested.get(name) !== type.info) return c.typeText(type);
  const base = type.info.def.bases.length === 1 ? baseText(c, type.info.def, type.info.def.bases[0]!) : "";
  return /^[\w.]+$/.test(base) ? `typeof ${base}` : "new () => object";
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

/** `MON, TUE = 1, 2`, `MON, TUE = range(1, 3)`: as an assignment for each name; null where its value does not tell its items. */
function oneByOne(s: Assign | AnnAssign): readonly Assign[] | null {
  const target = s.type === "Assign" && s.targets.length === 1 ? s.targets[0]! : null;
  if (s.type !== "Assign" || (target?.type !== "Tuple" && target?.type !== "List")) return null;
  const values = itemsOf(s.value);
  if (values?.length !== target.elements.length || !target.elements.every((each) => each.type === "Name")) return null;
  return values.map((value, index) => ({ ...s, targets: [target.elements[index]!], value }));
}

function itemsOf(e: Expression): readonly Expression[] | null {
  if (e.type === "Tuple" || e.type === "List") return e.elements.every((each) => ["Int", "Float", "Str", "Constant"].includes(each.type)) ? e.elements : null;
  const bounds = e.type === "Call" && e.func.type === "Name" && e.func.id === "range" ? e.args.map((arg) => (arg.type === "Int" ? Number(arg.value) : NaN)) : [];
  const [start, stop] = bounds.length === 1 ? [0, bounds[0]!] : [bounds[0]!, bounds[1]!];
  if (bounds.length < 1 || bounds.length > 2 || !(stop - start < 1000)) return null;
  return Array.from({ length: Math.max(0, stop - start) }, (_, index): Expression => ({ ...e, type: "Int", value: BigInt(start + index), text: String(start + index) }));
}

function emitClassAttribute(c: Emitter, s: Assign | AnnAssign, info: ClassInfo): void {
  const apart = oneByOne(s);
  if (apart) return apart.forEach((each) => emitClassAttribute(c, each, info));
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
    const owner = s.value?.type === "Attribute" ? c.typeOf(s.value.value) : null;
    if (s.value?.type === "Attribute" && owner?.kind === "class" && findMethod(owner.info, s.value.attr)?.kind === "property") c.fail(s, "a property of another class cannot be ported as an attribute", "write the property again");
    if (s.value && isMethodLike(c, s.value) && info.form !== "enum" && !isField(info, name)) {
      c.writer.write(`static { ${c.python("setattr")}(this, ${stringLiteral(name)}, ${proper(c, s.value)}); }`, s.line);
      continue;
    }
    const type = c.typeText((isField(info, name) ? c.inference.attributeCell(info, name) : info.classAttributes.get(name) ?? c.inference.attributeCell(info, name)).type);
    if (s.type === "AnnAssign" && (isNamed(s.annotation, "KW_ONLY") || (isNamed(s.annotation, "InitVar") && info.form === "dataclass"))) continue;
    if (isField(info, name)) {
      c.writer.write(`${c.initForms.methods.has(info) || isFieldWithoutValue(info, name) ? "declare " : ""}${propertyName(name)}: ${type};`, s.line);
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
    const written = proper(c, s.value);
    // No statement can stand in a class's body.
    const value = c.pending.length === 0 ? written : `(() => { ${c.pending.splice(0).join(" ")} return ${written}; })()`;
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
