// Calls of `super()`'s methods, and of a base's by its name.
import { fieldParameters } from "../infer/data-fields.ts";
import { builtinBase, findMethod, isMadeFromValue } from "../infer/lineage.ts";
import { isMetaclass } from "../infer/metaclasses.ts";
import { propertyName } from "../names.ts";
import type { Call, Expression } from "../syntax.ts";
import type { ClassInfo } from "../types.ts";
import { argumentsFor, fits, plainArguments } from "./arguments.ts";
import { looseCall } from "./calls.ts";
import { call, code, type Code, precedence, primary } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { text } from "./expressions.ts";

/** Refuses `super(A, x)` unless `A` is the class around it: TypeScript's looks up no other. */
function checkArguments(c: Emitter, e: Expression): void {
  const [cls, self] = e.type === "Call" ? e.args : [];
  if (cls === undefined) return;
  if (cls.type === "Name" && cls.id === c.classes.at(-1)?.name && self?.type === "Name") return;
  c.fail(e, "super() of another class or object cannot be ported", "call the method of the base: Base.method(self)");
}

/** `super().name` as a value. */
export function emitSuperAttribute(c: Emitter, e: Expression, name: string): Code {
  checkArguments(c, e);
  return c.classes.length === 0 ? emitNoSuper(c) : primary(`super.${propertyName(name)}`);
}

/** `super()` outside of a class raises. */
export function emitNoSuper(c: Emitter): Code {
  const hasArguments = c.function.info !== null && c.function.info.def.params.length > 0;
  return call(c.python("no_super"), ...(hasArguments ? ["true"] : []));
}

/** `super().name(…)`, and a base's method by the base's name. */
export function emitSuperCall(c: Emitter, e: Call, name: string): Code {
  if (e.func.type === "Attribute") checkArguments(c, e.func.value);
  const inside = c.classes.at(-1);
  if (!inside) return emitNoSuper(c);
  const bases = inside.bases.filter((each) => each.kind === "class");
  const base = bases.find((each) => findMethod(each.info, name)) ?? bases[0];
  const method = base ? findMethod(base.info, name) : null;
  const isMethodForm = c.initForms.methods.has(inside);
  const isCooperative = c.initForms.cooperative.has(inside);
  if (!method && !isCooperative && objectMethods.has(name)) {
    // Lists and dicts have their own.
    const builtin = builtinBase(inside);
    const isShown = name === "__repr__" || (name === "__str__" && builtin === "str");
    const own = builtin && isShown ? call(`super.${name}`) : emitObjectMethod(c, e, name, inside.form === "exception");
    if (own) return own;
  }
  if (name === "__new__") {
    if (!isMethodForm) c.fail(e, "this call of __new__ cannot be ported", "write a function that makes the object");
    const made = call(isCooperative ? `${superText(c, inside)}.__new__` : "super.__new__", ...(e.args.length > 1 && (method || isMetaclass(c.inference, inside) || isMadeFromValue(inside)) ? [plainArguments(c, { ...e, args: e.args.slice(1) })] : []));
    return isMadeFromValue(inside) ? code(`${made.text} as ${c.typeText(c.typeOf(e))}`, precedence.relational) : made;
  }
  // In a cooperative class another method than the base's may come next.
  if (isCooperative && (e.keywords.length > 0 || e.args.some((arg) => arg.type === "Starred"))) return looseCall(c, e, `${superText(c, inside)}.${propertyName(name)}`);
  const params = method && !method.module && !isCooperative ? method.def.params.slice(method.kind === "static" ? 0 : 1) : null;
  // Names that are handed on find their places among the parameters when they are known.
  const isByName = params !== null && (!fits(c, e, method, params) || (e.keywords.some((keyword) => keyword.name === null) && params.some((param) => param.kind === "either")));
  if (isByName && (isMethodForm || name !== "__init__")) return looseCall(c, e, `super.${propertyName(name)}.bind(this)`);
  c.function.isBeforeSuper = name === "__init__" && !isMethodForm;
  const args = params ? argumentsFor(c, e, method, params) : plainArguments(c, e);
  c.function.isBeforeSuper = false;
  if (name === "__init__" && !isMethodForm) {
    if (base?.info.form === "dataclass" && !method) return call("super", argumentsFor(c, e, null, fieldParameters(base.info)));
    const loose = e.keywords.some((keyword) => keyword.name === null) || (e.keywords.length > 0 && e.args.some((arg) => arg.type === "Starred"));
    const wanted = base && loose && isByName ? c.classNamed(base.info) : null;
    if (wanted) return call("super", `...${call(c.python("constructor_arguments"), wanted, plainArguments(c, e)).text}`);
    return call("super", args);
  }
  // Operators are no part of what the compiler knows of a builtin type.
  const isOperator = isMadeFromValue(inside) && !method && name.startsWith("__");
  if (isCooperative || isOperator || !c.function.thisIsSelf) return call(`${superText(c, inside)}.${propertyName(name)}`, args);
  return call(`super.${propertyName(name)}`, args);
}

/** `super()` as a value, for classes that others may come behind, and functions inside methods. */
function superText(c: Emitter, inside: ClassInfo): string {
  const context = c.functions.findLast((each) => each.self !== null);
  const self = c.function.thisIsSelf ? "this" : context?.selfAlias ?? "this";
  return `${c.python("super_")}(${c.name(inside.name)}, ${self})`;
}

const objectMethods: ReadonlySet<string> = new Set(["__setattr__", "__init_subclass__", "__repr__", "__str__", "__eq__", "__hash__", "__delattr__", "__getattribute__"]);

/** What `object` does with attributes. */
export const attributeMethods: Readonly<Record<string, string>> = { __setattr__: "set_attribute", __getattribute__: "get_attribute", __delattr__: "delete_attribute" };

/** `super().__setattr__(name, value)` where only `object`, or the exceptions' root, has the method. */
function emitObjectMethod(c: Emitter, e: Call, name: string, isException: boolean, self = "this"): Code | null {
  switch (name) {
    case "__str__": return call(c.python(isException ? "exception_text" : "repr"), self);
    case "__repr__": return call(c.python(isException ? "exception_repr" : "default_repr"), self);
    case "__setattr__": case "__getattribute__": case "__delattr__": return call(c.python(attributeMethods[name]!), self, plainArguments(c, e));
    case "__init_subclass__": return primary("null");
    default: return null;
  }
}

/** `Base.method(self, …)` inside a subclass. */
export function emitBaseCall(c: Emitter, e: Call, func: Expression & { type: "Attribute" }, info: ClassInfo): Code | null {
  const inside = c.classes.at(-1);
  const [self] = e.args;
  if (!inside || !self || !c.isSelf(self) || inside === info) return null;
  const rest: Call = { ...e, args: e.args.slice(1) };
  if (c.initForms.methods.has(inside)) {
    const method = findMethod(info, func.attr);
    if (!method && func.attr !== "__init__") return null;
    const args = method && !method.module ? argumentsFor(c, rest, method, method.def.params.slice(1)) : plainArguments(c, rest);
    return call(`${text(c, func.value, precedence.call)}.prototype.${propertyName(func.attr)}.call`, text(c, self), ...(args ? [args] : []));
  }
  const method = findMethod(info, func.attr);
  if (!method || method.kind !== "method") return null;
  const args = method.module ? plainArguments(c, rest) : argumentsFor(c, rest, method, method.def.params.slice(1));
  return func.attr === "__init__" ? call("super", args) : call(`super.${propertyName(func.attr)}`, args);
}
