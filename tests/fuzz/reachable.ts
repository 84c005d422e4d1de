// Which parts of a program are used: a cut program is written without the others.
import type { FuzzProgram } from "./program.ts";

const kinds = ["coroutine", "generator", "callback", "manager", "scope"] as const;

/** What `main` can come to, by kind and number. */
export function reachable(program: FuzzProgram): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const kind = kinds.find((each) => each === key);
      if (kind !== undefined && typeof inner === "number" && !reached.has(kind + inner)) {
        reached.add(kind + inner);
        visit(program[`${kind}s`][inner]);
      }
      visit(inner);
    }
  };
  visit(program.main);
  return reached;
}
