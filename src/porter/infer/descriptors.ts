// Descriptors: class attributes whose objects say what reading and writing them does.
import { type ClassInfo, members, none, type Type, union, unknown } from "../types.ts";
import { callValue } from "./call-value.ts";
import type { Inference } from "./inference.ts";
import { findMethod, lineage } from "./lineage.ts";

/** Whether reading or writing a class attribute that holds such an object calls it. */
export function isDescriptor(info: ClassInfo): boolean {
  return ["__get__", "__set__", "__delete__"].some((name) => findMethod(info, name) !== null);
}

/** The class of the descriptor that a class has under a name, in its body or by a decorator; null where it has none. */
export function descriptorClass(c: Inference, info: ClassInfo, name: string): ClassInfo | null {
  for (const each of lineage(info)) {
    const attribute = each.classAttributes.get(name);
    const made = attribute ? members(attribute.type).flatMap((type) => (type.kind === "instance" ? [type.info] : [])) : decoratorClasses(c, each, name);
    const found = made.find(isDescriptor);
    if (found) return found;
    if (attribute || each.methods.has(name)) return null;
  }
  return null;
}

/** The classes of the program or the library among the decorators of a method. */
function decoratorClasses(c: Inference, info: ClassInfo, name: string): readonly ClassInfo[] {
  const method = info.methods.get(name);
  if (!method?.isWrapped || method.def.type !== "FunctionDef") return [];
  return method.def.decorators.flatMap((decorator) => {
    const type = c.types.get(decorator);
    return type?.kind === "class" || type?.kind === "instance" ? [type.info] : [];
  });
}

/** What an object has under the name of a descriptor. */
export function readThrough(c: Inference, descriptor: ClassInfo, owner: Type & { kind: "instance" }, name: string): Type {
  const get = findMethod(descriptor, "__get__");
  const isDecorator = [...lineage(owner.info)].some((each) => each.methods.has(name));
  if (!get || get.module !== null || isDecorator) return unknown;
  const bound: Type = { kind: "instance", info: descriptor, args: [] };
  const result = callValue(c, { kind: "function", info: get, bound }, [union([owner, none]), { kind: "class", info: owner.info }]);
  // `return self`, where the class is asked.
  return union(members(result).filter((each) => each.kind !== "instance" || each.info !== descriptor));
}

/** An object's attribute is given a value that its descriptor takes. */
export function writeThrough(c: Inference, descriptor: ClassInfo, owner: Type, value: Type): void {
  const set = findMethod(descriptor, "__set__");
  if (set) callValue(c, { kind: "function", info: set, bound: { kind: "instance", info: descriptor, args: [] } }, [owner, value]);
}
