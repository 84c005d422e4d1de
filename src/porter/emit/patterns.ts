// `match`: a chain of tests. Each pattern becomes a condition on the subject and the names that it binds.
import { findMethod, lineage, matchArgs } from "../infer/lineage.ts";
import { memberType } from "../infer/members.ts";
import { isIrrefutable } from "../parse-patterns.ts";
import type { Expression, Match, MatchCase, Pattern } from "../syntax.ts";
import { type ClassInfo, isOnly, members, type Type } from "../types.ts";
import { propertyName } from "../names.ts";
import { captures } from "../walk.ts";
import { precedence } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { condition, proper, text } from "./expressions.ts";
import { emitBlock, flushPending, writeLine } from "./statements.ts";

interface Test {
  readonly conditions: readonly string[];
  /** Names that the pattern binds, and the expressions they stand for. */
  readonly bindings: readonly { readonly node: Pattern; readonly value: string }[];
}

export function emitMatch(c: Emitter, s: Match): void {
  const simple = s.subject.type === "Name" && c.isSimple(s.subject);
  const subject = simple ? text(c, s.subject) : c.fresh("subject");
  if (simple) flushPending(c, s.line);
  else writeLine(c, `const ${subject} = ${proper(c, s.subject)};`, s);
  const type = c.typeOf(s.subject);
  const guarded = s.cases.some((each) => each.guard && captures(each.pattern).length > 0);
  if (guarded) return emitGuarded(c, s, subject, type);
  s.cases.forEach((each, index) => {
    c.comments.before(each.line, c.writer);
    const test = patternTest(c, each.pattern, subject, type);
    const tests = [...test.conditions, ...(each.guard ? [condition(c, each.guard).text] : [])];
    // Cases after one that always matches are not reached, but stand there.
    const conditions = tests.length === 0 && index < s.cases.length - 1 ? ["true"] : tests;
    const opening = index === 0 ? "" : "} else ";
    flushPending(c, each.line);
    if (conditions.length === 0) c.writer.write(index === 0 ? "{" : "} else {", each.line);
    else c.writer.write(`${opening}if (${all(conditions)}) {`, each.line);
    emitCase(c, each, test);
  });
  c.writer.writeExtra("}", s.endLine);
}

function wrapped(test: string): string {
  return /\|\||\?/.test(test) ? `(${test})` : test;
}

function emitCase(c: Emitter, each: MatchCase, test: Test): void {
  c.writer.indent();
  bind(c, test, each);
  emitBlock(c, each.body, each);
  c.writer.dedent();
}

function bind(c: Emitter, test: Test, each: MatchCase): void {
  for (const { node, value } of test.bindings) {
    const variable = c.variableOf(node);
    if (!variable) continue;
    const declared = c.declarationOf(node);
    c.writer.writeExtra(`${declared ? `${declared} ` : ""}${c.variableName(variable)} = ${value};`, each.line);
  }
}

/** A guard sees the names that its pattern binds, so cases are tried one after the other, in a labelled block where one may end. */
function emitGuarded(c: Emitter, s: Match, subject: string, type: Type): void {
  const label = s.cases.slice(0, -1).every(leaves) ? null : c.fresh("match");
  if (label === null) flushPending(c, s.line);
  else openBlock(c, `${label}: {`, s.line);
  for (const each of s.cases) {
    c.comments.before(each.line, c.writer);
    const test = patternTest(c, each.pattern, subject, type);
    const hasNames = test.bindings.length > 0;
    const conditions = [...test.conditions, ...(each.guard && !hasNames ? [condition(c, each.guard).text] : [])];
    const isBlock = conditions.length > 0 || hasNames;
    flushPending(c, each.line);
    if (isBlock) openBlock(c, conditions.length > 0 ? `if (${all(conditions)}) {` : "{", each.line);
    bind(c, test, each);
    const isGuarded = each.guard !== null && hasNames;
    if (isGuarded) openBlock(c, `if (${condition(c, each.guard!).text}) {`, each.line);
    emitBlock(c, each.body, each);
    if (label !== null && each !== s.cases.at(-1) && !leaves(each)) c.writer.writeExtra(`break ${label};`, each.endLine);
    if (isGuarded) closeBlock(c, each);
    if (isBlock) closeBlock(c, each);
  }
  if (label !== null) closeBlock(c, s);
}

/** Whether nothing after it is reached from a case. */
function leaves({ body }: MatchCase): boolean {
  return ["Return", "Raise", "Break", "Continue"].includes(body.at(-1)?.type ?? "");
}

function openBlock(c: Emitter, head: string, line: number): void {
  c.writer.write(head, line);
  c.writer.indent();
}

function closeBlock(c: Emitter, { endLine }: MatchCase | Match): void {
  c.writer.dedent();
  c.writer.writeExtra("}", endLine);
}

/** All of some conditions, as one. */
function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : conditions.map(wrapped).join(" && ");
}

const nothing: Test = { conditions: [], bindings: [] };

function both(...tests: readonly Test[]): Test {
  return { conditions: tests.flatMap((test) => test.conditions), bindings: tests.flatMap((test) => test.bindings) };
}

function patternTest(c: Emitter, pattern: Pattern, subject: string, type: Type): Test {
  switch (pattern.type) {
    case "MatchValue": return { conditions: [equals(c, pattern.value, subject, type)], bindings: [] };
    case "MatchSingleton": return { conditions: [pattern.value.value === "None" ? `${subject} == null` : `${subject} === ${pattern.value.value === "True"}`], bindings: [] };
    case "MatchAs": {
      const inner = pattern.pattern ? patternTest(c, pattern.pattern, subject, type) : nothing;
      return pattern.name ? { ...inner, bindings: [...inner.bindings, { node: pattern, value: subject }] } : inner;
    }
    case "MatchOr": {
      if (pattern.patterns.some((each) => captures(each).length > 0)) return alternatives(c, pattern, subject, type);
      if (isIrrefutable(pattern)) return nothing;
      const tests = pattern.patterns.map((each) => all(patternTest(c, each, subject, type).conditions) || "true");
      return { conditions: [tests.map((test) => (test.includes(" && ") ? `(${test})` : test)).join(" || ")], bindings: [] };
    }
    case "MatchSequence": return sequenceTest(c, pattern, subject, type);
    case "MatchMapping": return mappingTest(c, pattern, subject, type);
    case "MatchClass": return classTest(c, pattern, subject);
    case "MatchStar": return nothing;
  }
}

/** Alternatives that bind names: the first one that matches says what the names stand for. */
function alternatives(c: Emitter, pattern: Pattern & { type: "MatchOr" }, subject: string, type: Type): Test {
  const tests = pattern.patterns.map((each) => patternTest(c, each, subject, type));
  const joined = tests.map(({ conditions }) => all(conditions) || "true");
  // Each name is declared at one of the places that bind it.
  const names = new Map(captures(pattern).map(({ node, name }) => [name, node]));
  for (const { node, name } of captures(pattern)) if (c.declarationOf(node)) names.set(name, node);
  const nameOf = (node: Pattern): string => captures(pattern).find((each) => each.node === node)!.name;
  const bindings = [...names].map(([name, node]) => {
    const values = tests.map((test) => test.bindings.find((each) => nameOf(each.node) === name)!.value);
    const chosen = values.slice(0, -1).reduceRight((rest, value, index) => (value === rest ? rest : `${wrapped(joined[index]!)} ? ${value} : ${rest}`), values.at(-1)!);
    return { node, value: chosen };
  });
  return { conditions: [joined.map((test) => (test.includes(" && ") ? `(${test})` : test)).join(" || ")], bindings };
}

function equals(c: Emitter, value: Expression, subject: string, type: Type): string {
  const other = c.typeOf(value);
  const sayThemselves = [...c.inference.classes.values()].filter(saysWhatItEquals);
  const maySay = members(type).some((each) => (each.kind === "instance" && (each.info.module !== null || sayThemselves.includes(each.info))) || (each.kind === "unknown" && sayThemselves.length > 0));
  const isOne = value.type === "Str" || (other.kind === "instance" && other.info.form === "enum" && !saysWhatItEquals(other.info));
  const plain = (isOnly(type, "str") && isOnly(other, "str")) || (isOnly(type, "int") && isOnly(other, "int")) || (isOne && !maySay);
  return plain ? `${subject} === ${proper(c, value)}` : `${c.python("eq")}(${subject}, ${proper(c, value)})`;
}

/** Whether an object of a class may equal a str or an int: it is one, or has its own `__eq__`. */
function saysWhatItEquals(info: ClassInfo): boolean {
  return findMethod(info, "__eq__") !== null || [...lineage(info)].some((each) => each.module === "builtins" || ["IntEnum", "StrEnum", "IntFlag"].includes(each.name));
}

function sequenceTest(c: Emitter, pattern: Pattern & { type: "MatchSequence" }, subject: string, type: Type): Test {
  const star = pattern.patterns.findIndex((each) => each.type === "MatchStar");
  const count = star < 0 ? pattern.patterns.length : pattern.patterns.length - 1;
  if (isOtherSequence(type)) return otherSequenceTest(c, pattern, subject, star, count);
  const isSequence = isOnly(type, "list", "tuple", "tupleOf") ? [] : [`Array.isArray(${subject})`];
  const tuple = type.kind === "tuple" ? type.items : null;
  const length = tuple && star < 0 && tuple.length === count ? [] : [`${subject}.length ${star < 0 ? "===" : ">="} ${count}`];
  const inner = pattern.patterns.map((each, index): Test => {
    if (each.type === "MatchStar") {
      const after = pattern.patterns.length - index - 1;
      return each.name ? { conditions: [], bindings: [{ node: each, value: `[...${subject}.slice(${index}${after > 0 ? `, ${subject}.length - ${after}` : ""})]` }] } : nothing;
    }
    const fromEnd = star >= 0 && index > star;
    const item = fromEnd ? `${subject}[${subject}.length - ${pattern.patterns.length - index}]!` : `${subject}[${index}]${tuple ? "" : "!"}`;
    return patternTest(c, each, item, itemType(type, index));
  });
  return both({ conditions: [...isSequence, ...length], bindings: [] }, ...inner);
}

/** Ranges and deques are sequences too, but no arrays. */
function isOtherSequence(type: Type): boolean {
  return isOnly(type, "range") || (type.kind === "instance" && type.info.module === "collections" && type.info.name === "deque");
}

function otherSequenceTest(c: Emitter, pattern: Pattern & { type: "MatchSequence" }, subject: string, star: number, count: number): Test {
  const inner = pattern.patterns.map((each, index): Test => {
    const after = pattern.patterns.length - index - 1;
    if (each.type === "MatchStar") return each.name ? { conditions: [], bindings: [{ node: each, value: `[...${subject}].slice(${index}${after > 0 ? `, -${after}` : ""})` }] } : nothing;
    return patternTest(c, each, `${c.python("at")}(${subject}, ${star >= 0 && index > star ? -after - 1 : index})`, { kind: "unknown" });
  });
  return both({ conditions: [`${c.python("len")}(${subject}) ${star < 0 ? "===" : ">="} ${count}`], bindings: [] }, ...inner);
}

function itemType(type: Type, index: number): Type {
  if (type.kind === "tuple") return type.items[index] ?? { kind: "unknown" };
  return type.kind === "list" || type.kind === "tupleOf" ? type.of.type : { kind: "unknown" };
}

function mappingTest(c: Emitter, pattern: Pattern & { type: "MatchMapping" }, subject: string, type: Type): Test {
  const isDict = members(type).every((each) => each.kind === "dict") && type.kind !== "never" ? [] : [`${subject} instanceof ${c.python("Dict")}`];
  const value: Type = type.kind === "dict" ? type.value.type : { kind: "unknown" };
  const inner = pattern.entries.map((entry) => {
    const key = proper(c, entry.key);
    return both({ conditions: [`${subject}.has(${key})`], bindings: [] }, patternTest(c, entry.pattern, `${c.python("at")}(${subject}, ${key})`, value));
  });
  const rest: Test = pattern.rest ? { conditions: [], bindings: [{ node: pattern, value: `${c.python("dict")}([...${subject}.items()].filter(([key]) => ![${pattern.entries.map((entry) => proper(c, entry.key)).join(", ")}].includes(key)))` }] } : nothing;
  return both({ conditions: isDict, bindings: [] }, ...inner, rest);
}

const selfMatching: ReadonlySet<string> = new Set(["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"]);

function classTest(c: Emitter, pattern: Pattern & { type: "MatchClass" }, subject: string): Test {
  const cls = text(c, pattern.cls, precedence.call);
  const type = c.typeOf(pattern.cls);
  const builtin = pattern.cls.type === "Name" && !c.symbol(pattern.cls) && selfMatching.has(pattern.cls.id);
  const isInstance: Test = { conditions: [builtin || (type.kind === "class" && type.info.module === "collections.abc") ? `${c.python("isinstance")}(${subject}, ${cls})` : `${subject} instanceof ${cls}`], bindings: [] };
  if (builtin) return both(isInstance, ...pattern.patterns.slice(0, 1).map((each) => patternTest(c, each, subject, { kind: "unknown" })));
  const names = type.kind === "class" ? matchArgs(type.info) : [];
  if (pattern.patterns.length > names.length) c.fail(pattern, `${cls}() accepts ${names.length} positional sub-pattern${names.length === 1 ? "" : "s"} (${pattern.patterns.length} given)`);
  const instance: Type = type.kind === "class" ? { kind: "instance", info: type.info, args: [] } : { kind: "unknown" };
  const attribute = (name: string, inner: Pattern): Test => patternTest(c, inner, `${subject}.${propertyName(name)}`, memberType(c.inference, instance, name, pattern));
  return both(isInstance, ...pattern.patterns.map((each, index) => attribute(names[index]!, each)), ...pattern.keywords.map((each) => attribute(each.name, each.pattern)));
}

