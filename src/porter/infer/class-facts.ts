// Questions about the classes of a program that need all of them: what an instance has, what is the class's alone.
import type { Expression } from "../syntax.ts";
import { stubAttribute } from "../library/library.ts";
import { type ClassInfo, members, type Type } from "../types.ts";
import { descriptorClass } from "./descriptors.ts";
import { isField } from "./data-fields.ts";
import type { Inference } from "./inference.ts";
import { lineage } from "./lineage.ts";

/** Bases that only say what a class is. */
const erasedBases: ReadonlySet<string> = new Set(["ABC", "Generic", "object", "Protocol"]);

/** Whether a base is left out of the port, by its type and its name. asyncio's Protocol is a class to inherit from, unlike typing's. */
export function isErasedBase(base: Type, name: string): boolean {
  return erasedBases.has(name) && !(base.kind === "class" && (base.info.module === null || base.info.module === "asyncio"));
}

/** Whether a class is, or inherits from, one that the library makes by a constructor of its own: `unittest.TestCase`, `asyncio.Queue`. */
export function isMadeByLibrary(info: ClassInfo): boolean {
  return [...lineage(info)].some((each) => each.module !== null && each.form !== "exception" && each.module !== "collections.abc" && !isErasedBase({ kind: "class", info: each }, each.name));
}

/** Whether instances or the class itself have an attribute of that name, as far as can be known. */
export function hasMember(info: ClassInfo, name: string): boolean {
  if (name.startsWith("__") && name.endsWith("__")) return true;
  for (const each of lineage(info)) {
    if ((each.module && each.form !== "exception") || each.bases.some((base) => base.kind !== "class" && !isHarmless(base.kind))) return true;
    if (each.module && stubAttribute(each, name) !== null) return true;
    if (each.methods.has(name) || each.setters.has(name) || each.attributes.has(name) || each.classAttributes.has(name) || each.nested.has(name)) return true;
  }
  return false;
}

/** Whether a class has an attribute from its body, as opposed to one that it is given later. */
export function isInBody(c: Inference, info: ClassInfo, name: string): boolean {
  return info.classAttributes.has(name) && (c.scopes.of.get(info.def)?.symbols.has(name) ?? true);
}

/** Bases that come from erased modules (`ABC`, `Generic`, `Protocol`) are unknown to c and have nothing to inherit. */
function isHarmless(kind: string): boolean {
  return kind === "unknown";
}

/** Whether an attribute of a class body becomes a field of each instance: instances assign it too. */
export function isInstanceAttribute(classes: Iterable<ClassInfo>, info: ClassInfo, name: string): boolean {
  if (isField(info, name)) return true;
  for (const other of classes) {
    if (other.attributes.has(name) && (isRelated(other, info) || isRelated(info, other))) return true;
  }
  return false;
}

/**
 * Whether an attribute of a class body must be the class's own although instances assign it: where it is reached through
 * the class, or holds what could be changed in place.
 */
export function isShared(c: Inference, info: ClassInfo, name: string, value: Expression): boolean {
  if (!["Int", "Str", "Float", "Constant"].includes(value.type)) return true;
  for (const [e] of c.types) {
    if (e.type === "Attribute" && e.attr === "__dict__") return true;
    if (e.type === "Call" && e.func.type === "Name" && (e.func.id === "vars" || e.func.id === "dir")) return true;
    if (e.type === "Attribute" && e.attr === "getmembers") return true;
    if (e.type !== "Attribute" || e.attr !== name) continue;
    if (members(c.typeOf(e.value)).some((each) => each.kind === "class" || each.kind === "unknown")) return true;
  }
  return false;
}

/** Whether the program may read an attribute of a class through the class itself: as `C.x`, or by what asks for attributes by name. */
export function isReadThroughClass(c: Inference, info: ClassInfo, name: string): boolean {
  const isClass = (e: Expression): boolean => members(c.typeOf(e)).some((each) => each.kind === "class" && isRelated(each.info, info));
  for (const [e] of c.types) {
    if (e.type === "Attribute" && (e.attr === name || e.attr === "__dict__") && isClass(e.value)) return true;
    if (e.type === "Call" && e.func.type === "Name" && ["getattr", "hasattr", "vars", "dir", "getmembers"].includes(e.func.id) && e.args[0] && (isClass(e.args[0]) || (e.func.id === "dir" && c.typeOf(e.args[0]).kind === "unknown"))) return true;
  }
  return false;
}

function isRelated(a: ClassInfo, b: ClassInfo): boolean {
  return [...lineage(a)].includes(b);
}

/**
 * The class whose static an instance's attribute is; "dynamic" when a subclass may have its own; null when instances
 * have the attribute themselves.
 */
export function staticOwner(c: Inference, info: ClassInfo, name: string): ClassInfo | "dynamic" | null {
  const classes = [...c.classes.values()];
  if (info.form === "enum") return null;
  for (const owner of lineage(info)) {
    if (owner.methods.has(name) || owner.module) return null;
    if (!owner.classAttributes.has(name)) continue;
    if (isInstanceAttribute(classes, owner, name) || descriptorClass(c, owner, name)) return null;
    const overridden = classes.some((other) => other !== owner && other.classAttributes.has(name) && isRelated(other, info) && other !== info);
    const subclasses = classes.filter((other) => other !== owner && isRelated(other, owner));
    const overrides = subclasses.some((other) => other.classAttributes.has(name));
    const reassigned = subclasses.length > 0 && owner.reassigned.has(name);
    return overridden || overrides || reassigned ? "dynamic" : owner;
  }
  return null;
}

/** Abstract methods that no class between gives a body. */
export function abstractMethods(info: ClassInfo): readonly string[] {
  const missing = new Set<string>();
  for (const each of [...lineage(info)].toReversed()) {
    for (const [name, method] of each.methods) {
      if (method.module || method.def.type !== "FunctionDef") continue;
      const isAbstract = method.def.decorators.some((decorator) => (decorator.type === "Name" ? decorator.id : decorator.type === "Attribute" ? decorator.attr : "") === "abstractmethod");
      if (isAbstract) missing.add(name);
      else missing.delete(name);
    }
    for (const name of each.classAttributes.keys()) missing.delete(name);
  }
  const isAbstractBase = [...lineage(info)].some((each) => each.module === "abc" || each.def.bases.some((base) => ["ABC", "ABCMeta"].includes(base.type === "Name" ? base.id : base.type === "Attribute" ? base.attr : "")) || each.def.keywords.some((keyword) => keyword.name === "metaclass"));
  return isAbstractBase ? [...missing].sort() : [];
}
