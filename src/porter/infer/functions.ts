// Types of functions: parameters, bodies, decorators.
import type { ClassDef, Expression, FunctionDef, Lambda, Parameter, Statement } from "../syntax.ts";
import { bool, Cell, type ClassInfo, type FunctionInfo, mayBe, none, str, type Type, union, unknown } from "../types.ts";
import { annotationType } from "./annotations.ts";
import { bind } from "./assignment.ts";
import { callValue } from "./call-value.ts";
import type { Inference } from "./inference.ts";

/** Decorators that leave a function's signature as it is. */
const transparentDecorators: ReadonlySet<string> = new Set(["staticmethod", "classmethod", "property", "abstractmethod", "override", "cached_property", "final"]);

/** Methods that get the class without saying so. */
const classMethods: ReadonlySet<string> = new Set(["__init_subclass__", "__class_getitem__", "__new__"]);

/** Methods that are given the name of an attribute first. */
const namedAttribute: ReadonlySet<string> = new Set(["__getattr__", "__getattribute__", "__setattr__", "__delattr__"]);

/** What is known of a function or lambda; of a method, when it is first met in its class. */
export function functionInfo(c: Inference, def: FunctionDef | Lambda): FunctionInfo {
  const known = c.functions.get(def);
  if (known) return known;
  const scope = c.scopes.of.get(def)!;
  const decorators = def.type === "FunctionDef" ? def.decorators.map(decoratorName) : [];
  const owner = c.class && scope.parent?.node === c.class.def && def.type === "FunctionDef" ? c.class : null;
  const info: FunctionInfo = {
    def, name: def.type === "FunctionDef" ? def.name : "<lambda>", scope, owner, kind: owner && def.type === "FunctionDef" ? methodKind(owner, def, decorators) : "function",
    params: new Map(def.params.map((param): [Parameter, Cell] => [param, new Cell(c.clock)])),
    returns: new Cell(c.clock), yields: new Cell(c.clock), module: null, escapes: false,
    isWrapped: decorators.some((name) => !transparentDecorators.has(name) && !name.endsWith(".setter") && !name.endsWith(".deleter") && !name.startsWith("abc.")),
  };
  c.functions.set(def, info);
  return info;
}

function methodKind(owner: ClassInfo, def: FunctionDef, decorators: readonly string[]): FunctionInfo["kind"] {
  if (decorators.includes("staticmethod") || owner.def.body.some((s) => isRemadeAs("staticmethod", s, def.name)) || decoratesIn(owner.def, def.name)) return "static";
  if (decorators.includes("classmethod") || owner.def.body.some((s) => isRemadeAs("classmethod", s, def.name)) || classMethods.has(def.name)) return "class";
  return decorators.some((name) => name === "property" || name === "cached_property" || name.endsWith(".getter") || name.endsWith(".setter") || name.endsWith(".deleter")) ? "property" : "method";
}

/** `name = staticmethod(name)`: below the method it says what a decorator above it says too. */
export function isRemadeAs(kind: "staticmethod" | "classmethod", s: Statement, name: string): boolean {
  if (s.type !== "Assign" || s.targets.length > 1 || s.value.type !== "Call" || s.value.func.type !== "Name" || s.value.func.id !== kind) return false;
  return [s.targets[0], ...s.value.args].every((e) => e?.type === "Name" && e.id === name);
}

/** Types in a `def`: defaults, decorators, the body. */
export function inferFunctionDef(c: Inference, def: FunctionDef): void {
  const info = functionInfo(c, def);
  for (const param of def.params) if (param.default) info.params.get(param)!.add(c.expression(param.default));
  if (def.annotate) inferAnnotate(c, def.annotate);
  let type: Type = { kind: "function", info, bound: null };
  for (const decorator of def.decorators.toReversed()) type = decoratedType(c, decorator, type);
  if (info.owner && c.class) {
    if (decoratorName(def.decorators[0]!).endsWith(".setter")) info.owner.setters.set(def.name, info);
    else if (!decoratorName(def.decorators[0]!).endsWith(".deleter")) info.owner.methods.set(def.name, info);
  } else bind(c, def, type);
  inferBody(c, info);
}

/** Who reads annotations may call what stands in them. */
export function inferAnnotate(c: Inference, annotate: Lambda): void {
  c.expression(annotate);
  if (annotate.body.type === "Dict") for (const { value } of annotate.body.entries) c.escape(c.typeOf(value));
}

/** What a decorator makes of a function. */
function decoratedType(c: Inference, decorator: Expression, type: Type): Type {
  const callee = c.expression(decorator);
  const name = decoratorName(decorator);
  // Outside of a class body they make an object.
  if (type.kind === "function" && type.info.owner === null) {
    if (name === "property") return callValue(c, callee, [type]);
    if (decorator.type === "Attribute" && /\.(?:getter|setter|deleter)$/.test(name)) return c.expression(decorator.value);
  }
  if (["staticmethod", "classmethod", "property", "abstractmethod", "override", "final", "cache", "lru_cache", "wraps", "cached_property"].includes(name.split(".").at(-1)!) || name.endsWith(".getter") || name.endsWith(".setter")) {
    return type;
  }
  if (name.endsWith("contextmanager")) return type;
  // A class is given the open function: its first parameter is the object.
  const isOpen = callee.kind === "class" && type.kind === "function" && type.info.owner !== null;
  if (isOpen) c.escape(type);
  return callValue(c, callee, [isOpen ? unknown : type]);
}

/** Walks the body of a function with what its parameters have got so far. */
export function inferBody(c: Inference, info: FunctionInfo): void {
  const { def } = info;
  const outer = { environment: c.environment, function: c.function, class: c.class };
  c.environment = new Map();
  c.function = info;
  if (!info.owner) c.class = null;
  def.params.forEach((param, index) => bindParameter(c, info, param, index));
  if (def.type === "Lambda") info.returns.add(c.expression(def.body));
  else {
    c.class = null;
    c.block(def.body);
    if (c.environment) info.returns.add(none);
  }
  c.environment = outer.environment;
  c.function = outer.function;
  c.class = outer.class;
}

/** What a parameter holds inside: what calls gave it, and its hint where no call says more. */
function bindParameter(c: Inference, info: FunctionInfo, param: Parameter, index: number): void {
  const cell = info.params.get(param)!;
  if (index === 0 && info.owner && info.kind !== "static") {
    const self: Type = info.kind === "class" ? { kind: "class", info: info.owner } : c.selfType(info.owner);
    return bind(c, param, self);
  }
  const told = param.annotation ? annotationType(param.annotation, c.annotations, new Map()) : unknown;
  // Who calls it is not seen, or singledispatch, which goes by isinstance: to both True is an int.
  const hint = mayBe(told, "int") && (info.escapes || isRegistered(info.def)) ? union([told, bool]) : told;
  if (info.escapes) cell.add(hint);
  if (info.owner && index === 1 && namedAttribute.has(info.name)) cell.add(str);
  else if (info.owner && index === 2 && info.name === "__set_name__") cell.add(str);
  else if (info.owner && (info.name === "__set_name__" || namedAttribute.has(info.name) || info.name === "__init_subclass__")) cell.add(unknown);
  // Sets and dicts ask their keys, whatever else the program compares them with.
  if (info.owner && index === 1 && info.name === "__eq__" && cell.type.kind !== "never") cell.add(c.selfType(info.owner));
  const given = cell.type;
  if (param.kind === "*") return bind(c, param, { kind: "tupleOf", of: cell });
  if (param.kind === "**") {
    const key = c.cell(param, "key");
    key.add(str);
    return bind(c, param, { kind: "dict", key, value: cell });
  }
  // A function that nobody calls is read by its hints.
  const unseen = given.kind === "never" || (given.kind === "none" && param.default?.type === "Constant" && hint.kind !== "unknown");
  bind(c, param, unseen && hint.kind !== "unknown" ? union([given, hint]) : given);
}

/** Whether it is one of those among which a `singledispatch` chooses. */
function isRegistered(def: FunctionDef | Lambda): boolean {
  return def.type === "FunctionDef" && def.decorators.some((decorator) => decoratorName(decorator) === "register");
}

/** The last name of a decorator: `lru_cache` of `@functools.lru_cache(maxsize=2)`, `x.setter`. */
export function decoratorName(e: Expression | undefined): string {
  if (!e) return "";
  if (e.type === "Call") return decoratorName(e.func);
  if (e.type === "Attribute") return e.attr === "setter" || e.attr === "deleter" || e.attr === "getter" ? `${decoratorName(e.value)}.${e.attr}` : e.attr;
  return e.type === "Name" ? e.id : "";
}

/** Whether a class body uses one of its own functions as a decorator: such a function has no `self`. */
function decoratesIn(def: ClassDef, name: string): boolean {
  return def.body.some((s) => s.type === "FunctionDef" && s.decorators.some((decorator) => (decorator.type === "Call" ? decorator.func : decorator).type === "Name" && decoratorName(decorator) === name));
}
