// What `@dataclass` makes of a class: its constructor, defaults of fields, and the call that gives it the rest.
import { isReadThroughClass } from "../infer/class-facts.ts";
import { dataFields, fieldOption, fieldParameters, isFieldCall, optionOf } from "../infer/data-fields.ts";
import { decoratorName } from "../infer/functions.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { propertyName } from "../names.ts";
import type { ClassDef, Expression, Parameter } from "../syntax.ts";
import type { ClassInfo, Type } from "../types.ts";
import { precedence } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { proper, text } from "./expressions.ts";
import { isInlineDefault, readsClassName } from "./functions.ts";
import { stringLiteral } from "./literals.ts";
import { hasBase } from "./methods.ts";
import { noteOfFields } from "./signatures.ts";
import { ownSlots } from "./slots.ts";
import { flushPending } from "./statements.ts";

export function dataclassConstructor(c: Emitter, s: ClassDef, info: ClassInfo): void {
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
export function hoistFieldDefaults(c: Emitter, info: ClassInfo, name: string): void {
  for (const field of dataFields(info)) {
    if (field.owner !== info || !field.default) continue;
    const e = isFieldCall(field.default) ? (optionOf(field.default, "default") ?? optionOf(field.default, "default_factory")) : field.default;
    if (!e || e.type === "Lambda" || isInlineDefault(c, e) || readsClassName(c, e)) continue;
    const constant = c.fresh(`${name}_${field.name}`);
    c.hoistedFields.set(e, constant);
    const value = proper(c, e);
    flushPending(c, e.line);
    c.writer.writeExtra(`const ${constant} = ${value};`, e.line);
  }
}

/** The default of a field, as an expression that is computed at each call. */
function defaultOf(c: Emitter, e: Expression): string | null {
  if (!isFieldCall(e)) return c.hoistedFields.get(e) ?? proper(c, e);
  const value = optionOf(e, "default");
  if (value) return c.hoistedFields.get(value) ?? proper(c, value);
  const factory = optionOf(e, "default_factory");
  if (!factory) return null;
  const constant = c.hoistedFields.get(factory);
  if (constant !== undefined) return `${c.python("call_")}(${constant})`;
  if (c.isBuiltin(factory, "list")) return "[]";
  if (factory.type === "Lambda") return proper(c, factory.body);
  const type = c.typeOf(factory);
  const made = text(c, factory, precedence.call);
  return type.kind === "class" && !(type.info.module === "builtins") ? `new ${made}()` : `${made}()`;
}

/** What a dataclass tells of the constructor that it has without writing it. */
export function noteFields(c: Emitter, s: ClassDef, info: ClassInfo): void {
  if (info.methods.has("__init__")) return;
  const defaultOfField = (param: Parameter): string => {
    const isMade = isFieldCall(param.default!) && optionOf(param.default!, "default") === undefined;
    if (isMade) c.imports.named("dataclasses", "_HAS_DEFAULT_FACTORY", "_HAS_DEFAULT_FACTORY");
    return isMade ? "_HAS_DEFAULT_FACTORY" : defaultOf(c, param.default!) ?? "null";
  };
  c.writer.writeExtra(`static { ${noteOfFields(c, fieldParameters(info), defaultOfField)}; }`, s.line);
}

/** What `@dataclass` raises for fields that it does not take. CPython: Lib/dataclasses.py (_get_field, _init_fn). */
function dataclassError(c: Emitter, info: ClassInfo): string | null {
  for (const field of dataFields(info)) {
    const value = field.default && isFieldCall(field.default) ? optionOf(field.default, "default") : field.default;
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

export function dataclassCall(c: Emitter, s: ClassDef, info: ClassInfo): string {
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
    const value = field.default && (!isFieldCall(field.default) || optionOf(field.default, "default")) ? defaultOf(c, field.default) : null;
    return value === null ? [] : [`${propertyName(field.name)}: ${value}`];
  });
  if (defaults.length > 0) options.push(`defaults: { ${defaults.join(", ")} }`);
  const names = own.map((field) => `"${field.name}"`).join(", ");
  return `${text(c, callee, precedence.call)}(this, [${names}]${options.length ? `, { ${options.join(", ")} }` : ""})`;
}
