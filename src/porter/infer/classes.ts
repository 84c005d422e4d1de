// Types of classes: bases, bodies, fields, members of enums.
import type { ClassDef, Expression } from "../syntax.ts";
import { type ClassForm, type ClassInfo, type Type, unknown } from "../types.ts";
import { annotationType } from "./annotations.ts";
import { bind } from "./assignment.ts";
import { callValue } from "./call-value.ts";
import { type DataField, dataFields } from "./data-fields.ts";
import { decoratorName, inferAnnotate } from "./functions.ts";
import type { Inference } from "./inference.ts";
import { findMethod } from "./lineage.ts";

/** What is known of the class of a class statement. */
export function classInfo(c: Inference, def: ClassDef): ClassInfo {
  const known = c.classes.get(def);
  if (known) return known;
  const info: ClassInfo = {
    def, name: def.name, module: null, bases: [], methods: new Map(), setters: new Map(), attributes: new Map(), classAttributes: new Map(), reassigned: new Set(), nested: new Map(),
    typeParams: [], form: classFormOf(def, (base) => classMeant(c, base)),
  };
  c.classes.set(def, info);
  return info;
}

function classMeant(c: Inference, base: Expression): ClassInfo | null {
  const type = c.types.get(base) ?? c.expression(base);
  return type.kind === "class" ? type.info : null;
}

/** Types in a class statement: its bases, its body, its fields. */
export function inferClassDef(c: Inference, def: ClassDef): void {
  const bases = def.bases.map((base) => c.expression(base.type === "Subscript" ? base.value : base));
  for (const keyword of def.keywords) c.expression(keyword.value);
  const info = classInfo(c, def);
  info.bases = bases;
  const outer = { class: c.class, environment: c.environment, function: c.function };
  c.class?.nested.set(def.name, info);
  const type: Type = { kind: "class", info };
  bind(c, def, type);
  c.class = info;
  c.environment = new Map();
  c.block(def.body);
  for (const field of dataFields(info)) if (field.owner === info) inferDataField(c, field);
  if (info.form === "enum") inferEnumMembers(c, info);
  c.class = outer.class;
  c.environment = outer.environment;
  c.function = outer.function;
  if (def.annotate) inferAnnotate(c, def.annotate);
  for (const decorator of def.decorators) {
    const callee = c.expression(decorator);
    if (callee.kind === "function" && callee.info.module === null) callValue(c, callee, [type]);
  }
}

/** The values of members are the arguments of `__init__`, a tuple item by item. */
function inferEnumMembers(c: Inference, info: ClassInfo): void {
  const init = findMethod(info, "__init__");
  if (!init || init.module) return;
  for (const s of info.def.body) {
    if (s.type !== "Assign") continue;
    const type = c.types.get(s.value) ?? unknown;
    callValue(c, { kind: "function", info: init, bound: c.selfType(info) }, type.kind === "tuple" ? [...type.items] : [type]);
  }
}

/** A field of a dataclass holds its default, or what its hint says. */
function inferDataField(c: Inference, field: DataField): void {
  const cell = c.attributeCell(field.owner, field.name);
  const hint = annotationType(field.annotation, c.annotations, new Map());
  const value = field.default;
  if (value && !(value.type === "Call" && decoratorName(value) === "field")) cell.add(c.types.get(value) ?? c.expression(value));
  const given = value?.type === "Call" ? value.keywords.find((keyword) => keyword.name === "default") : undefined;
  if (given) cell.add(c.expression(given.value));
  if (hint.kind !== "unknown" && (cell.type.kind === "never" || cell.type.kind === "none" || ["list", "dict", "set", "union"].includes(hint.kind))) cell.add(hint);
}

const exceptionNames = /(?:Exception|Error|Warning|Interrupt|Exit|Group)$/;

function classFormOf(def: ClassDef, meant: (base: Expression) => ClassInfo | null): ClassForm {
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
