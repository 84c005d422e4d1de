// Types in statements: what they bind, and whether control goes past them. Branches and loops are in control-flow.ts.
import { isExit } from "../statement-facts.ts";
import type { Block, Node, Statement } from "../syntax.ts";
import { isOnly, never, none, type Type, unknown } from "../types.ts";
import { expressionsOf } from "../walk.ts";
import { annotationType } from "./annotations.ts";
import { assign, bind, hintedType } from "./assignment.ts";
import { inferClassDef } from "./classes.ts";
import { inferFor, inferIf, inferTry, inferWhile, inferWith } from "./control-flow.ts";
import { isField } from "./data-fields.ts";
import { inferFunctionDef } from "./functions.ts";
import type { Inference } from "./inference.ts";
import { memberTypeOf } from "./members.ts";
import { narrow } from "./narrowing.ts";
import { binaryResult } from "./operators.ts";
import { inferMatch } from "./patterns.ts";

/** Types in statements, one after the other; whether their end can be reached stands in `environment` afterwards. */
export function inferBlock(c: Inference, block: Block): void {
  for (const s of block) {
    if (!c.environment) c.environment = new Map();
    const reachable = inferStatement(c, s);
    if (!reachable) {
      // What follows cannot run; it still gets types.
      const rest = block.slice(block.indexOf(s) + 1);
      c.environment = new Map();
      for (const each of rest) inferStatement(c, each);
      c.environment = null;
      return;
    }
  }
}

/** Gives types to a statement; false when control does not go past it. */
function inferStatement(c: Inference, s: Statement): boolean {
  switch (s.type) {
    case "Expr":
      c.expression(s.value);
      return !isExit(s.value);
    case "Assign": {
      const type = c.expression(s.value);
      const alias = c.class && s.value.type === "Name" ? c.class.methods.get(s.value.id) : undefined;
      const [only] = s.targets;
      if (alias && c.class && s.targets.length === 1 && only?.type === "Name" && alias.kind === "method") {
        c.types.set(only, type);
        c.class.methods.set(only.id, alias);
        return true;
      }
      for (const target of s.targets) assign(c, target, type, s.value);
      return true;
    }
    case "AnnAssign": {
      const hint = annotationType(s.annotation, c.annotations, new Map());
      if (c.class && s.target.type === "Name" && isField(c.class, s.target.id)) {
        if (s.value) c.expression(s.value);
      } else if (s.value) {
        const type = c.expression(s.value);
        assign(c, s.target, hintedType(c, hint, type), s.value);
      } else if (s.target.type === "Name" && c.class) c.classAttributeCell(c.class, s.target.id).add(hint.kind === "unknown" ? never : hint);
      return true;
    }
    case "AugAssign": {
      const left = c.expression(s.target);
      const right = c.expression(s.value);
      const type = binaryResult(c, s.op, left, right, s, true);
      assign(c, s.target, type, null);
      // What is read, as opposed to what is stored.
      c.types.set(s.target, left);
      return true;
    }
    case "Return": {
      const type = s.value ? c.expression(s.value) : none;
      if (s.value && isOnly(type, "never")) return false;
      c.function?.returns.add(type);
      return false;
    }
    case "Raise":
      for (const e of expressionsOf(s)) c.expression(e);
      return false;
    case "Break": case "Continue":
      return false;
    case "Assert": {
      c.expression(s.test);
      narrow(c, s.test, true);
      if (s.message) c.expression(s.message);
      return true;
    }
    case "Delete":
      for (const target of s.targets) c.expression(target);
      return true;
    case "If": return inferIf(c, s);
    case "While": return inferWhile(c, s);
    case "For": return inferFor(c, s);
    case "Try": return inferTry(c, s);
    case "With": return inferWith(c, s);
    case "FunctionDef":
      inferFunctionDef(c, s);
      return true;
    case "ClassDef":
      inferClassDef(c, s);
      return true;
    case "Import":
      for (const alias of s.names) {
        const name = alias.asname && !c.library.isPartOfAsyncio(alias.name) ? alias.name : alias.name.split(".")[0]!;
        bind(c, alias, { kind: "module", name });
      }
      return true;
    case "ImportFrom":
      for (const alias of s.names) bind(c, alias, importedType(c, s.module, alias.name, alias));
      return true;
    case "TypeAlias":
      bind(c, s, unknown);
      return true;
    case "Match": return inferMatch(c, s);
    default:
      return true;
  }
}

/** What `from module import name` binds. */
function importedType(c: Inference, from: string, name: string, node: Node): Type {
  if (c.library.isFileOfAsyncio(from, name)) return { kind: "module", name: "asyncio" };
  const module = c.library.home(from, name);
  const member = c.library.member(module, name);
  if (member) return memberTypeOf(c, member, node);
  return c.library.has(`${module}.${name}`) ? { kind: "module", name: `${module}.${name}` } : unknown;
}

