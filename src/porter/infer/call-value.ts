// Calls whose arguments are known by type alone: callbacks, special methods, decorators. Calls that stand in the program
// are in calls.ts.
import { members, type Type, union, unknown } from "../types.ts";
import type { Inference } from "./inference.ts";
import { findMethod } from "./lineage.ts";
import { stubResult, userResult } from "./results.ts";

/** The result of a call whose arguments are known by type alone: callbacks, special methods, decorators. */
export function callValue(c: Inference, callee: Type, args: readonly Type[]): Type {
  return union(members(callee).map((each): Type => {
    if (each.kind === "class") {
      if (each.info.module === null) {
        const init = findMethod(each.info, "__init__");
        if (init) callValue(c, { kind: "function", info: init, bound: c.selfType(each.info) }, args);
      }
      return { kind: "instance", info: each.info, args: [] };
    }
    if (each.kind === "instance") {
      const method = findMethod(each.info, "__call__");
      return method ? callValue(c, { kind: "function", info: method, bound: each }, args) : unknown;
    }
    if (each.kind !== "function") {
      args.forEach((arg) => c.escape(arg));
      return unknown;
    }
    const { info } = each;
    if (info.module) return stubResult(c, info, each.bound);
    const params = info.def.params.filter((_, index) => !(index === 0 && info.owner && info.kind !== "static" && (each.bound !== null || info.kind === "class")));
    args.forEach((arg, index) => {
      const param = params[index];
      if (param && (param.kind === "either" || param.kind === "positional")) info.params.get(param)!.add(arg);
      else {
        const star = params.find((each) => each.kind === "*");
        if (star) info.params.get(star)!.add(arg);
      }
    });
    return userResult(c, info);
  }));
}
