// The local names of a program's coroutine functions, as Python knows them and as the port spells them: for whoever looks
// at their values while the port runs.
import { isLooseVariable } from "./emit/expressions.ts";
import type { Flow } from "./variables.ts";
import type { Inference } from "./infer/inference.ts";
import { renameAll } from "./names.ts";
import { type Scope, type Scopes, type Symbol, qualnameOf } from "./scopes.ts";
import { unknown } from "./types.ts";

export interface LocalName {
  /** Python's. */
  readonly name: string;
  /** What the port has for it: a variable, or `this`. */
  readonly spelt: string;
  /** Whether what the port has for it are floats that look like ints where they are integral. */
  readonly isFloat: boolean;
}

/** By `__qualname__` as the port's functions have it, in the order in which the functions bind them. */
export type LocalNames = ReadonlyMap<string, readonly LocalName[]>;

/** The port's name for each Python name of a program; names that need none stand for themselves. */
export function portNames(scopes: Scopes): ReadonlyMap<string, string> {
  const names: string[] = [];
  for (const scope of scopes.of.values()) if (scope.kind !== "class") names.push(...scope.symbols.keys());
  return renameAll(names);
}

export function localNamesOf(inference: Inference): LocalNames {
  const { scopes, flow } = inference;
  const renamed = portNames(scopes);
  const found = new Map<string, LocalName[]>();
  for (const scope of scopes.of.values()) {
    if (!scope.isAsync || scope.node.type !== "FunctionDef") continue;
    const self = selfOf(inference, scope);
    const names = [...scope.symbols.values()].flatMap((symbol): LocalName[] => {
      const { name } = symbol;
      if (symbol === self) return [{ name, spelt: "this", isFloat: false }];
      const isFloat = hasLooseFloats(inference, flow, symbol);
      return symbol.hidesGlobal || isFloat === null ? [] : [{ name, spelt: renamed.get(name) ?? name, isFloat }];
    });
    const qualname = qualnameOf(scope, renamed);
    found.set(qualname, [...(found.get(qualname) ?? []), ...names]);
  }
  return found;
}

/** Whether the variables of a symbol hold floats that are no boxes; null where one does and another does not. */
function hasLooseFloats(inference: Inference, { variables }: Flow, symbol: Symbol): boolean | null {
  const own = variables.filter((each) => each.symbol === symbol);
  const loose = own.filter((variable) => isLooseVariable({ variableType: (each) => typeOf(inference, each) }, variable));
  return loose.length > 0 && loose.length < own.length ? null : loose.length > 0;
}

function typeOf(inference: Inference, variable: Flow["variables"][number]): ReturnType<Inference["variableCell"]>["type"] {
  const { type } = inference.variableCell(variable);
  return type.kind === "never" ? unknown : type;
}

/** The first parameter of a method, which the port has as `this`. */
function selfOf({ functions, scopes }: Inference, scope: Scope): Symbol | undefined {
  const info = [...functions.values()].find((each) => each.scope === scope);
  const [first] = info !== undefined && info.owner !== null && info.kind !== "static" ? info.def.params : [];
  return first && scopes.symbols.get(first);
}
