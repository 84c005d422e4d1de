// Types of calls of classes: what an instance is made of.
import type { Call } from "../syntax.ts";
import { bool, type ClassInfo, float, int, members, none, str, type Type, unknown } from "../types.ts";
import { type Argument, bindArguments } from "./arguments.ts";
import { callValue } from "./call-value.ts";
import { dataFields } from "./data-fields.ts";
import type { Inference } from "./inference.ts";
import { callLibrary } from "./library-calls.ts";
import { findMethod, isDictLike, lineage } from "./lineage.ts";
import { elementOf } from "./protocols.ts";

/** What a builtin type makes that is called as a value: its arguments tell nothing of the items of a list. */
const plainValues: Readonly<Record<string, Type>> = { int, float, str, bool };

/** What a call of a class gives; its arguments flow into `__init__` or the fields. */
export function instantiate(c: Inference, e: Call, info: ClassInfo, args: readonly Argument[]): Type {
  const init = findMethod(info, "__init__");
  if (info.form === "enum") return { kind: "instance", info, args: [] };
  if (info.module === "builtins" && ["int", "float", "str", "bool", "list", "set", "dict", "tuple"].includes(info.name)) {
    for (const arg of args) c.escape(arg.type);
    return plainValues[info.name] ?? unknown;
  }
  if (info.module) {
    const instance: Type = { kind: "instance", info, args: info.typeParams.map((_, index) => c.cell(e, `${info.name}.arg${index}`)) };
    if (isDictLike(info)) dictLike(c, info, instance, args);
    const constructor = init ?? [...lineage(info)].find((each) => each.methods.has("__init__"))?.methods.get("__init__");
    if (constructor) callLibrary(c, e, constructor, instance, args);
    else for (const arg of args) c.escape(arg.type);
    return instance;
  }
  const instance = c.selfType(info);
  const maker = findMethod(info, "__new__");
  if (maker && !maker.module) bindArguments(c, maker, true, args);
  if (init && !init.module) bindArguments(c, init, true, args);
  else if (info.form === "dataclass" || info.form === "namedtuple") bindFields(c, info, args);
  else if (init) for (const arg of args) c.escape(arg.type);
  return instance;
}

function dictLike(c: Inference, info: ClassInfo, instance: Type & { kind: "instance" }, args: readonly Argument[]): void {
  const [key, value] = instance.args;
  const first = args[0];
  if (info.name === "Counter") {
    if (first) key?.add(elementOf(c, first.type));
    return;
  }
  if (info.name === "defaultdict" && first) {
    const made = first.type.kind === "class" ? builtinMade(c, instance, first.type.info.name) ?? callValue(c, first.type, []) : callValue(c, first.type, []);
    if (made.kind !== "unknown") value?.add(made);
    return;
  }
  for (const each of members(first?.type ?? none)) {
    if (each.kind !== "dict") continue;
    key?.add(each.key.type);
    value?.add(each.value.type);
  }
}

/** What a builtin type called without arguments makes, as `defaultdict(list)` does. */
function builtinMade(c: Inference, node: Type & { kind: "instance" }, name: string): Type | null {
  const owner = node.args[1] ?? node;
  switch (name) {
    case "int": return int;
    case "float": return float;
    case "str": return str;
    case "bool": return bool;
    case "list": return { kind: "list", of: c.cell(owner, "made") };
    case "set": return { kind: "set", of: c.cell(owner, "made") };
    case "dict": return { kind: "dict", key: c.cell(owner, "madeKey"), value: c.cell(owner, "made") };
    default: return null;
  }
}

/** Arguments of a dataclass or NamedTuple flow into its fields. */
function bindFields(c: Inference, info: ClassInfo, args: readonly Argument[]): void {
  const fields = dataFields(info);
  const inOrder = fields.filter((field) => !field.keywordOnly);
  let next = 0;
  for (const arg of args) {
    if (arg.star) {
      for (const field of fields) c.attributeCell(field.owner, field.name).add(unknown);
      continue;
    }
    const field = arg.name === null ? inOrder[next++] : fields.find((each) => each.name === arg.name);
    if (field) c.attributeCell(field.owner, field.name).add(arg.type);
  }
}
