// How `*args` and `**kwargs` are used, found once for the whole program: a use as `f(*args, **kwargs)`, a loop or a
// count do not show whether args is a tuple or an array.
import type { Block, Call, Expression, Module, Node, Statement } from "../syntax.ts";
import { blocksOf, childrenOf, expressionsOf } from "../walk.ts";

export interface ArgumentUses {
  readonly tupleSafe: ReadonlySet<Node>;
  readonly forwarded: ReadonlySet<Node>;
}

const consumers: ReadonlySet<string> = new Set(["len", "sum", "min", "max", "sorted", "list", "set", "any", "all", "enumerate", "zip", "map", "filter", "reversed", "iter", "bool"]);

export function argumentUses(module: Module): ArgumentUses {
  const tupleSafe = new Set<Node>();
  const forwarded = new Set<Node>();
  const visit = (e: Expression): void => {
    if (e.type === "Starred" && e.value.type === "Name") tupleSafe.add(e.value);
    if (e.type === "Subscript" && e.value.type === "Name" && e.index.type !== "Slice") tupleSafe.add(e.value);
    if (e.type === "Comprehension") for (const generator of e.generators) if (generator.iter.type === "Name") tupleSafe.add(generator.iter);
    if (e.type === "Call") visitCall(e);
    if (e.type === "Lambda") visit(e.body);
    childrenOf(e).forEach(visit);
  };
  const visitCall = (e: Call): void => {
    if (e.func.type === "Name" && consumers.has(e.func.id)) for (const arg of e.args) if (arg.type === "Name") tupleSafe.add(arg);
    if (e.func.type === "Attribute" && e.func.attr === "join") for (const arg of e.args) if (arg.type === "Name") tupleSafe.add(arg);
    const rest = e.args.at(-1);
    const last = e.keywords.at(-1);
    if (e.keywords.length !== 1 || last?.name !== null || last.value.type !== "Name" || rest?.type !== "Starred") return;
    forwarded.add(last.value);
    forwarded.add(rest.value);
  };
  const statement = (s: Statement): void => {
    expressionsOf(s).forEach(visit);
    if (s.type === "For" && s.iter.type === "Name") tupleSafe.add(s.iter);
    if (s.type === "FunctionDef" || s.type === "ClassDef") block(s.body);
    blocksOf(s).forEach(block);
  };
  const block = (statements: Block): void => statements.forEach(statement);
  block(module.body);
  return { tupleSafe, forwarded };
}
