// Types of calls: arguments flow into parameters, results come out. Builtins whose result depends on their arguments
// in ways that a stub cannot say stand in the table at the end.
import { annotationType, flow } from "./annotations.ts";
import { columnOf, isDictLike, lineage, type Inference } from "./infer.ts";
import { isNumeric, numericResult } from "./infer-numbers.ts";
import { findMethod } from "./members.ts";
import type { Call, Expression, FunctionDef, Parameter } from "./syntax.ts";
import { addBounds, bool, bytes, type Cell, type ClassInfo, float, type FunctionInfo, int, intOf, isOnly, members, natural, none, range, str, type Type, union, unknown } from "./types.ts";

export interface Argument {
  readonly name: string | null;
  readonly type: Type;
  readonly star: "" | "*" | "**";
}

export function inferCall(c: Inference, e: Call): Type {
  const superCall = inferSuper(c, e);
  if (superCall) return superCall;
  const callee = c.expression(e.func);
  const args: Argument[] = [
    ...e.args.map((arg): Argument => ({ name: null, type: c.expression(arg), star: arg.type === "Starred" ? "*" : "" })),
    ...e.keywords.map((keyword): Argument => ({ name: keyword.name, type: c.expression(keyword.value), star: keyword.name === null ? "**" : "" })),
  ];
  const special = e.func.type === "Name" && !c.scopes.symbols.has(e.func) && Object.hasOwn(specials, e.func.id) ? specials[e.func.id]! : null;
  if (special) return special(c, e, args);
  const owner = c.currentFunction?.owner;
  if (e.func.type === "Attribute" && e.func.attr === "__new__" && owner && c.currentFunction?.name === "__new__") return c.selfType(owner);
  if (callee.kind === "never") return callee;
  return union(members(callee).map((each) => callOne(c, e, each, args)));
}

/** `super()` gives the object as its base class sees it. */
function inferSuper(c: Inference, e: Call): Type | null {
  if (e.func.type !== "Name" || e.func.id !== "super" || c.scopes.symbols.has(e.func)) return null;
  const owner = c.currentFunction?.owner;
  const base = owner?.bases.find((each) => each.kind === "class");
  if (base?.kind !== "class") return unknown;
  return c.currentFunction?.kind === "class" ? base : { kind: "instance", info: base.info, args: [] };
}

function callOne(c: Inference, e: Call, callee: Type, args: readonly Argument[]): Type {
  switch (callee.kind) {
    case "class": return instantiate(c, e, callee.info, args);
    case "function": {
      if (callee.info.module) return callLibrary(c, e, callee.info, callee.bound, args);
      if (!handsOn(c, e)) bindArguments(c, callee.info, callee.bound !== null, args);
      const original = decoratedOriginal(c, e.func);
      // A decorator's wrapper that takes (*args, **kwargs) hands them on as they came.
      if (original && original !== callee.info && takesAll(callee.info)) bindArguments(c, original, false, args);
      return c.userResult(callee.info);
    }
    case "instance": {
      const method = findMethod(callee.info, "__call__");
      if (method && !method.module) {
        bindArguments(c, method, true, args);
        const original = decoratedOriginal(c, e.func);
        if (original && takesAll(method)) bindArguments(c, original, false, args);
        return c.userResult(method);
      }
      return unknown;
    }
    default:
      for (const arg of args) c.escape(arg.type);
      return unknown;
  }
}

/** `f(*args, **kwargs)` in a wrapper: the arguments flow from the wrapper's own calls, one by one. */
function handsOn(c: Inference, e: Call): boolean {
  const inside = c.currentFunction;
  const [star] = e.args;
  const [named] = e.keywords;
  if (!inside || !takesAll(inside) || e.args.length !== 1 || e.keywords.length !== 1 || star?.type !== "Starred" || named?.name !== null) return false;
  const [args, kwargs] = inside.def.params.slice(-2).map((param) => c.scopes.symbols.get(param));
  return c.scopes.symbols.get(star.value) === args && c.scopes.symbols.get(named.value) === kwargs;
}

/** The function that a name was given by a `def` with decorators. */
export function decoratedOriginal(c: Inference, e: Expression): FunctionInfo | null {
  const variable = e.type === "Name" ? c.flow.variableOf.get(e) : undefined;
  const [binding] = variable?.bindings ?? [];
  if (!variable || variable.bindings.length !== 1 || !binding || !("decorators" in binding)) return null;
  const def = binding as FunctionDef;
  return def.decorators.length > 0 ? c.functions.get(def) ?? null : null;
}

/** `(*args, **kwargs)`: all arguments, whatever they are. */
export function takesAll(info: FunctionInfo): boolean {
  const params = info.def.params.slice(info.owner && info.kind !== "static" ? 1 : 0);
  return params.length === 2 && params[0]!.kind === "*" && params[1]!.kind === "**";
}

/** Lets arguments flow into the parameters of a program's function. */
function bindArguments(c: Inference, info: FunctionInfo, bound: boolean, args: readonly Argument[]): void {
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
        const item = c.elementOf(arg.type);
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

/** What a builtin type makes that is called as a value: its arguments tell nothing of the items of a list. */
const plainValues: Readonly<Record<string, Type>> = { int, float, str, bool };

function instantiate(c: Inference, e: Call, info: ClassInfo, args: readonly Argument[]): Type {
  const init = findMethod(info, "__init__");
  if (info.form === "enum") return { kind: "instance", info, args: [] };
  if (info.module === "builtins" && ["int", "float", "str", "bool", "list", "set", "dict", "tuple"].includes(info.name)) {
    for (const arg of args) c.escape(arg.type);
    return plainValues[info.name] ?? unknown;
  }
  if (info.module) {
    const instance: Type = { kind: "instance", info, args: info.typeParams.map((_, index) => c.cell(e, `${info.name}.arg${index}`)) };
    if (isDictLike(info)) dictLike(c, info, instance, args);
    const constructor = init ?? [...lineage(info)].find((each) => each.methods.has("__init__"))?.methods.get("__init__");
    if (constructor) callLibrary(c, e, constructor, instance, args);
    else for (const arg of args) c.escape(arg.type);
    return instance;
  }
  const instance = c.selfType(info);
  const maker = findMethod(info, "__new__");
  if (maker && !maker.module) bindArguments(c, maker, true, args);
  if (init && !init.module) bindArguments(c, init, true, args);
  else if (info.form === "dataclass" || info.form === "namedtuple") bindFields(c, info, args);
  else if (init) for (const arg of args) c.escape(arg.type);
  return instance;
}

function dictLike(c: Inference, info: ClassInfo, instance: Type & { kind: "instance" }, args: readonly Argument[]): void {
  const [key, value] = instance.args;
  const first = args[0];
  if (info.name === "Counter") {
    if (first) key?.add(c.elementOf(first.type));
    return;
  }
  if (info.name === "defaultdict" && first) {
    const made = first.type.kind === "class" ? builtinMade(c, instance, first.type.info.name) ?? c.callValue(first.type, []) : c.callValue(first.type, []);
    if (made.kind !== "unknown") value?.add(made);
    return;
  }
  for (const each of members(first?.type ?? none)) {
    if (each.kind !== "dict") continue;
    key?.add(each.key.type);
    value?.add(each.value.type);
  }
}

/** What a builtin type called without arguments makes, as `defaultdict(list)` does. */
function builtinMade(c: Inference, node: Type & { kind: "instance" }, name: string): Type | null {
  const owner = node.args[1] ?? node;
  switch (name) {
    case "int": return int;
    case "float": return float;
    case "str": return str;
    case "bool": return bool;
    case "list": return { kind: "list", of: c.cell(owner, "made") };
    case "set": return { kind: "set", of: c.cell(owner, "made") };
    case "dict": return { kind: "dict", key: c.cell(owner, "madeKey"), value: c.cell(owner, "made") };
    default: return null;
  }
}

/** Arguments of a dataclass or NamedTuple flow into its fields. */
function bindFields(c: Inference, info: ClassInfo, args: readonly Argument[]): void {
  const fields = dataFields(info);
  const inOrder = fields.filter((field) => !field.keywordOnly);
  let next = 0;
  for (const arg of args) {
    if (arg.star) {
      for (const field of fields) c.attributeCell(field.owner, field.name).add(unknown);
      continue;
    }
    const field = arg.name === null ? inOrder[next++] : fields.find((each) => each.name === arg.name);
    if (field) c.attributeCell(field.owner, field.name).add(arg.type);
  }
}

export interface DataField {
  readonly name: string;
  readonly owner: ClassInfo;
  readonly annotation: Expression;
  readonly default: Expression | null;
  readonly keywordOnly: boolean;
  /** `InitVar`: only `__post_init__` gets it. */
  readonly initOnly: boolean;
}

/** The fields of a dataclass or NamedTuple, those of its bases first. */
export function dataFields(info: ClassInfo): DataField[] {
  const fields: DataField[] = [];
  for (const each of [...lineage(info)].toReversed()) {
    if (each.module || (each.form !== "dataclass" && each.form !== "namedtuple")) continue;
    let keywordOnly = each.def.decorators.some((decorator) => decorator.type === "Call" && isTrue(optionOf(decorator, "kw_only")));
    for (const s of each.def.body) {
      if (s.type !== "AnnAssign" || s.target.type !== "Name" || isClassVariable(s.annotation)) continue;
      if (isNamed(s.annotation, "KW_ONLY")) {
        keywordOnly = true;
        continue;
      }
      const own = s.value?.type === "Call" && isNamed(s.value.func, "field") ? optionOf(s.value, "kw_only") : undefined;
      const field = { name: s.target.id, owner: each, annotation: s.annotation, default: s.value, keywordOnly: own ? isTrue(own) : keywordOnly, initOnly: isNamed(s.annotation, "InitVar") };
      const known = fields.findIndex((other) => other.name === field.name);
      if (known >= 0) fields[known] = field;
      else fields.push(field);
    }
  }
  return fields;
}

function optionOf(call: Call, name: string): Expression | undefined {
  return call.keywords.find((keyword) => keyword.name === name)?.value;
}

function isTrue(e: Expression | undefined): boolean {
  return e?.type === "Constant" && e.value === "True";
}

export function isClassVariable(annotation: Expression): boolean {
  return isNamed(annotation, "ClassVar");
}

/** Whether an annotation is `name`, `module.name`, or either with something in brackets. */
export function isNamed(annotation: Expression, name: string): boolean {
  const e = annotation.type === "Subscript" ? annotation.value : annotation;
  return (e.type === "Name" && e.id === name) || (e.type === "Attribute" && e.attr === name);
}

const calledParameters: ReadonlySet<string> = new Set(["func", "f", "fn", "callback", "key", "target", "factory", "default_factory", "predicate", "condition", "handler", "default", "cls"]);

/** A call of a library function, by its stub. */
function callLibrary(c: Inference, e: Call, info: FunctionInfo, bound: Type | null, args: readonly Argument[]): Type {
  const def = info.def as FunctionDef;
  if (info.module === "collections" && info.name === "namedtuple") return namedTuple(c, e);
  if (info.module === "asyncio" && info.name === "gather") return gatherResult(c, e, args);
  // Asynchronously, as_completed gives the very tasks that it was given.
  if (info.module === "asyncio" && info.name === "as_completed") {
    const of = c.cell(e, "completed");
    const item = c.elementOf(args[0]?.type ?? unknown);
    of.add(item.kind === "instance" ? item : item.kind === "coroutine" ? coroutineOf(c, e, item.of.type) : item);
    return { kind: "asyncgen", of };
  }
  if (info.module === "asyncio" && info.name === "sleep" && args[1]) return coroutineOf(c, e, args[1].type);
  const variables = c.receiverVariables(info, bound);
  for (const param of def.typeParams) variables.set(param.name, c.cell(e, `${info.name}.${param.name}`));
  const context = c.stubContext(info, (node, part) => c.cell(e, `${info.name}.${columnOf(node)}.${part}`));
  const params = def.params.slice(info.owner ? 1 : 0);
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const rest = params.find((param) => param.kind === "*");
  const extra = args.slice(positional.length).filter((arg) => arg.name === null).map((arg) => (arg.star ? c.elementOf(arg.type) : arg.type));
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
    const flowing = (): void => flow(param.annotation, arg.star === "*" ? c.elementOf(arg.type) : arg.type, context, variables, extra);
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

// --------------------------------------------------------------------------------------------------- builtins, one by one

type Special = (c: Inference, e: Call, args: readonly Argument[]) => Type;

const specials: Readonly<Record<string, Special>> = {
  range: (c, e, args) => {
    const bounds = args.map((arg) => (arg.type.kind === "int" ? arg.type : arg.type.kind === "never" ? null : int)).filter((each) => each !== null && each.kind === "int");
    const zero = { low: 0, high: 0 };
    const one = { low: 1, high: 1 };
    const start = args.length > 1 ? bounds[0] ?? zero : zero;
    const stop = bounds[args.length > 1 ? 1 : 0] ?? zero;
    const step = args.length > 2 ? bounds[2] ?? one : one;
    const of = c.cell(e, "range");
    of.add(step.low > 0 ? intOf(start.low, Math.max(start.low, stop.high - 1)) : step.high < 0 ? intOf(Math.min(start.high, stop.low + 1), start.high) : intOf(Math.min(start.low, stop.low), Math.max(start.high, stop.high)));
    return range;
  },
  int: (_, __, args) => (args[0]?.type.kind === "int" ? args[0].type : isOnly(args[0]?.type ?? none, "bool") ? natural : int),
  float: () => float,
  str: () => str,
  bool: () => bool,
  bytes: () => bytes,
  bytearray: () => bytes,
  abs: (_, __, args) => {
    const type = args[0]?.type ?? unknown;
    if (type.kind === "int") return intOf(type.low > 0 ? type.low : type.high < 0 ? -type.high : 0, Math.max(Math.abs(type.low), Math.abs(type.high)));
    return isNumeric(type) ? union(members(type).map((each) => (each.kind === "float" ? float : natural))) : unknown;
  },
  round: (_, e, args) => {
    const type = args[0]?.type ?? unknown;
    if (!isNumeric(type)) return type.kind === "never" ? type : unknown;
    return args.length === 1 ? (type.kind === "int" ? type : int) : type;
  },
  divmod: (_, __, args) => {
    const [a, b] = args;
    return a && b && isNumeric(a.type) && isNumeric(b.type) ? { kind: "tuple", items: [numericResult("//", a.type, b.type), numericResult("%", a.type, b.type)] } : unknown;
  },
  pow: (_, __, args) => {
    const [a, b] = args;
    return a && b && isNumeric(a.type) && isNumeric(b.type) ? (args.length === 3 ? int : numericResult("**", a.type, b.type)) : unknown;
  },
  sum: (c, _, args) => {
    const item = c.elementOf(args[0]?.type ?? unknown);
    const start = args[1]?.type ?? intOf(0);
    if (item.kind === "never") return start;
    if (!isNumeric(item)) return args.length === 1 ? unknown : start;
    return union(members(item).map((each) => {
      if (each.kind !== "int" && each.kind !== "bool") return float;
      const { low, high } = each.kind === "int" ? each : { low: 0, high: 1 };
      const many = 2 ** 20;
      return intOf(low < 0 ? addBounds(low * many, 0) : 0, high > 0 ? high * many : 0);
    }).concat(start.kind === "int" && start.low === 0 ? [] : [start]));
  },
  min: (c, e, args) => extreme(c, e, args, Math.min),
  max: (c, e, args) => extreme(c, e, args, Math.max),
  list: (c, e, args) => {
    const of = c.cell(e, "of");
    if (args[0]) of.add(c.elementOf(args[0].type, e.args[0]));
    return { kind: "list", of };
  },
  tuple: (c, e, args) => {
    if (!args[0]) return { kind: "tuple", items: [] };
    if (args[0].type.kind === "tuple") return args[0].type;
    const of = c.cell(e, "of");
    of.add(c.elementOf(args[0].type, e.args[0]));
    return { kind: "tupleOf", of };
  },
  set: (c, e, args) => setOf(c, e, args, "set"),
  frozenset: (c, e, args) => setOf(c, e, args, "frozenset"),
  dict: (c, e, args) => {
    const key = c.cell(e, "key");
    const value = c.cell(e, "value");
    for (const arg of args) {
      if (arg.name !== null) {
        key.add(str);
        value.add(arg.type);
        continue;
      }
      for (const each of members(arg.type)) {
        if (each.kind === "dict") {
          key.add(each.key.type);
          value.add(each.value.type);
        } else {
          const pair = c.elementOf(each);
          key.add(pair.kind === "tuple" ? pair.items[0] ?? unknown : c.elementOf(pair));
          value.add(pair.kind === "tuple" ? pair.items[1] ?? unknown : c.elementOf(pair));
        }
      }
    }
    return { kind: "dict", key, value };
  },
  zip: (c, e, args) => {
    const of = c.cell(e, "of");
    const positional = args.filter((arg) => arg.name === null);
    if (positional.some((arg) => arg.star)) {
      const item = c.cell(e, "item");
      for (const arg of positional) item.add(c.elementOf(arg.star ? c.elementOf(arg.type) : arg.type));
      of.add({ kind: "tupleOf", of: item });
    } else of.add({ kind: "tuple", items: positional.map((arg, index) => c.elementOf(arg.type, e.args[index])) });
    return { kind: "iterator", of };
  },
  enumerate: (c, e, args) => {
    const of = c.cell(e, "of");
    of.add({ kind: "tuple", items: [natural, c.elementOf(args[0]?.type ?? unknown, e.args[0])] });
    return { kind: "iterator", of };
  },
  map: (c, e, args) => {
    const of = c.cell(e, "of");
    const [callee, ...sources] = args;
    if (callee) {
      const builtin = e.args[0]!.type === "Name" && !c.scopes.symbols.has(e.args[0]!) ? ({ int, str, float, bool } as Readonly<Record<string, Type>>)[e.args[0]!.id] : undefined;
      of.add(builtin ?? c.callValue(callee.type, sources.map((arg, index) => c.elementOf(arg.type, e.args[index + 1]))));
    }
    return { kind: "iterator", of };
  },
  type: (_, __, args) => {
    const type = args[0]?.type;
    return type?.kind === "instance" ? { kind: "class", info: type.info } : unknown;
  },
  object: () => unknown,
  next: (c, _, args) => {
    const item = union(members(args[0]?.type ?? unknown).map((each) => {
      const method = each.kind === "instance" ? findMethod(each.info, "__next__") : null;
      return method ? c.callValue({ kind: "function", info: method, bound: each }, []) : c.elementOf(each);
    }));
    return args[1] ? union([item, args[1].type]) : item;
  },
};

function setOf(c: Inference, e: Call, args: readonly Argument[], kind: "set" | "frozenset"): Type {
  const of = c.cell(e, "of");
  if (args[0]) of.add(c.elementOf(args[0].type, e.args[0]));
  return { kind, of };
}

function extreme(c: Inference, e: Call, args: readonly Argument[], pick: (...values: number[]) => number): Type {
  const positional = args.filter((arg) => arg.name === null);
  const fallback = args.find((arg) => arg.name === "default");
  const key = args.find((arg) => arg.name === "key");
  const types = positional.length === 1 && !positional[0]!.star ? [c.elementOf(positional[0]!.type, e.args[0])] : positional.map((arg) => (arg.star ? c.elementOf(arg.type) : arg.type));
  const joined = union(types);
  if (key) c.callValue(key.type, [joined]);
  const ints = types.every((type) => type.kind === "int");
  const result = positional.length > 1 && ints ? intOf(pick(...types.map((type) => (type.kind === "int" ? type.low : 0))), pick(...types.map((type) => (type.kind === "int" ? type.high : 0)))) : joined;
  return fallback ? union([result, fallback.type]) : result;
}

/** `namedtuple("Point", "x y")`: a class with these fields. */
function namedTuple(c: Inference, e: Call): Type {
  const [name, fields] = e.args;
  const names = fields?.type === "Str" ? fields.value.split(/[\s,]+/).filter((each) => each !== "") : fields?.type === "List" || fields?.type === "Tuple" ? fields.elements.flatMap((each) => (each.type === "Str" ? [each.value] : [])) : [];
  if (name?.type !== "Str" || names.length === 0) return unknown;
  return { kind: "class", info: c.namedTupleInfo(e, name.value, names) };
}

/** `asyncio.gather`: a list of what each awaitable gives. */
function gatherResult(c: Inference, e: Call, args: readonly Argument[]): Type {
  const of = c.cell(e, "gather");
  for (const arg of args) if (arg.name === null) of.add(c.awaited(arg.star ? c.elementOf(arg.type) : arg.type));
  if (args.some((arg) => arg.name === "return_exceptions")) of.add(c.exceptionType());
  return coroutineOf(c, e, { kind: "list", of });
}
