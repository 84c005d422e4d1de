// What `x.name` is, by the type of x.
import { type Member, stubAttribute } from "../library/library.ts";
import { natural, never, str, type Type, unknown } from "../types.ts";
import { annotationType } from "./annotations.ts";
import { descriptorClass, readThrough } from "./descriptors.ts";
import type { Inference } from "./inference.ts";
import { findMethod, lineage } from "./lineage.ts";
import { attributesBelow, methodResult, userResult } from "./results.ts";

/** The stub class that has a builtin type's methods. */
const builtinClasses: Readonly<Partial<Record<Type["kind"], string>>> = {
  str: "str", bytes: "bytes", list: "list", tuple: "tuple", tupleOf: "tuple", dict: "dict", set: "set", frozenset: "set", int: "int", bool: "int", float: "float",
  coroutine: "coroutine", iterator: "iterator", asyncgen: "asyncgen",
};

/** The type of `type.name` for one member of a union; `node` is where a fresh cell may belong. `exact`: no class below has its own. */
export function memberType(c: Inference, type: Type, name: string, node: object, exact = false): Type {
  switch (type.kind) {
    case "never": return never;
    case "module": {
      const member = c.library.member(type.name, name);
      if (member) return memberTypeOf(c, member, node);
      if (c.library.isFileOfAsyncio(type.name, name)) return type;
      return c.library.has(`${type.name}.${name}`) ? { kind: "module", name: `${type.name}.${name}` } : unknown;
    }
    case "instance": return instanceMember(c, type, name, exact);
    case "class": return descriptorClass(c, type.info, name) ? unknown : classMember(type, name);
    case "function": return name === "__name__" || name === "__qualname__" || name === "__doc__" ? str : unknown;
    default: {
      const owner = builtinClasses[type.kind];
      const method = owner && c.library.class("builtins", owner)?.methods.get(name);
      return method ? { kind: "function", info: method, bound: type } : unknown;
    }
  }
}

function instanceMember(c: Inference, type: Type & { kind: "instance" }, name: string, exact: boolean): Type {
  const { info } = type;
  if (name === "__class__") return { kind: "class", info };
  if (info.form === "enum" && name === "name") return str;
  if (info.form === "enum" && name === "value" && !info.module) {
    let value: Type = never;
    for (const cell of info.classAttributes.values()) value = joined(value, cell.type);
    return value;
  }
  if (findMethod(info, "__getattribute__")) return unknown;
  const descriptor = descriptorClass(c, info, name);
  if (descriptor) return readThrough(c, descriptor, type, name);
  let unseen = false;
  for (const each of lineage(info)) {
    const attribute = each.attributes.get(name);
    const classAttribute = each.classAttributes.get(name);
    const method = each.methods.get(name);
    if (method?.kind === "property") return method.module || method.isWrapped ? unknown : exact ? userResult(c, method) : methodResult(c, method, info);
    // What is assigned in the place of a method may be of any form.
    if (method) return attribute || classAttribute ? unknown : { kind: "function", info: method, bound: type };
    // A function that became an attribute of the class later is a method of unknown form.
    if (!attribute && classAttribute?.type.kind === "function" && info.form !== "enum") return unknown;
    if (attribute || classAttribute) {
      const found = [attribute?.type, classAttribute?.type].filter((each): each is Type => each !== undefined && each.kind !== "never");
      if (each.module === null && each.form !== "enum" && !exact) found.push(...attributesBelow(c, info, name));
      if (found.length > 0) return found.reduce((type, next) => joined(type, next));
      unseen = true;
    }
    if (each.module) {
      const stub = stubAttribute(each, name);
      if (stub) return annotationType(stub, { ...c.annotations, cell: (inner, part) => c.cell(each, `${name}.${part}`) }, new Map());
      if (each.module === "builtins" && each.name === "dict") {
        const dict = c.library.class("builtins", "dict")?.methods.get(name);
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

/** The type of what a library module has by some name. */
export function memberTypeOf(c: Inference, member: Member, node: object): Type {
  return "type" in member ? member.type : annotationType(member.annotation, { ...c.annotations, cell: (_, part) => c.cell(node, `member-${part}`) }, new Map());
}
