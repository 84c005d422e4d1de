// `@overload` of typing: signatures for a type checker, in front of the function that is called. A port needs the function.
import { erasedModules } from "./library/missing.ts";
import type { Block, Expression, Module, Statement } from "./syntax.ts";

/** The program without the signatures. */
export function withoutOverloads(module: Module): Module {
  const names = new Set<string>();
  for (const s of module.body) {
    if (s.type === "ImportFrom" && erasedModules.has(s.module)) for (const alias of s.names) if (alias.name === "overload") names.add(alias.asname ?? alias.name);
    if (s.type === "Import") for (const alias of s.names) if (erasedModules.has(alias.name)) names.add(`${alias.asname ?? alias.name}.overload`);
  }
  if (names.size === 0) return module;
  const isOverload = (e: Expression): boolean => names.has(e.type === "Name" ? e.id : e.type === "Attribute" && e.value.type === "Name" ? `${e.value.id}.${e.attr}` : "");
  const rest = (body: Block): Statement[] =>
    body.flatMap((s): Statement[] => {
      if (s.type === "FunctionDef" && s.decorators.some(isOverload)) return [];
      return s.type === "ClassDef" ? [{ ...s, body: rest(s.body) }] : [s];
    });
  return { ...module, body: rest(module.body) };
}
