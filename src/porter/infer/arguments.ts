// Arguments into the parameters of a program's functions.
import type { Parameter } from "../syntax.ts";
import { type FunctionInfo, members, type Type, union, unknown } from "../types.ts";
import type { Inference } from "./inference.ts";
import { elementOf } from "./protocols.ts";

export interface Argument {
  readonly name: string | null;
  readonly type: Type;
  readonly star: "" | "*" | "**";
}

/** Lets arguments flow into the parameters of a program's function. */
export function bindArguments(c: Inference, info: FunctionInfo, bound: boolean, args: readonly Argument[]): void {
  const skip = info.owner !== null && info.kind !== "static" && (bound || info.kind === "class") ? 1 : 0;
  const params = info.def.params.slice(skip);
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const rest = params.find((param) => param.kind === "*");
  const keywords = params.find((param) => param.kind === "**");
  let next = 0;
  const add = (param: Parameter | undefined, type: Type): void => {
    if (param) info.params.get(param)!.add(type);
  };
  for (const arg of args) {
    if (arg.star === "*") {
      // expression() of a starred argument gives the iterable.
      const known = arg.type.kind === "tuple" ? arg.type.items : null;
      if (known) for (const item of known) add(positional[next++] ?? rest, item);
      else {
        const item = elementOf(c, arg.type);
        while (next < positional.length) add(positional[next++], item);
        add(rest, item);
      }
    } else if (arg.star === "**") {
      const value = union(members(arg.type).map((each) => (each.kind === "dict" ? each.value.type : unknown)));
      for (const param of params) if (param.kind === "either" || param.kind === "keyword") add(param, value);
      add(keywords, value);
    } else if (arg.name === null) add(positional[next++] ?? rest, arg.type);
    else add(params.find((param) => param.name === arg.name && (param.kind === "either" || param.kind === "keyword")) ?? keywords, arg.type);
  }
}
