// Inference over a whole program: every expression's type, by passes over the tree until no cell grows. Types follow
// values: a parameter has the types of the arguments it gets, a list those of the items put into it. Type hints are
// believed only where no value says more, since Python does not check them.
import type { Flow } from "../variables.ts";
import type { Scopes } from "../scopes.ts";
import type { Module } from "../syntax.ts";
import { inferExpression } from "./expressions.ts";
import { annotationContext } from "./hints.ts";
import { Inference } from "./inference.ts";
import { inferBlock } from "./statements.ts";

const maxPasses = 60;

/** The types of a program's expressions, variables, functions and classes. */
export function inferTypes(module: Module, scopes: Scopes, flow: Flow): Inference {
  const c = new Inference(module, scopes, flow, { expression: inferExpression, block: inferBlock, annotations: annotationContext });
  for (let pass = 0; pass < maxPasses; pass++) {
    c.clock.changed = false;
    c.environment = new Map();
    c.block(module.body);
    if (!c.clock.changed) break;
  }
  return c;
}
