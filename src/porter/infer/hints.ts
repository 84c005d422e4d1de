// What the names in type hints mean.
import type { Symbol } from "../scopes.ts";
import type { Expression } from "../syntax.ts";
import { members, type Type } from "../types.ts";
import type { AnnotationContext } from "./annotations.ts";
import { callValue } from "./call-value.ts";
import type { Inference } from "./inference.ts";
import { awaited, elementOf } from "./protocols.ts";

/** How the hints of a program are read. */
export function annotationContext(c: Inference): AnnotationContext {
  return {
    cell: (node, part) => c.cell(node, part),
    lookup: (name) => meaningOf(c, name),
    elementOf: (type) => elementOf(c, type),
    awaited: (type) => awaited(c, type),
    call: (callee, args) => callValue(c, callee, args),
    escape: (type) => c.escape(type),
  };
}

/** What a name or dotted name means in an annotation: a class, if anything. */
function meaningOf(c: Inference, e: Expression): Type | null {
  if (e.type === "Attribute") {
    const owner = meaningOf(c, e.value);
    if (owner?.kind === "module") {
      if (c.library.isFileOfAsyncio(owner.name, e.attr)) return owner;
      const member = c.library.member(owner.name, e.attr);
      return member && "type" in member ? member.type : null;
    }
    if (owner?.kind === "class") {
      const nested = owner.info.nested.get(e.attr);
      return nested ? { kind: "class", info: nested } : null;
    }
    return null;
  }
  if (e.type !== "Name") return null;
  const symbol = c.scopes.symbols.get(e) ?? symbolNamed(c, e.id);
  if (symbol) {
    const classType = classOfSymbol(c, symbol);
    if (classType) return classType;
  }
  for (const module of ["builtins", "asyncio"]) {
    const member = c.library.member(module, e.id);
    if (member && "type" in member) return member.type;
  }
  return null;
}

/** Annotations are not resolved by scopes.ts: they are looked up by name, from the module inwards. */
function symbolNamed(c: Inference, name: string): Symbol | null {
  return c.scopes.module.symbols.get(name) ?? [...c.scopes.of.values()].find((scope) => scope.kind !== "class" && scope.symbols.has(name))?.symbols.get(name) ?? null;
}

function classOfSymbol(c: Inference, symbol: Symbol): Type | null {
  for (const variable of c.flow.variables) {
    if (variable.symbol !== symbol) continue;
    const type = c.variableCell(variable).type;
    const found = members(type).find((each) => each.kind === "class" || each.kind === "module");
    if (found) return found;
  }
  return null;
}
