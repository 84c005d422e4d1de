// The fields of dataclasses and NamedTuples, as their class statements say them.
import type { Call, Expression } from "../syntax.ts";
import type { ClassInfo, FunctionInfo } from "../types.ts";
import { lineage } from "./lineage.ts";

export interface DataField {
  readonly name: string;
  readonly owner: ClassInfo;
  readonly annotation: Expression;
  readonly default: Expression | null;
  readonly keywordOnly: boolean;
  /** `InitVar`: only `__post_init__` gets it. */
  readonly initOnly: boolean;
}

/** The fields of a dataclass or NamedTuple, those of its bases first. */
export function dataFields(info: ClassInfo): DataField[] {
  const fields: DataField[] = [];
  for (const each of [...lineage(info)].toReversed()) {
    if (each.module || (each.form !== "dataclass" && each.form !== "namedtuple")) continue;
    let keywordOnly = each.def.decorators.some((decorator) => decorator.type === "Call" && isTrue(optionOf(decorator, "kw_only")));
    for (const s of each.def.body) {
      if (s.type !== "AnnAssign" || s.target.type !== "Name" || isClassVariable(s.annotation)) continue;
      if (isNamed(s.annotation, "KW_ONLY")) {
        keywordOnly = true;
        continue;
      }
      const own = s.value && isFieldCall(s.value) ? optionOf(s.value, "kw_only") : undefined;
      const field = { name: s.target.id, owner: each, annotation: s.annotation, default: s.value, keywordOnly: own ? isTrue(own) : keywordOnly, initOnly: isNamed(s.annotation, "InitVar") };
      const known = fields.findIndex((other) => other.name === field.name);
      if (known >= 0) fields[known] = field;
      else fields.push(field);
    }
  }
  return fields;
}

/** The value of a keyword of a call. */
export function optionOf(call: Call, name: string): Expression | undefined {
  return call.keywords.find((keyword) => keyword.name === name)?.value;
}

function isTrue(e: Expression | undefined): boolean {
  return e?.type === "Constant" && e.value === "True";
}

function isClassVariable(annotation: Expression): boolean {
  return isNamed(annotation, "ClassVar");
}

/** Whether an annotation is `name`, `module.name`, or either with something in brackets. */
export function isNamed(annotation: Expression, name: string): boolean {
  const e = annotation.type === "Subscript" ? annotation.value : annotation;
  return (e.type === "Name" && e.id === name) || (e.type === "Attribute" && e.attr === name);
}

/** Whether a name in a class body is a field of instances. */
export function isField(info: ClassInfo, name: string): boolean {
  if (info.form !== "dataclass" && info.form !== "namedtuple") return false;
  return info.def.body.some((s) => s.type === "AnnAssign" && s.target.type === "Name" && s.target.id === name && !isClassVariable(s.annotation) && !isNamed(s.annotation, "InitVar") && !isNamed(s.annotation, "KW_ONLY"));
}

/** The parameters of the `__init__` that a dataclass is given. */
export function fieldParameters(info: ClassInfo): FunctionInfo["def"]["params"] {
  const fields = dataFields(info).filter((field) => fieldOption(field.default, "init") !== "False");
  return [...fields.filter((field) => !field.keywordOnly), ...fields.filter((field) => field.keywordOnly)].map((field) => ({
    name: field.name, kind: field.keywordOnly ? "keyword" : "either", annotation: field.annotation, default: hasDefault(field.default) ? field.default : null, line: field.annotation.line, column: field.annotation.column, endLine: field.annotation.endLine,
  }));
}

/** Whether a field is one that the `__init__` of a dataclass leaves to others: `field(init=False)`. */
export function isFieldWithoutValue(info: ClassInfo, name: string): boolean {
  return info.form === "dataclass" && dataFields(info).some((field) => field.name === name && fieldOption(field.default, "init") === "False" && !hasDefault(field.default));
}

/** Whether a field has a value of its own: `field(repr=False)` gives none. */
function hasDefault(value: Expression | null): boolean {
  return value !== null && (!isFieldCall(value) || fieldOption(value, "default") !== null || fieldOption(value, "default_factory") !== null);
}

/** The value of an option of `field(…)` as written, if it is a constant. */
export function fieldOption(value: Expression | null, name: string): string | null {
  const option = value && isFieldCall(value) ? optionOf(value, name) : undefined;
  return option?.type === "Constant" ? option.value : option ? "" : null;
}

export function isFieldCall(e: Expression): e is Call {
  return e.type === "Call" && isNamed(e.func, "field");
}
