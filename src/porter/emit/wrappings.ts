// Decorators of the usual form: a function that takes a function and gives a wrapper which calls it with all arguments.
import { takesAll } from "../infer/calls.ts";
import type { Inference } from "../infer/inference.ts";
import type { Block, Parameter, Statement } from "../syntax.ts";
import type { FunctionInfo } from "../types.ts";
import { blocksOf, expressionsOf, someExpression } from "../walk.ts";

export interface Wrapping {
  readonly param: Parameter | null;
  readonly wrapper: FunctionInfo;
  /** The wrapper awaits what it calls. */
  readonly waits: boolean;
}

export function findWrappings(inference: Inference): ReadonlyMap<FunctionInfo, Wrapping> {
  const found = new Map<FunctionInfo, Wrapping>();
  for (const wrapper of inference.functions.values()) {
    if (wrapper.def.type !== "FunctionDef" || wrapper.owner || !takesAll(wrapper) || wrapper.scope?.isGenerator) continue;
    const outer = [...inference.functions.values()].find((info) => info.scope === wrapper.scope?.parent && info.def.type === "FunctionDef" && !info.owner);
    if (!outer) continue;
    const param = outer.def.params.find((each) => each.kind === "either" && callsWithAll(inference, wrapper.def.type === "FunctionDef" ? wrapper.def.body : [], each, wrapper.def.params[0]!));
    if (!param) continue;
    const waits = wrapper.scope?.isAsync === true;
    found.set(wrapper, { param: null, wrapper, waits });
    found.set(outer, { param, wrapper, waits });
  }
  return found;
}

/** The parameter of a function `(…, f, *args, **kwargs)` that is called with all the rest: `f(*args, **kwargs)`. */
export function forwardedParameter(inference: Inference, info: FunctionInfo): Parameter | null {
  const { def } = info;
  const rest = def.params.find((param) => param.kind === "*");
  if (!rest || !def.params.some((param) => param.kind === "**") || def.type !== "FunctionDef") return null;
  return def.params.find((param) => param.kind === "either" && callsWithAll(inference, def.body, param, rest)) ?? null;
}

/** Whether the wrapper calls the parameter with its own `*args`. */
function callsWithAll(inference: Inference, body: Block, param: Parameter, rest: Parameter): boolean {
  const symbol = inference.scopes.symbols.get(param);
  const args = inference.scopes.symbols.get(rest);
  const visit = (s: Statement): boolean =>
    expressionsOf(s).some((e) => someExpression(e, (each) => {
      if (each.type !== "Call" || each.func.type !== "Name" || inference.scopes.symbols.get(each.func) !== symbol) return false;
      const [first] = each.args;
      return each.args.length === 1 && first?.type === "Starred" && first.value.type === "Name" && inference.scopes.symbols.get(first.value) === args;
    })) || blocksOf(s).some((block) => block.some(visit));
  return body.some(visit);
}
