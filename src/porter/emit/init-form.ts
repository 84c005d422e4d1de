// Which classes keep `__init__` as a method. A JavaScript constructor must call `super()` before it touches `this`, and
// has one base; a class whose Python does otherwise, and all classes that it is related to, extend `Instance`, whose
// constructor calls `__init__`. How the rest of a class is written stands in classes.ts.
import { isErasedBase, isInBody, isMadeByLibrary } from "../infer/class-facts.ts";
import { isField, isFieldWithoutValue } from "../infer/data-fields.ts";
import { decoratorName } from "../infer/functions.ts";
import { isMetaclass } from "../infer/metaclasses.ts";
import { findMethod, isMadeFromValue, lineage } from "../infer/lineage.ts";
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../syntax.ts";
import type { ClassInfo } from "../types.ts";
import { blocksOf, expressionsOf, someExpression } from "../walk.ts";
import type { Emitter } from "./emitter.ts";

export interface InitForms {
  /** Classes whose `__init__` is a method. */
  readonly methods: ReadonlySet<ClassInfo>;
  /** Classes that may stand before another one in the order of a class with several bases: their `super()` looks it up. */
  readonly cooperative: ReadonlySet<ClassInfo>;
}

export function findInitForms(c: Emitter): InitForms {
  const classes = [...c.inference.classes.values()];
  const methods = new Set<ClassInfo>();
  const cooperative = new Set<ClassInfo>();
  const add = (info: ClassInfo): void => {
    if (methods.has(info) || info.module !== null) return;
    methods.add(info);
    for (const other of classes) if (other !== info && (lineageOf(other).includes(info) || lineageOf(info).includes(other))) add(other);
  };
  for (const info of classes) {
    if (!["plain", "exception", "dataclass", "protocol"].includes(info.form)) continue;
    if (needsMethod(c, info)) add(info);
    if (keptBases(c, info.def).length > 1) for (const each of lineageOf(info)) if (each !== info) cooperative.add(each);
  }
  return { methods, cooperative };
}

function lineageOf(info: ClassInfo): readonly ClassInfo[] {
  return [...lineage(info)].filter((each) => each.module === null);
}

function needsMethod(c: Emitter, info: ClassInfo): boolean {
  if ((keptBases(c, info.def).length > 1 && !isMadeByLibrary(info)) || info.methods.has("__new__") || isMetaclass(c.inference, info) || isMadeFromValue(info)) return true;
  const base = info.bases.find((each) => each.kind === "class" && each.info.module === null);
  const baseInfo = base?.kind === "class" ? base.info : null;
  if (info.form === "dataclass" && baseInfo?.form === "dataclass" && findMethod(baseInfo, "__post_init__")) return true;
  if (callsInit(c, info)) return true;
  const init = info.methods.get("__init__");
  if (!init || init.module || init.def.type !== "FunctionDef") return false;
  if (init.def.isAsync || init.def.decorators.length > 0 || init.def.params[0]?.kind === "*") return true;
  if (!baseInfo) return false;
  return superPlacement(c, init.def, info) === "free";
}

/** Whether a method calls an `__init__` that is not that of `super()` in its own. */
function callsInit(c: Emitter, info: ClassInfo): boolean {
  const visit = (s: Statement, inInit: boolean): boolean =>
    expressionsOf(s).some((e) => someExpression(e, (each) => each.type === "Call" && each.func.type === "Attribute" && each.func.attr === "__init__" && (!inInit || c.isSelfName(each.func.value)))) ||
    blocksOf(s).some((block) => block.some((inner) => visit(inner, inInit)));
  return info.def.body.some((s) => s.type === "FunctionDef" && s.body.some((each) => visit(each, s.name === "__init__")));
}

/** The bases that a port writes: without those that only say what a class is, and those that another one implies. */
export function keptBases(c: Emitter, s: ClassDef): readonly Expression[] {
  const named = s.bases.filter((base) => {
    const e = base.type === "Subscript" ? base.value : base;
    return !isErasedBase(c.typeOf(e), decoratorName(e));
  });
  return named.length > 1 ? named.filter((base) => !isImplied(c, base, named)) : named;
}

/** `class X(Sub, Base)` where Sub already is a Base. */
function isImplied(c: Emitter, base: Expression, all: readonly Expression[]): boolean {
  const type = c.typeOf(base);
  if (type.kind !== "class") return false;
  return all.slice(0, all.indexOf(base)).some((other) => {
    const otherType = c.typeOf(other);
    return other !== base && otherType.kind === "class" && [...lineage(otherType.info)].includes(type.info);
  });
}

/**
 * Where an `__init__` calls the base's: "first", before any use of self; "moved" there without a difference; "none" where
 * there is no base that needs it; "free": in a way that only a method can.
 */
export function superPlacement(c: Emitter, s: FunctionDef, info: ClassInfo): "first" | "moved" | "none" | "free" {
  const at = s.body.findIndex((each) => isSuperCall(c, each));
  const base = info.bases.find((each) => each.kind === "class");
  const baseInfo = base?.kind === "class" ? base.info : null;
  const init = baseInfo && findMethod(baseInfo, "__init__");
  if (at < 0) {
    if (s.body.some((each) => containsSuperCall(c, each))) return "free";
    return init && !init.module ? "free" : "none";
  }
  const before = s.body.slice(0, at);
  if (s.body.slice(at + 1).some((each) => isSuperCall(c, each) || containsSuperCall(c, each))) return "free";
  if (before.some((each) => each.type === "Return" || blocksOf(each).length > 0 && endsInside(each))) return "free";
  if (!before.some((each) => usesSelf(c, each))) return "first";
  const movable = before.every((each) => each.type === "Assign" && each.targets.every((target) => target.type !== "Attribute" || c.isSelfName(target.value)) && !someExpression(each.value, (inner) => c.isSelfName(inner) || inner.type === "Call"));
  const isLibrary = !init || init.module !== null;
  return movable && (isLibrary || !callsOwnMethods(c, baseInfo)) ? "moved" : "free";
}

function endsInside(s: Statement): boolean {
  return blocksOf(s).some((block) => block.some((each) => each.type === "Return" || endsInside(each)));
}

function callsOwnMethods(c: Emitter, info: ClassInfo | null): boolean {
  const init = info && findMethod(info, "__init__");
  if (!init || init.def.type !== "FunctionDef") return false;
  const [self] = init.def.params;
  const symbol = self && c.symbol(self);
  const visit = (s: Statement): boolean => expressionsOf(s).some((e) => someExpression(e, (inner) => inner.type === "Call" && inner.func.type === "Attribute" && inner.func.value.type === "Name" && c.symbol(inner.func.value) === symbol)) || blocksOf(s).some((block) => block.some(visit));
  return init.def.body.some(visit);
}

export function isSuperCall(c: Emitter, s: Statement): boolean {
  if (s.type !== "Expr" || s.value.type !== "Call" || s.value.func.type !== "Attribute" || s.value.func.attr !== "__init__") return false;
  const owner = s.value.func.value;
  return (owner.type === "Call" && c.isBuiltin(owner.func, "super")) || (c.typeOf(owner).kind === "class" && s.value.args[0] !== undefined && c.isSelfName(s.value.args[0]));
}

function containsSuperCall(c: Emitter, s: Statement): boolean {
  return blocksOf(s).some((block: Block) => block.some((each) => isSuperCall(c, each) || containsSuperCall(c, each)));
}

function usesSelf(c: Emitter, s: Statement): boolean {
  return expressionsOf(s).some((e) => someExpression(e, (inner) => c.isSelfName(inner))) || blocksOf(s).some((block) => block.some((each) => usesSelf(c, each)));
}

/** Methods that are called before others ask the object, by Python or by what runs tests. */
const callsFirst: readonly string[] = ["__init__", "__post_init__", "__set_name__", "setUp", "asyncSetUp"];
/** What `with` has called before. */
const opening: Readonly<Record<string, string>> = { __exit__: "__enter__", __aexit__: "__aenter__" };

/** Whether each instance has the attribute once it is made; for `__exit__`, once it is entered. */
export function isSurelyThere(c: Emitter, info: ClassInfo, name: string): boolean {
  for (const each of lineage(info)) {
    if (each.module !== null || each.methods.has(name) || isInBody(c.inference, each, name) || each.nested.has(name) || (isField(each, name) && !isFieldWithoutValue(each, name))) return true;
  }
  const running = c.function.info;
  const entered = running !== null && running.owner === info ? opening[running.name] : undefined;
  if ([...callsFirst, ...(entered === undefined ? [] : [entered])].some((method) => assigns(c, info, method, name, new Set()))) return true;
  const init = findMethod(info, "__init__");
  if (!init?.owner || init.def.type !== "FunctionDef") return false;
  const base = init.owner.bases.find((each) => each.kind === "class");
  return base?.kind === "class" && superPlacement(c, init.def, init.owner) !== "free" && isSurelyThere(c, base.info, name);
}

/** Whether a method that returns has assigned the attribute: itself, or by a method of the object that it calls. */
function assigns(c: Emitter, info: ClassInfo, method: string, name: string, seen: Set<string>): boolean {
  const found = findMethod(info, method);
  if (!found?.owner || found.def.type !== "FunctionDef" || seen.has(method)) return false;
  seen.add(method);
  const { body } = found.def;
  const self = found.def.params[0]?.name;
  return surelyAssigned(c, body).has(name) || surelyRun(body).some((s) => {
    const called = s.type === "Expr" && (s.value.type === "Await" ? s.value.value : s.value);
    if (!called || called.type !== "Call" || called.func.type !== "Attribute" || called.func.value.type !== "Name" || called.func.value.id !== self) return false;
    return assigns(c, info, called.func.attr, name, seen);
  });
}

/** Attributes of self that the statements of a method itself assign. */
export function surelyAssigned(c: Emitter, body: Block): Set<string> {
  const names = new Set<string>();
  for (const s of surelyRun(body)) {
    const targets = s.type === "Assign" ? s.targets : s.type === "AnnAssign" && s.value ? [s.target] : [];
    for (const target of targets.flatMap((each) => (each.type === "Tuple" ? each.elements : [each]))) if (target.type === "Attribute" && c.isSelfName(target.value)) names.add(target.attr);
  }
  return names;
}

/** The statements of a body up to one that may return. */
function surelyRun(body: Block): Block {
  const end = body.findIndex((s) => blocksOf(s).length > 0 && endsInside(s));
  return end < 0 ? body : body.slice(0, end);
}
