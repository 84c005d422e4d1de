// Calls of asyncio's own functions with arguments that they do not take: CPython raises TypeError, and so does the port, in
// its words. The library's functions themselves read what they are given and no more.
import type { Call, Parameter } from "../syntax.ts";
import type { FunctionInfo } from "../types.ts";
import { plainArguments } from "./arguments.ts";
import { type Code, call } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { stringLiteral } from "./literals.ts";

/** Functions that CPython has in C, whose messages have other words. */
const NATIVE: ReadonlySet<string> = new Set(["current_task", "all_tasks", "get_running_loop", "get_event_loop", "_get_running_loop", "_set_running_loop", "future_add_to_awaited_by", "future_discard_from_awaited_by"]);
const NATIVE_CLASSES: ReadonlySet<string> = new Set(["Future", "Task"]);

/** `misfit("Queue.__init__(self, maxsize = 0)", 1, 2)`; null where the arguments fit, or where that is not known. */
export function emitMisfit(c: Emitter, e: Call, info: FunctionInfo): Code | null {
  if (info.module !== "asyncio" || NATIVE.has(info.name) || (info.owner !== null && (NATIVE_CLASSES.has(info.owner.name) || info.owner.name === "AbstractEventLoop"))) return null;
  // `create_task` hands its keywords on.
  const params = info.name === "create_task" ? info.def.params.filter((param) => param.kind !== "keyword") : info.def.params;
  if (fits(e, params.slice(info.owner === null ? 0 : 1), info.name === "create_task")) return null;
  const name = info.owner === null ? info.name : `${info.owner.name}.${info.name}`;
  return misfit(c, e, name, params);
}

/** A call that raises: the runtime says what of its arguments `params` do not take. */
export function misfit(c: Emitter, e: Call, name: string, params: readonly Parameter[]): Code {
  return call(c.python("misfit"), stringLiteral(`${name}(${signatureText(params)})`), ...(e.args.length + e.keywords.length > 0 ? [plainArguments(c, e)] : []));
}

function fits(e: Call, params: readonly Parameter[], takesKeywords: boolean): boolean {
  if (e.args.some((arg) => arg.type === "Starred") || e.keywords.some((keyword) => keyword.name === null)) return true;
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  if (e.args.length > positional.length && !params.some((param) => param.kind === "*")) return false;
  const isGiven = (param: Parameter, index: number): boolean => index < e.args.length || e.keywords.some((keyword) => keyword.name === param.name);
  if (positional.some((param, index) => param.default === null && !isGiven(param, index))) return false;
  return e.keywords.every((keyword) => {
    const at = positional.findIndex((param) => param.kind === "either" && param.name === keyword.name);
    if (at >= 0) return at >= e.args.length;
    return takesKeywords || params.some((param) => param.kind === "**" || (param.kind === "keyword" && param.name === keyword.name));
  });
}

/** The parameters as the runtime reads them: `coro, { name = 0 }`, by position only before a `/`. */
function signatureText(params: readonly Parameter[]): string {
  const text = (param: Parameter): string => (param.default === null ? param.name : `${param.name} = 0`);
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional").map(text);
  const last = params.findLastIndex((param) => param.kind === "positional");
  if (last >= 0) positional.splice(last + 1, 0, "/");
  const keywords = params.filter((param) => param.kind === "keyword").map(text);
  return [...positional, ...(keywords.length > 0 ? [`{ ${keywords.join(", ")} }`] : [])].join(", ");
}
