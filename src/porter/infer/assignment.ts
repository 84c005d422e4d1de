// Values into targets: names, attributes, items, and the parts of what is unpacked.
import type { Expression, Node } from "../syntax.ts";
import { members, never, type Type, union, unknown } from "../types.ts";
import { callValue } from "./call-value.ts";
import { descriptorClass, writeThrough } from "./descriptors.ts";
import { attributePath } from "./environment.ts";
import type { Inference } from "./inference.ts";
import { exceptionType } from "./library-calls.ts";
import { findMethod, isDictLike, lineage } from "./lineage.ts";
import { memberType } from "./members.ts";
import { awaited, elementOf } from "./protocols.ts";

/** A name gets a value: the variable that `node` binds, in a class body an attribute of the class. */
export function bind(c: Inference, node: Node, type: Type): void {
  const symbol = c.scopes.symbols.get(node);
  if (symbol?.scope.kind === "class" && c.class && symbol.scope.node === c.class.def) c.classAttributeCell(c.class, symbol.name).add(type);
  const variable = c.flow.variableOf.get(node);
  if (!variable) return;
  c.variableCell(variable).add(type);
  if (c.environment && !variable.symbol.assignedElsewhere) c.environment.set(variable, type);
}

/** A target gets a value; `value` is the expression that it comes from, where there is one. */
export function assign(c: Inference, target: Expression, type: Type, value: Expression | null): void {
  switch (target.type) {
    case "Name":
      c.types.set(target, type);
      return bind(c, target, type);
    case "Tuple": case "List": {
      const parts = unpackedTypes(c, target.elements, type, value);
      target.elements.forEach((each, index) => assign(c, each, parts[index]!, null));
      return;
    }
    case "Starred": {
      const of = c.cell(target, "of");
      of.add(type);
      return assign(c, target.value, { kind: "list", of }, null);
    }
    case "Attribute": {
      const owner = c.expression(target.value);
      c.types.set(target, type);
      let isStored = true;
      for (const each of members(owner)) {
        if (each.kind === "instance" && !each.info.module) {
          const descriptor = descriptorClass(c, each.info, target.attr);
          const setter = [...lineage(each.info)].find((info) => info.setters.has(target.attr))?.setters.get(target.attr);
          isStored &&= !setter && !descriptor;
          if (descriptor) writeThrough(c, descriptor, each, type);
          else if (setter) callValue(c, { kind: "function", info: setter, bound: each }, [type]);
          else if (findMethod(each.info, target.attr)?.kind !== "property") c.attributeCell(each.info, target.attr).add(type);
        } else if (each.kind === "class" && !each.info.module) {
          c.classAttributeCell(each.info, target.attr).add(type);
          if (!isNameOfClass(c, target.value)) each.info.reassigned.add(target.attr);
        }
      }
      const path = attributePath(target);
      if (path && c.environment && isStored) c.environment.set(path, type);
      return;
    }
    case "Subscript": {
      const owner = c.expression(target.value);
      const index = c.expression(target.index);
      c.types.set(target, type);
      for (const each of members(owner)) {
        if (each.kind === "list") each.of.add(target.index.type === "Slice" ? elementOf(c, type) : type);
        else if (each.kind === "dict") {
          each.key.add(index);
          each.value.add(type);
        } else if (each.kind === "instance") {
          const method = memberType(c, each, "__setitem__", target);
          if (method.kind === "function") callValue(c, method, [index, type]);
          else if (isDictLike(each.info)) {
            each.args[0]?.add(index);
            each.args[1]?.add(type);
          }
        }
      }
      return;
    }
    default:
      c.expression(target);
  }
}

/** The types of the parts of what is unpacked into `targets`. */
/** Whether an expression is the name of a class statement, and not what may be a subclass of it. */
function isNameOfClass(c: Inference, e: Expression): boolean {
  return e.type === "Name" && (c.flow.variableOf.get(e)?.bindings.every((binding) => "type" in binding && binding.type === "ClassDef") ?? false);
}

function unpackedTypes(c: Inference, targets: readonly Expression[], type: Type, value: Expression | null): Type[] {
  if (value && (value.type === "Tuple" || value.type === "List") && value.elements.length === targets.length && !value.elements.some((e) => e.type === "Starred") && !targets.some((e) => e.type === "Starred")) {
    return value.elements.map((e) => c.types.get(e) ?? never);
  }
  const gathered = value && gatheredTypes(c, value);
  if (gathered?.length === targets.length && !targets.some((each) => each.type === "Starred")) return [...gathered];
  const star = targets.findIndex((each) => each.type === "Starred");
  const known = members(type).every((each) => each.kind === "tuple");
  if (!known || type.kind === "never") return targets.map(() => elementOf(c, type));
  return targets.map((_, index) => union(members(type).map((each) => {
    if (each.kind !== "tuple") return unknown;
    if (star < 0 || index < star) return each.items[index] ?? never;
    const after = targets.length - index - 1;
    if (index > star) return each.items[each.items.length - 1 - after] ?? never;
    return union(each.items.slice(star, each.items.length - after));
  })));
}

/** The results, one by one, of `await asyncio.gather(a(), b())`. */
function gatheredTypes(c: Inference, value: Expression): readonly Type[] | null {
  if (value.type !== "Await" || value.value.type !== "Call") return null;
  const call = value.value;
  const callee = c.types.get(call.func);
  if (callee?.kind !== "function" || callee.info.name !== "gather" || call.args.some((arg) => arg.type === "Starred")) return null;
  const extra = call.keywords.some((keyword) => keyword.name === "return_exceptions");
  return call.args.map((arg) => (extra ? union([awaited(c, c.types.get(arg) ?? never), exceptionType(c)]) : awaited(c, c.types.get(arg) ?? never)));
}

/** What a hint adds to a value's own type: the kind of an empty container's items, and `float` for an int literal's future. */
export function hintedType(c: Inference, hint: Type, type: Type): Type {
  if ((hint.kind === "list" || hint.kind === "set") && type.kind === hint.kind && hint.of.type.kind !== "unknown" && type.of.type.kind === "never") type.of.add(hint.of.type);
  if (hint.kind === "dict" && type.kind === "dict" && type.key.type.kind === "never") {
    if (hint.key.type.kind !== "unknown") type.key.add(hint.key.type);
    if (hint.value.type.kind !== "unknown") type.value.add(hint.value.type);
  }
  if (hint.kind === "instance" && type.kind === "instance" && hint.info === type.info) {
    type.args.forEach((cell, index) => cell.type.kind === "never" && hint.args[index] && hint.args[index].type.kind !== "unknown" && cell.add(hint.args[index].type));
  }
  if (type.kind === "unknown" && hint.kind !== "never") return hint;
  return type;
}
