// Metaclasses of the program: `class Meta(type)`.
import type { ClassInfo } from "../types.ts";
import { findMethod, lineage } from "./lineage.ts";
import type { Inference } from "./inference.ts";

/** Whether a class derives from `type`. */
export function isMetaclass(c: Inference, info: ClassInfo): boolean {
  return [...lineage(info)].some((each) => each.module === null && each.def.bases.some((base) => base.type === "Name" && base.id === "type" && !c.scopes.symbols.has(base)));
}

/** The metaclass that a class statement or one of its bases names; null where that is `type`, or one of the library. */
export function metaclassOf(c: Inference, info: ClassInfo): ClassInfo | null {
  for (const each of lineage(info)) {
    const named = each.def.keywords.find((keyword) => keyword.name === "metaclass");
    const type = named && c.types.get(named.value);
    if (type?.kind === "class" && isMetaclass(c, type.info)) return type.info;
  }
  return null;
}

/** Whether a metaclass may change what the body of a class says. */
export function changesClasses(c: Inference, info: ClassInfo): boolean {
  const meta = metaclassOf(c, info);
  return meta !== null && ["__new__", "__init__", "__getattribute__"].some((name) => findMethod(meta, name) !== null);
}
