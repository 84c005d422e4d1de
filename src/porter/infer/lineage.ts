// Classes and their bases: who is whose, which class of a lineage has a method.
import type { ClassInfo, FunctionInfo } from "../types.ts";

/** A class and its bases, nearest first. */
export function* lineage(info: ClassInfo, seen = new Set<ClassInfo>()): Generator<ClassInfo> {
  if (seen.has(info)) return;
  seen.add(info);
  yield info;
  for (const base of info.bases) if (base.kind === "class") yield* lineage(base.info, seen);
}

/** The method that instances of a class have by this name. */
export function findMethod(info: ClassInfo, name: string): FunctionInfo | null {
  for (const each of lineage(info)) {
    const method = each.methods.get(name);
    if (method) return method;
  }
  return null;
}

/** Whether a class is `dict` or derives from it: its type arguments are those of keys and values. */
export function isDictLike(info: ClassInfo): boolean {
  return [...lineage(info)].some((each) => each.module === "builtins" && each.name === "dict") || (info.module === "collections" && ["defaultdict", "OrderedDict", "Counter"].includes(info.name));
}

/** The builtin type whose kind of value the objects of a program's class are; null where they are none. */
export function builtinBase(info: ClassInfo): string | null {
  if (info.module !== null) return null;
  const found = [...lineage(info)].find((each) => each.module === "builtins" && Object.hasOwn(builtinBases, each.name));
  return found?.name ?? null;
}

/** What a class extends in a port that extends a builtin type in Python. */
export const builtinBases: Readonly<Record<string, string>> = { str: "StrBase", int: "IntBase", float: "FloatBase", tuple: "TupleBase", list: "ListBase", dict: "DictBase" };

/** Whether `__new__` makes a program's object from a value: it cannot change later. */
export function isMadeFromValue(info: ClassInfo): boolean {
  return info.form === "plain" && ["str", "int", "float", "tuple"].includes(builtinBase(info) ?? "");
}

/** The attributes that positional patterns of a class stand for. */
export function matchArgs(info: ClassInfo): readonly string[] {
  for (const each of lineage(info)) {
    for (const s of each.def.body) {
      const target = s.type === "Assign" ? s.targets[0] : null;
      if (s.type === "Assign" && target?.type === "Name" && target.id === "__match_args__" && s.value.type === "Tuple") return s.value.elements.flatMap((item) => (item.type === "Str" ? [item.value] : []));
    }
  }
  if (info.form !== "dataclass" && info.form !== "namedtuple") return [];
  return [...lineage(info)].toReversed().flatMap((each) => each.def.body.flatMap((s) => (s.type === "AnnAssign" && s.target.type === "Name" ? [s.target.id] : [])));
}
