// What `x.name` is, by the type of x; and what kind of class a class statement makes.
import { annotationType } from "./annotations.ts";
import { lineage, type Inference } from "./infer.ts";
import { stubAttribute } from "./library/library.ts";
import type { ClassDef, Expression } from "./syntax.ts";
import { type ClassForm, type ClassInfo, type FunctionInfo, natural, never, str, type Type, unknown } from "./types.ts";

/** The stub class that has a builtin type's methods. */
const builtinClasses: Readonly<Partial<Record<Type["kind"], string>>> = {
  str: "str", bytes: "bytes", list: "list", tuple: "tuple", tupleOf: "tuple", dict: "dict", set: "set", frozenset: "set", int: "int", bool: "int", float: "float",
  coroutine: "coroutine", iterator: "iterator", asyncgen: "asyncgen",
};

export function findMethod(info: ClassInfo, name: string): FunctionInfo | null {
  for (const each of lineage(info)) {
    const method = each.methods.get(name);
    if (method) return method;
  }
  return null;
}

/** The type of `type.name` for one member of a union; `node` is where a fresh cell may belong. */
export function memberType(inference: Inference, type: Type, name: string, node: object): Type {
  switch (type.kind) {
    case "never": return never;
    case "module": {
      const member = inference.library.member(type.name, name);
      if (member) return inference.memberTypeOf(member, node);
      if (inference.library.isFileOfAsyncio(type.name, name)) return type;
      return inference.library.has(`${type.name}.${name}`) ? { kind: "module", name: `${type.name}.${name}` } : unknown;
    }
    case "instance": return instanceMember(inference, type, name);
    case "class": return classMember(type, name);
    case "function": return name === "__name__" || name === "__qualname__" || name === "__doc__" ? str : unknown;
    default: {
      const owner = builtinClasses[type.kind];
      const method = owner && inference.library.class("builtins", owner)?.methods.get(name);
      return method ? { kind: "function", info: method, bound: type } : unknown;
    }
  }
}

function instanceMember(inference: Inference, type: Type & { kind: "instance" }, name: string): Type {
  const { info } = type;
  if (name === "__class__") return { kind: "class", info };
  if (info.form === "enum" && name === "name") return str;
  if (info.form === "enum" && name === "value" && !info.module) {
    let value: Type = never;
    for (const cell of info.classAttributes.values()) value = joined(value, cell.type);
    return value;
  }
  let unseen = false;
  for (const each of lineage(info)) {
    const attribute = each.attributes.get(name);
    const classAttribute = each.classAttributes.get(name);
    const method = each.methods.get(name);
    if (method?.kind === "property") return method.module ? unknown : method.isWrapped ? unknown : inference.userResult(method);
    // What is assigned in the place of a method may be of any form.
    if (method) return attribute || classAttribute ? unknown : { kind: "function", info: method, bound: type };
    // A function that became an attribute of the class later is a method of unknown form.
    if (!attribute && classAttribute?.type.kind === "function" && info.form !== "enum") return unknown;
    if (attribute || classAttribute) {
      const found = [attribute?.type, classAttribute?.type].filter((each) => each !== undefined && each.kind !== "never");
      if (found.length > 0) return found.length === 2 ? joined(found[0]!, found[1]!) : found[0]!;
      unseen = true;
    }
    if (each.module) {
      const stub = stubAttribute(each, name);
      if (stub) return annotationType(stub, { ...inference.annotations, cell: (inner, part) => inference.cell(each, `${name}.${part}`) }, new Map());
      if (each.module === "builtins" && each.name === "dict") {
        const dict = inference.library.class("builtins", "dict")?.methods.get(name);
        if (dict) return { kind: "function", info: dict, bound: type };
      }
    }
    const nested = each.nested.get(name);
    if (nested) return { kind: "class", info: nested };
  }
  return unseen ? never : unknown;
}

function joined(a: Type, b: Type): Type {
  if (a.kind === "never") return b;
  return b.kind === "never" || a === b ? a : { kind: "union", of: [...(a.kind === "union" ? a.of : [a]), ...(b.kind === "union" ? b.of : [b])] };
}

function classMember(type: Type & { kind: "class" }, name: string): Type {
  if (name === "__name__" || name === "__qualname__" || name === "__doc__") return str;
  for (const each of lineage(type.info)) {
    const method = each.methods.get(name);
    if (method) return { kind: "function", info: method, bound: method.kind === "class" ? type : null };
    const nested = each.nested.get(name);
    if (nested) return { kind: "class", info: nested };
    const attribute = each.classAttributes.get(name);
    if (attribute) return each.form === "enum" && !name.startsWith("_") ? { kind: "instance", info: each, args: [] } : attribute.type;
  }
  return name === "__len__" ? natural : unknown;
}

const exceptionNames = /(?:Exception|Error|Warning|Interrupt|Exit|Group)$/;

export function classFormOf(def: ClassDef, meant: (base: Expression) => ClassInfo | null): ClassForm {
  const decorators = def.decorators.map((each) => (each.type === "Call" ? each.func : each));
  if (decorators.some((each) => (each.type === "Name" && each.id === "dataclass") || (each.type === "Attribute" && each.attr === "dataclass"))) return "dataclass";
  for (const base of def.bases) {
    const name = base.type === "Name" ? base.id : base.type === "Attribute" ? base.attr : base.type === "Subscript" && base.value.type === "Name" ? base.value.id : "";
    const info = meant(base.type === "Subscript" ? base.value : base);
    if (info?.form === "exception" || (!info && exceptionNames.test(name))) return "exception";
    if (info?.form === "enum") return "enum";
    if (info?.form === "namedtuple" || name === "NamedTuple") return "namedtuple";
    if (info?.form === "dataclass") return "plain";
    if (name === "TypedDict") return "typeddict";
    if (name === "Protocol" && !info) return "protocol";
  }
  return "plain";
}
