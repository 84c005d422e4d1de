// What is narrowed where control stands: branches apart, and together again.
import { bindingsIn } from "../statement-facts.ts";
import type { Block, Expression } from "../syntax.ts";
import { union } from "../types.ts";
import type { Environment, Inference } from "./inference.ts";

/** Walks a block from `environment`, null where control does not come; gives what holds at its end. */
export function branch(c: Inference, environment: Environment | null, block: Block): Environment | null {
  c.environment = environment ?? new Map();
  c.block(block);
  return environment ? c.environment : null;
}

/** Goes on with what holds at all of these ends; null are those that are not reached. */
export function merge(c: Inference, environments: readonly (Environment | null)[]): void {
  const live = environments.filter((each) => each !== null);
  if (live.length === 0) {
    c.environment = null;
    return;
  }
  const [first, ...others] = live;
  const merged: Environment = new Map();
  for (const [key, type] of first!) {
    if (others.every((other) => other.has(key))) merged.set(key, union([type, ...others.map((other) => other.get(key)!)]));
  }
  c.environment = merged;
}

/** A copy of what is narrowed now. */
export function snapshot(c: Inference): Environment {
  return new Map(c.environment);
}

/** Forgets what is narrowed about variables that these blocks assign, and about attributes. */
export function forget(c: Inference, ...blocks: readonly Block[]): void {
  const environment = c.environment;
  if (!environment) return;
  for (const node of blocks.flatMap((block) => bindingsIn(block))) {
    const variable = c.flow.variableOf.get(node);
    if (variable) environment.delete(variable);
  }
  for (const key of environment.keys()) if (typeof key === "string") environment.delete(key);
}

/** A key for `name.attribute` chains. */
export function attributePath(e: Expression): string | null {
  if (e.type !== "Attribute") return null;
  const owner = e.value.type === "Name" ? e.value.id : attributePath(e.value);
  return owner ? `${owner}.${e.attr}` : null;
}
