// Types of calls of library functions: arguments flow into what the stub says of parameters, results come out.
import type { Call, Expression, FunctionDef } from "../syntax.ts";
import { type Cell, type FunctionInfo, none, type Type, union, unknown } from "../types.ts";
import { annotationType, flow } from "./annotations.ts";
import type { Argument } from "./arguments.ts";
import type { Inference } from "./inference.ts";
import { namedTuple } from "./named-tuples.ts";
import { awaited, elementOf } from "./protocols.ts";
import { columnOf, receiverVariables, stubContext } from "./results.ts";

const calledParameters: ReadonlySet<string> = new Set(["func", "f", "fn", "callback", "key", "target", "factory", "default_factory", "predicate", "condition", "handler", "default", "cls"]);

/** A call of a library function, by its stub. */
export function callLibrary(c: Inference, e: Call, info: FunctionInfo, bound: Type | null, args: readonly Argument[]): Type {
  const def = info.def as FunctionDef;
  if (info.module === "collections" && info.name === "namedtuple") return namedTuple(c, e);
  if (info.module === "asyncio" && info.name === "gather") return gatherResult(c, e, args);
  if (info.module === "math" && (info.name === "floor" || info.name === "ceil" || info.name === "trunc")) return c.madeInt;
  // Asynchronously, as_completed gives the very tasks that it was given.
  if (info.module === "asyncio" && info.name === "as_completed") {
    const of = c.cell(e, "completed");
    const item = elementOf(c, args[0]?.type ?? unknown);
    of.add(item.kind === "instance" ? item : item.kind === "coroutine" ? coroutineOf(c, e, item.of.type) : item);
    return { kind: "asyncgen", of };
  }
  if (info.module === "asyncio" && info.name === "sleep" && args[1]) return coroutineOf(c, e, args[1].type);
  if (opens(info)) return openedFile(c, e, info);
  const variables = receiverVariables(c, info, bound);
  for (const param of def.typeParams) variables.set(param.name, c.cell(e, `${info.name}.${param.name}`));
  const context = stubContext(c, info, (node, part) => c.cell(e, `${info.name}.${columnOf(node)}.${part}`));
  const params = def.params.slice(info.owner ? 1 : 0);
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const rest = params.find((param) => param.kind === "*");
  const extra = args.slice(positional.length).filter((arg) => arg.name === null).map((arg) => (arg.star ? elementOf(c, arg.type) : arg.type));
  let next = 0;
  const pending: (() => void)[] = [];
  for (const arg of args) {
    const param = arg.name === null && !arg.star ? positional[next++] ?? rest : arg.star ? rest : params.find((each) => each.name === arg.name);
    if (!param) {
      c.escape(arg.type);
      continue;
    }
    if (param.annotation?.type === "Name" && param.annotation.id === "object") {
      if (calledParameters.has(param.name) || (info.name !== "print" && param.kind === "*" && info.module !== "builtins")) c.escape(arg.type);
      continue;
    }
    const flowing = (): void => flow(param.annotation, arg.star === "*" ? elementOf(c, arg.type) : arg.type, context, variables, extra);
    // Callbacks come last: they are called with what the other arguments have told.
    if (isCallable(param.annotation)) pending.push(flowing);
    else flowing();
  }
  for (const each of pending) each();
  if (info.owner?.name === "dict" && (info.name === "get" || info.name === "pop") && args.length === 1) return union([annotationType(def.returns!, context, variables), info.name === "get" ? none : unknownIfNever(variables.get("V"))]);
  if (info.owner?.name === "dict" && info.name === "get" && args[1]) return union([variables.get("V")?.type ?? unknown, args[1].type]);
  const result = def.returns ? annotationType(def.returns, context, variables) : unknown;
  return def.isAsync ? coroutineOf(c, e, result) : result;
}

function unknownIfNever(cell: Cell | undefined): Type {
  return cell?.type ?? unknown;
}

function isCallable(annotation: Expression | null): boolean {
  return annotation?.type === "Subscript" && annotation.value.type === "Name" && annotation.value.id === "Callable";
}

function coroutineOf(c: Inference, node: object, result: Type): Type {
  const of = c.cell(node, "result");
  of.add(result);
  return { kind: "coroutine", of };
}

/** `asyncio.gather`: a list of what each awaitable gives. */
function gatherResult(c: Inference, e: Call, args: readonly Argument[]): Type {
  const of = c.cell(e, "gather");
  for (const arg of args) if (arg.name === null) of.add(awaited(c, arg.star ? elementOf(c, arg.type) : arg.type));
  if (args.some((arg) => arg.name === "return_exceptions")) of.add(exceptionType(c));
  return coroutineOf(c, e, { kind: "list", of });
}

/** Any exception: what `return_exceptions=True` may put among results. */
export function exceptionType(c: Inference): Type {
  const info = c.library.class("builtins", "BaseException");
  return info ? { kind: "instance", info, args: [] } : unknown;
}

/** Functions whose mode says whether their file is one of text or of bytes. */
function opens(info: FunctionInfo): boolean {
  if (info.owner !== null) return info.module === "pathlib" && info.name === "open";
  return info.name === "open" || (info.module === "tempfile" && /^(?:Named)?TemporaryFile$/.test(info.name));
}

function openedFile(c: Inference, e: Call, info: FunctionInfo): Type {
  const params = (info.def as FunctionDef).params.filter((param) => param.name !== "self");
  const at = params.findIndex((param) => param.name === "mode");
  const mode = e.keywords.find((keyword) => keyword.name === "mode")?.value ?? e.args[at] ?? params[at]?.default;
  if (mode?.type !== "Str") return unknown;
  const file = c.library.class("io", mode.value.includes("b") ? "BufferedRandom" : "TextIOWrapper");
  return file ? { kind: "instance", info: file, args: [] } : unknown;
}
