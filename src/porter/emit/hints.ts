// Names that modules of type hints bind. A port imports them where it uses one as a value; an assignment that only makes
// a hint for annotations (`Pair = tuple[int, int]`, `T = TypeVar("T")`) leaves nothing behind.
import { erasedModules } from "../library/missing.ts";
import type { Alias, Assign, Expression, Module, Name, Node } from "../syntax.ts";
import { blocksOf, someExpression } from "../walk.ts";
import type { Emitter } from "./emitter.ts";

/** The module of hints that an alias of an import statement comes from, by the alias. */
export function findErased(module: Module): ReadonlyMap<Node, { readonly alias: Alias; readonly module: string; readonly isModule: boolean }> {
  const found = new Map<Node, { alias: Alias; module: string; isModule: boolean }>();
  const visit = (body: Module["body"]): void => {
    for (const s of body) {
      if (s.type === "Import") for (const alias of s.names) if (erasedModules.has(alias.name)) found.set(alias, { alias, module: alias.name, isModule: true });
      if (s.type === "ImportFrom" && erasedModules.has(s.module)) for (const alias of s.names) found.set(alias, { alias, module: s.module, isModule: false });
      if (s.type === "FunctionDef" || s.type === "ClassDef") visit(s.body);
      blocksOf(s).forEach(visit);
    }
  };
  visit(module.body);
  return found;
}

/** Lets the port import what a name means, where that is a name of typing and stands for a value. An alias has none. */
export function importHint(c: Emitter, e: Name): void {
  for (const binding of c.variableOf(e)?.bindings ?? []) {
    if ("type" in binding && binding.type === "TypeAlias") c.fail(e, `the type alias '${e.id}' cannot be used as a value`, `write ${e.id} = … instead of type ${e.id} = …`);
    const erased = c.erased.get(binding);
    if (!erased) continue;
    const { alias, module, isModule } = erased;
    const home = module === "typing_extensions" ? "typing" : module;
    if (!c.inference.library.has(home)) c.fail(e, `the module '${module}' is not in the sandbox`, "leave the line out: it serves type hints only");
    // `import collections.abc` binds collections, which has abc.
    if (isModule) c.imports.module(alias.asname ? home : home.split(".")[0]!, c.name(alias.asname ?? alias.name.split(".")[0]!));
    else if (c.inference.library.member(home, alias.name)) c.imports.named(home, alias.name, c.name(alias.asname ?? alias.name));
    else c.fail(e, `cannot import name '${alias.name}' from '${module}': the sandbox does not have it`);
  }
}

/** Whether an assignment makes a hint that only annotations read. */
export function isHintOnly(c: Emitter, s: Assign): boolean {
  const [target] = s.targets;
  const variable = target?.type === "Name" ? c.variableOf(target) : undefined;
  return s.targets.length === 1 && variable !== undefined && isHint(c, s.value) && variable.references.every(({ node, isBinding }) => isBinding || c.hintReads.has(node));
}

function isHint(c: Emitter, e: Expression): boolean {
  switch (e.type) {
    case "Name": return isErasedName(c, e);
    case "Attribute": return isHint(c, e.value);
    case "Call": return isHint(c, e.func);
    case "Subscript": return isHint(c, e.value) || (e.value.type === "Name" && !c.symbol(e.value) && genericBuiltins.has(e.value.id));
    case "BinOp": return e.op === "|" && [e.left, e.right].some((side) => isHint(c, side) || c.typeOf(side).kind === "class");
    default: return false;
  }
}

const genericBuiltins: ReadonlySet<string> = new Set(["list", "dict", "set", "frozenset", "tuple", "type"]);

/** `TYPE_CHECKING`, which is false when a program runs. */
export function isTypeChecking(c: Emitter, e: Expression): boolean {
  if (e.type === "Attribute") return e.attr === "TYPE_CHECKING" && isHint(c, e.value);
  return e.type === "Name" && e.id === "TYPE_CHECKING" && isErasedName(c, e);
}

function isErasedName(c: Emitter, e: Name): boolean {
  return c.variableOf(e)?.bindings.some((binding) => c.erased.has(binding)) ?? false;
}

/** Names in the brackets of base classes, `Generic[T]`: nothing of them is written. */
export function findHintReads(module: Module): ReadonlySet<Node> {
  const found = new Set<Node>();
  const visit = (body: Module["body"]): void => {
    for (const s of body) {
      if (s.type === "ClassDef") {
        for (const base of s.bases) if (base.type === "Subscript") someExpression(base.index, (each) => {
          if (each.type === "Name") found.add(each);
          return false;
        });
      }
      blocksOf(s).forEach(visit);
    }
  };
  visit(module.body);
  return found;
}
