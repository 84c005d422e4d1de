// Types in `match`: what the patterns of each case bind.
import type { Pattern, Statement } from "../syntax.ts";
import { members, never, type Type, union, unknown } from "../types.ts";
import { bind } from "./assignment.ts";
import { merge, snapshot } from "./environment.ts";
import type { Environment, Inference } from "./inference.ts";
import { matchArgs } from "./lineage.ts";
import { memberType } from "./members.ts";
import { instanceOfClass, instancesIn } from "./narrowing.ts";
import { elementOf } from "./protocols.ts";

/** Types in a `match` statement; true, since some case may not match. */
export function inferMatch(c: Inference, s: Statement & { type: "Match" }): boolean {
  const subject = c.expression(s.subject);
  const before = snapshot(c);
  const ends: (Environment | null)[] = [];
  for (const each of s.cases) {
    c.environment = new Map(before);
    inferPattern(c, each.pattern, subject);
    if (each.guard) c.expression(each.guard);
    c.block(each.body);
    ends.push(c.environment);
  }
  c.environment = before;
  merge(c, [...ends, before]);
  return true;
}

function inferPattern(c: Inference, pattern: Pattern, subject: Type): void {
  switch (pattern.type) {
    case "MatchValue":
      c.expression(pattern.value);
      return;
    case "MatchAs": {
      const narrowed = pattern.pattern ? matchedType(c, pattern.pattern, subject) : subject;
      if (pattern.pattern) inferPattern(c, pattern.pattern, subject);
      if (pattern.name) bind(c, pattern, narrowed);
      return;
    }
    case "MatchOr":
      for (const each of pattern.patterns) inferPattern(c, each, subject);
      return;
    case "MatchSequence": {
      const star = pattern.patterns.findIndex((each) => each.type === "MatchStar");
      pattern.patterns.forEach((each, index) => {
        const item = union(members(subject).map((type): Type => {
          if (type.kind === "tuple") return star < 0 && type.items.length === pattern.patterns.length ? type.items[index]! : star < 0 ? never : union(type.items);
          return ["list", "tupleOf"].includes(type.kind) ? elementOf(c, type) : type.kind === "unknown" || type.kind === "instance" ? unknown : never;
        }));
        if (each.type === "MatchStar") {
          const of = c.cell(each, "of");
          of.add(item);
          if (each.name) bind(c, each, { kind: "list", of });
        } else inferPattern(c, each, item);
      });
      return;
    }
    case "MatchMapping":
      for (const entry of pattern.entries) {
        c.expression(entry.key);
        inferPattern(c, entry.pattern, union(members(subject).map((type) => (type.kind === "dict" ? type.value.type : unknown))));
      }
      if (pattern.rest) {
        const key = c.cell(pattern, "key");
        const value = c.cell(pattern, "value");
        for (const type of members(subject)) {
          key.add(type.kind === "dict" ? type.key.type : unknown);
          value.add(type.kind === "dict" ? type.value.type : unknown);
        }
        bind(c, pattern, { kind: "dict", key, value });
      }
      return;
    case "MatchClass": {
      c.expression(pattern.cls);
      const type = matchedType(c, pattern, subject);
      const fields = type.kind === "instance" ? matchArgs(type.info) : [];
      pattern.patterns.forEach((each, index) => {
        const field = fields[index];
        inferPattern(c, each, type.kind !== "instance" ? type : field ? memberType(c, type, field, pattern) : unknown);
      });
      for (const each of pattern.keywords) inferPattern(c, each.pattern, memberType(c, type, each.name, pattern));
      return;
    }
  }
}

function matchedType(c: Inference, pattern: Pattern, subject: Type): Type {
  if (pattern.type === "MatchClass") {
    const wanted = instanceOfClass(c, pattern.cls);
    return wanted ? instancesIn(subject, wanted) : unknown;
  }
  if (pattern.type === "MatchOr") return union(pattern.patterns.map((each) => matchedType(c, each, subject)));
  if (pattern.type === "MatchValue") return c.types.get(pattern.value) ?? c.expression(pattern.value);
  return subject;
}
