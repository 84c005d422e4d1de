// Type hints and stub annotations as types: reading one (`annotationType`), and letting an argument flow into one (`flow`).
import { parseExpression } from "../parse-expressions.ts";
import { PortError } from "../problems.ts";
import type { Expression } from "../syntax.ts";
import { TokenStream } from "../token-stream.ts";
import { tokenize } from "../tokenize.ts";
import { bigInt, bool, bytes, type Cell, ellipsis, float, int, members, natural, never, none, str, type Type, union, unknown } from "../types.ts";

/** Type variables, by name. */
type TypeVariables = ReadonlyMap<string, Cell>;

export interface AnnotationContext {
  /** A cell that belongs to a node, the same at every pass. */
  readonly cell: (node: object, part: string) => Cell;
  /** What a name means where the annotation stands; null: nothing known. */
  readonly lookup: (name: Expression) => Type | null;
  readonly elementOf: (type: Type) => Type;
  readonly awaited: (type: Type) => Type;
  /** The result of calling `callee` with these arguments. */
  readonly call: (callee: Type, args: readonly Type[]) => Type;
  readonly escape: (type: Type) => void;
}

const containers: Readonly<Record<string, "list" | "set" | "frozenset" | "iterator" | "asyncgen" | "coroutine">> = {
  list: "list", List: "list", Sequence: "list", MutableSequence: "list",
  set: "set", Set: "set", MutableSet: "set", frozenset: "frozenset", FrozenSet: "frozenset",
  iterator: "iterator", Iterable: "iterator", Iterator: "iterator", Generator: "iterator", Collection: "iterator",
  asyncgen: "asyncgen", completed: "asyncgen", AsyncIterator: "asyncgen", AsyncIterable: "asyncgen", AsyncGenerator: "asyncgen",
  coroutine: "coroutine", Coroutine: "coroutine", Awaitable: "coroutine",
};
const transparent: ReadonlySet<string> = new Set(["Final", "ClassVar", "Annotated", "Required", "NotRequired", "ReadOnly", "InitVar"]);
const simple: Readonly<Record<string, Type>> = { int, float, str, bool, bytes, natural, bigint: bigInt, bytearray: bytes, None: none, LiteralString: str, NoReturn: never, Never: never };

/** The last part of `typing.List`, `List`. */
function nameOf(e: Expression): string {
  return e.type === "Name" ? e.id : e.type === "Attribute" ? e.attr : "";
}

/** A string annotation as the expression it holds; null when it holds none. */
function forwardReference(e: Expression): Expression | null {
  if (e.type !== "Str") return e;
  try {
    return parseExpression(new TokenStream(tokenize(e.value).tokens));
  } catch (error) {
    if (error instanceof PortError) return null;
    throw error;
  }
}

/** What a hint says, as far as it is understood. */
export function annotationType(annotation: Expression, c: AnnotationContext, variables: TypeVariables): Type {
  const e = forwardReference(annotation);
  if (!e) return unknown;
  const read = (inner: Expression): Type => annotationType(inner, c, variables);
  const part = (name: string, inner: Expression | undefined): Cell => {
    const cell = c.cell(e, name);
    cell.add(inner ? read(inner) : unknown);
    return cell;
  };
  switch (e.type) {
    case "Constant":
      return e.value === "None" ? none : e.value === "Ellipsis" ? ellipsis : bool;
    case "Name":
    case "Attribute": {
      const name = nameOf(e);
      const variable = variables.get(name);
      if (variable) return variable.type;
      const meaning = c.lookup(e);
      if (meaning?.kind === "class") return instanceOf(meaning, e, c);
      if (Object.hasOwn(simple, name)) return simple[name]!;
      return bare(name, e, c);
    }
    case "BinOp":
      return e.op === "|" ? union([read(e.left), read(e.right)]) : unknown;
    case "Subscript": {
      const name = nameOf(e.value);
      const args = e.index.type === "Tuple" ? e.index.elements : [e.index];
      const kind = Object.hasOwn(containers, name) ? containers[name] : undefined;
      if (kind) return { kind, of: part("of", name === "Coroutine" ? args[2] : args[0]) };
      if (["dict", "Dict", "Mapping", "MutableMapping"].includes(name)) return { kind: "dict", key: part("key", args[0]), value: part("value", args[1]) };
      if (name === "tuple" || name === "Tuple") {
        if (args.length === 2 && args[1]!.type === "Constant") return { kind: "tupleOf", of: part("of", args[0]) };
        return { kind: "tuple", items: args.map(read) };
      }
      if (name === "Optional") return union([read(args[0]!), none]);
      if (name === "Union") return union(args.map(read));
      if (transparent.has(name)) return read(args[0]!);
      if (name === "Literal") return union(args.map((arg) => (arg.type === "Str" ? str : arg.type === "Int" ? int : read(arg))));
      const meaning = c.lookup(e.value);
      if (meaning?.kind !== "class") return unknown;
      const instance = instanceOf(meaning, e, c);
      if (instance.kind === "instance") instance.args.forEach((cell, index) => args[index] && cell.add(read(args[index])));
      return instance;
    }
    default:
      return unknown;
  }
}

function bare(name: string, e: Expression, c: AnnotationContext): Type {
  const kind = Object.hasOwn(containers, name) ? containers[name] : undefined;
  const anything = (part: string): Cell => {
    const cell = c.cell(e, part);
    cell.add(unknown);
    return cell;
  };
  if (kind) return { kind, of: anything("of") };
  if (name === "dict" || name === "Dict" || name === "Mapping") return { kind: "dict", key: anything("key"), value: anything("value") };
  if (name === "tuple" || name === "Tuple") return { kind: "tupleOf", of: anything("of") };
  return unknown;
}

function instanceOf(meaning: Type & { kind: "class" }, node: Expression, c: AnnotationContext): Type {
  const { info } = meaning;
  const builtin = info.module === "builtins" && Object.hasOwn(simple, info.name) ? simple[info.name] : undefined;
  if (builtin) return builtin;
  if (info.module === "collections.abc" || (info.module === "builtins" && info.form === "plain")) return bare(info.name, node, c);
  return { kind: "instance", info, args: info.typeParams.map((_, index) => c.cell(node, `arg${index}`)) };
}

/** Lets an argument flow into a stub's parameter: type variables grow, callbacks are called. */
export function flow(annotation: Expression | null, arg: Type, c: AnnotationContext, variables: TypeVariables, rest: readonly Type[]): void {
  if (!annotation) return;
  switch (annotation.type) {
    case "Name": {
      const variable = variables.get(annotation.id);
      if (variable) variable.add(arg);
      return;
    }
    case "BinOp":
      flow(annotation.left, arg, c, variables, rest);
      return flow(annotation.right, arg, c, variables, rest);
    case "Subscript": {
      const name = nameOf(annotation.value);
      const args = annotation.index.type === "Tuple" ? annotation.index.elements : [annotation.index];
      if (name === "Callable") return flowCallback(args, arg, c, variables, rest);
      if (name === "Awaitable") return flow(args[0]!, c.awaited(arg), c, variables, rest);
      if (name === "dict") {
        for (const each of members(arg)) {
          if (each.kind !== "dict") continue;
          flow(args[0]!, each.key.type, c, variables, rest);
          flow(args[1]!, each.value.type, c, variables, rest);
        }
        return;
      }
      if (Object.hasOwn(containers, name)) {
        const into = args[0]!.type === "Name" ? variables.get(args[0]!.id) : undefined;
        for (const each of members(arg)) if (name === "list" && each.kind === "list" && into) into.unify(each.of);
        return flow(args[0]!, c.elementOf(arg), c, variables, rest);
      }
      const meaning = c.lookup(annotation.value);
      for (const each of members(arg)) {
        if (each.kind === "instance" && meaning?.kind === "class") each.args.forEach((cell, index) => args[index] && flow(args[index], cell.type, c, variables, rest));
      }
    }
  }
}

function flowCallback(args: readonly Expression[], arg: Type, c: AnnotationContext, variables: TypeVariables, rest: readonly Type[]): void {
  const [params, result] = args;
  if (params?.type !== "List") {
    c.escape(arg);
    return;
  }
  const given = params.elements.flatMap((param) => (param.type === "Starred" ? rest : [annotationType(param, c, variables)]));
  const returned = c.call(arg, given);
  if (result) flow(result, returned, c, variables, rest);
}
