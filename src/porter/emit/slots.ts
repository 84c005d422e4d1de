// `__slots__`: the names of the attributes that objects of a class may have.
import { dataFields } from "../infer/data-fields.ts";
import { findMethod, lineage } from "../infer/lineage.ts";
import { decoratorName } from "../infer/functions.ts";
import type { ClassInfo, Type } from "../types.ts";

/** The names that a class lists itself; null where its objects have a dict, or where the list is computed. */
export function ownSlots(info: ClassInfo): readonly string[] | null {
  if (info.module !== null) return null;
  const dataclass = info.def.decorators.find((each) => decoratorName(each) === "dataclass");
  const option = dataclass?.type === "Call" ? dataclass.keywords.find((keyword) => keyword.name === "slots")?.value : undefined;
  if (option?.type === "Constant" && option.value === "True") return dataFields(info).flatMap((field) => (field.owner === info ? [field.name] : []));
  const slots = info.def.body.find((s) => s.type === "Assign" && s.targets.some((target) => target.type === "Name" && target.id === "__slots__"));
  if (slots?.type !== "Assign") return null;
  const names = slots.value.type === "Tuple" || slots.value.type === "List" ? slots.value.elements : [slots.value];
  return names.every((each) => each.type === "Str") ? names.map((each) => (each.type === "Str" ? each.value : "")) : null;
}

/** Whether a class and all its bases have `__slots__`, of which none is the name. */
export function isOutsideSlots(type: Type, name: string): boolean {
  if (type.kind !== "instance" || findMethod(type.info, name)) return false;
  return [...lineage(type.info)].every((info) => {
    const names = ownSlots(info);
    return names !== null && !names.includes(name) && !names.includes("__dict__");
  });
}
