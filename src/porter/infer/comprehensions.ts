// Types of comprehensions and generator expressions.
import type { Comprehension } from "../syntax.ts";
import type { Type } from "../types.ts";
import { assign } from "./assignment.ts";
import { snapshot } from "./environment.ts";
import type { Inference } from "./inference.ts";
import { narrow } from "./narrowing.ts";
import { asyncElementOf, elementOf } from "./protocols.ts";

/** What a comprehension makes. Its targets are narrowed within it only. */
export function inferComprehension(c: Inference, e: Comprehension): Type {
  const before = snapshot(c);
  for (const generator of e.generators) {
    const iterated = c.expression(generator.iter);
    assign(c, generator.target, generator.isAsync ? asyncElementOf(c, iterated) : elementOf(c, iterated, generator.iter), null);
    for (const test of generator.ifs) {
      c.expression(test);
      narrow(c, test, true);
    }
  }
  const of = c.cell(e, "of");
  const element = c.expression(e.element);
  const value = e.value ? c.expression(e.value) : null;
  c.environment = before;
  if (e.kind === "dict") {
    const key = c.cell(e, "key");
    key.add(element);
    of.add(value!);
    return { kind: "dict", key, value: of };
  }
  of.add(element);
  const scope = c.scopes.of.get(e)!;
  if (e.kind === "generator") return { kind: scope.hasAwait ? "asyncgen" : "iterator", of };
  return { kind: e.kind, of };
}
