// What a function gives: a program's by what it returns and yields, a library's by its stub.
import type { Expression, FunctionDef } from "../syntax.ts";
import { type Cell, type ClassInfo, type FunctionInfo, type Type, union, unknown } from "../types.ts";
import { type AnnotationContext, annotationType } from "./annotations.ts";
import type { Inference } from "./inference.ts";
import { lineage } from "./lineage.ts";

/** What a call of a program's function gives. */
export function userResult(c: Inference, info: FunctionInfo): Type {
  const { scope } = info;
  if (!scope) return unknown;
  if (scope.isGenerator && info.def.type === "FunctionDef") return { kind: scope.isAsync ? "asyncgen" : "iterator", of: info.yields };
  return scope.isAsync ? { kind: "coroutine", of: info.returns } : info.returns.type;
}

/**
 * What a call of a method gives on an object that is of the class `of` or of one below it: `self.area()` in a base class
 * runs what a subclass has in its place.
 */
export function methodResult(c: Inference, info: FunctionInfo, of: ClassInfo): Type {
  const others = overriding(c, info, of);
  return others.length === 0 ? userResult(c, info) : union([info, ...others].map((each) => (each.isWrapped ? unknown : userResult(c, each))));
}

/** `super().area`: the base's own method, whatever other classes have in its place. */
export function isOfSuper(e: Expression): boolean {
  return e.type === "Attribute" && e.value.type === "Call" && e.value.func.type === "Name" && e.value.func.id === "super";
}

/** What the attributes and properties are that classes below `of` have in the place of one of its own. */
export function attributesBelow(c: Inference, of: ClassInfo, name: string): readonly Type[] {
  return [...c.classes.values()].filter((other) => other !== of && [...lineage(other)].includes(of)).flatMap((other) => {
    const method = other.methods.get(name);
    const type = method ? (method.kind === "property" && !method.isWrapped ? userResult(c, method) : unknown) : other.classAttributes.get(name)?.type;
    return type === undefined || type.kind === "never" ? [] : [type];
  });
}

/** The methods that classes below `of` have in the place of a method of the program. */
export function overriding(c: Inference, info: FunctionInfo, of: ClassInfo): readonly FunctionInfo[] {
  if (info.module !== null || info.name.startsWith("__")) return [];
  return [...c.classes.values()].flatMap((other) => {
    const method = other === of ? undefined : other.methods.get(info.name);
    return method && method !== info && method.module === null && [...lineage(other)].includes(of) ? [method] : [];
  });
}

/** What a library function returns by its stub, with the receiver's type variables. */
export function stubResult(c: Inference, info: FunctionInfo, bound: Type | null): Type {
  const receiver = bound?.kind === "instance" ? bound.args[0]?.find() : bound && "of" in bound && bound.kind !== "union" ? bound.of.find() : undefined;
  return stubReturn(c, info, receiverVariables(c, info, bound), receiver ?? info);
}

/** What annotations of a stub are read with: names are those of its own module and the builtins. */
export function stubContext(c: Inference, info: FunctionInfo, cell: AnnotationContext["cell"]): AnnotationContext {
  const lookup = (e: Expression): Type | null => {
    if (e.type !== "Name") return null;
    const member = c.library.member(info.module!, e.id) ?? c.library.member("builtins", e.id);
    return member && "type" in member ? member.type : null;
  };
  return { ...c.annotations, cell, lookup };
}

/** What the type variables of a library class stand for in a method bound to `bound`. */
export function receiverVariables(c: Inference, info: FunctionInfo, bound: Type | null): Map<string, Cell> {
  const variables = new Map<string, Cell>();
  if (!bound || !info.owner) return variables;
  const cells = bound.kind === "dict" ? [bound.key, bound.value] : "of" in bound && bound.kind !== "union" ? [bound.of] : bound.kind === "instance" ? bound.args : [];
  info.owner.typeParams.forEach((name, index) => {
    variables.set(name, cells[index] ?? c.cell(info, name));
  });
  if (bound.kind === "tuple") {
    const cell = c.cell(info, "T");
    for (const item of bound.items) cell.add(item);
    variables.set("T", cell);
  }
  return variables;
}

/** What the methods that override an abstract one give. */
export function overriddenResult(c: Inference, info: FunctionInfo): Type {
  const results = [...c.classes.values()].filter((other) => other !== info.owner && info.owner !== null && [...lineage(other)].includes(info.owner)).flatMap((other) => {
    const method = other.methods.get(info.name);
    return method && method !== info ? [method.returns.type] : [];
  });
  return results.length > 0 ? union(results) : info.returns.type;
}

function stubReturn(c: Inference, info: FunctionInfo, variables: ReadonlyMap<string, Cell>, node: object): Type {
  const def = info.def as FunctionDef;
  const key = `${info.owner?.name ?? info.module}.${info.name}`;
  const context = stubContext(c, info, (inner, part) => c.cell(node, `${key}.${columnOf(inner)}.${part}`));
  const result = def.returns ? annotationType(def.returns, context, variables) : unknown;
  if (!def.isAsync) return result;
  const of = c.cell(node, `${key}.result`);
  of.add(result);
  return { kind: "coroutine", of };
}

/** Tells one part of a stub from another. */
export function columnOf(node: object): string {
  return "column" in node ? String(node.column) : "";
}
