// Comprehensions: chains of filter and map where nothing waits, else loops in a function of their own.
import { elementOf } from "../infer/protocols.ts";
import type { Comprehension, Expression, Generator } from "../syntax.ts";
import { someExpression } from "../walk.ts";
import { isFlat } from "../declare.ts";
import type { Symbol } from "../scopes.ts";
import { atLeast, call, code, type Code, precedence, primary } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { isSettled } from "./evaluation.ts";
import { asyncIterable, bindingPattern, condition, loopSource, proper, text } from "./expressions.ts";

type Kind = Comprehension["kind"];

export function emitComprehension(c: Emitter, e: Comprehension, kind: Kind): Code {
  const waits = isAsync(c, e);
  if (kind === "generator") return emitGenerator(c, e, waits);
  if (kind === "set") return call(c.python("set"), emitList(c, e, waits).text);
  if (kind === "dict") return call(c.python("dict"), emitList(c, e, waits).text);
  return emitList(c, e, waits);
}

function isAsync(c: Emitter, e: Comprehension): boolean {
  const parts = [e.element, ...(e.value ? [e.value] : []), ...e.generators.flatMap((generator, index) => [...(index > 0 ? [generator.iter] : []), ...generator.ifs])];
  return e.generators.some((generator) => generator.isAsync) || parts.some((part) => c.usesAwait(part));
}

function element(c: Emitter, e: Comprehension): string {
  return e.value ? `[${proper(c, e.element)}, ${proper(c, e.value)}] as const` : proper(c, e.element);
}

function emitList(c: Emitter, e: Comprehension, waits: boolean): Code {
  if (waits || sharesVariable(c, e)) return emitLoops(c, e, waits);
  if (e.generators.some((generator) => bindingOf(c, generator.target) === null)) return c.fail(e, "a comprehension over an attribute or an item cannot be ported", "use a name");
  if (!takesTurns(c, e)) return chain(c, e, 0);
  const [only] = e.generators;
  if (e.generators.length > 1 || only!.ifs.length > 0) return emitLoops(c, e, false);
  return call("Array.from", sourceOf(c, only!), `(${bindingOf(c, only!.target)!}) => ${body(element(c, e))}`);
}

/** What does something, or reads what may be otherwise after the next item. */
const turns: ReadonlySet<Expression["type"]> = new Set(["Call", "Starred", "Comprehension", "Attribute", "Subscript"]);

/** Whether making an item and using it do something by turns: a generator runs on between two items. */
function takesTurns(c: Emitter, e: Comprehension): boolean {
  const acts = (each: Expression): boolean => someExpression(each, (inner) => turns.has(inner.type));
  return e.generators.some((generator) => runsOn(c, generator.iter)) && [e.element, ...(e.value ? [e.value] : []), ...e.generators.flatMap((generator) => generator.ifs)].some(acts);
}

/** Whether going through a value runs code of the program's, or of an iterator that keeps no items. */
function runsOn(c: Emitter, e: Expression): boolean {
  if (e.type === "Call" && e.func.type === "Name" && !c.symbol(e.func) && handsItems.has(e.func.id)) return e.args.some((arg) => runsOn(c, arg));
  if (e.type === "Call" && e.func.type === "Attribute" && ["items", "keys", "values"].includes(e.func.attr)) return false;
  if (e.type === "Starred") return runsOn(c, e.value);
  return ["iterator", "instance"].includes(c.typeOf(e).kind);
}

/** Builtins that only hand on the items of their arguments. */
const handsItems: ReadonlySet<string> = new Set(["enumerate", "zip", "reversed", "sorted", "list", "tuple", "set", "range", "iter"]);

/** Whether a function made in the comprehension uses its variable: all of them share one in Python. */
function sharesVariable(c: Emitter, e: Comprehension): boolean {
  return [...(c.inference.scopes.of.get(e)?.symbols.values() ?? [])].some((symbol) => symbol.captured);
}

/** `[f(x) for x in xs if t]` as `xs.filter((x) => t).map((x) => f(x))`. */
function chain(c: Emitter, e: Comprehension, index: number): Code {
  const generator = e.generators[index]!;
  const pattern = bindingOf(c, generator.target)!;
  const last = index === e.generators.length - 1;
  const inner = last ? null : chain(c, e, index + 1);
  if (last && needsOrder(generator.ifs, e)) {
    const test = generator.ifs.map((each) => atLeast(condition(c, each), precedence.and)).join(" && ");
    return call(`${array(c, generator)}.flatMap`, `(${pattern}) => (${test} ? [${element(c, e)}] : [])`);
  }
  const result = inner ?? (isIdentity(e, generator) ? null : primary(element(c, e)));
  const filtered = generator.ifs.map((test) => `.filter((${pattern}) => ${body(condition(c, test).text)})`).join("");
  if (!result) return filtered ? primary(`${array(c, generator)}${filtered}`) : primary(`[...${loopSource(c, generator.iter).text}]`);
  return code(`${array(c, generator)}${filtered}.${inner ? "flatMap" : "map"}((${pattern}) => ${body(result.text)})`, precedence.call);
}

/** An arrow's body; an object literal would be taken for a block. */
function body(expression: string): string {
  return expression.startsWith("{") ? `(${expression})` : expression;
}

/** The source of a chain: an array that is no Tuple, whose map would give Tuples. */
function array(c: Emitter, generator: Generator): string {
  if (c.typeOf(generator.iter).kind === "list" && !hasMiddleStar(generator.target)) return text(c, generator.iter, precedence.call);
  return `[...${sourceOf(c, generator)}]`;
}

function isIdentity(e: Comprehension, generator: Generator): boolean {
  return !e.value && e.element.type === "Name" && generator.target.type === "Name" && e.element.id === generator.target.id;
}

/** Whether tests and element must run by turns: both do something, or a test gives a name to what the element uses. */
function needsOrder(tests: readonly Expression[], e: Comprehension): boolean {
  const acts = (each: Expression): boolean => someExpression(each, (inner) => inner.type === "Call");
  const names = (each: Expression): boolean => someExpression(each, (inner) => inner.type === "NamedExpr");
  return tests.some(names) || (tests.some(acts) && (acts(e.element) || (e.value !== null && acts(e.value))));
}

/** What a generator runs over; with names after a star, each item is unpacked first. */
function sourceOf(c: Emitter, generator: Generator): string {
  const { target } = generator;
  const source = loopSource(c, generator.iter).text;
  const star = target.type === "Tuple" || target.type === "List" ? target.elements.findIndex((each) => each.type === "Starred") : -1;
  if (star < 0 || (target.type !== "Tuple" && target.type !== "List") || star === target.elements.length - 1) return source;
  const types = target.elements.map((each) => (each.type === "Starred" ? "unknown[]" : c.typeText(c.variableOf(each) ? c.variableType(c.variableOf(each)!) : { kind: "unknown" }))).join(", ");
  return call(c.python("map"), `(item) => ${c.python("unpack_star")}(item, ${star}, ${target.elements.length - 1 - star}) as [${types}]`, source).text;
}

function hasMiddleStar(target: Expression): boolean {
  return (target.type === "Tuple" || target.type === "List") && target.elements.slice(0, -1).some((each) => each.type === "Starred");
}

/** The binding pattern of a target made of names; null for any other. */
export function bindingOf(c: Emitter, target: Expression): string | null {
  return isFlat(target) ? bindingPattern(c, target) : null;
}

/** Loop heads and tests around `inner`, on one line. */
function loops(c: Emitter, e: Comprehension, inner: string, keyword = "const ", first: string | null = null): string {
  return e.generators.reduceRight((rest, generator, index) => {
    const tests = generator.ifs.map((test) => atLeast(condition(c, test), precedence.and)).join(" && ");
    const source = first && index === 0 ? first : generator.isAsync ? asyncIterable(c, generator.iter) : sourceOf(c, generator);
    return `for ${generator.isAsync ? "await " : ""}(${keyword}${bindingPattern(c, generator.target)} of ${source}) ${tests ? `if (${tests}) ` : ""}${rest}`;
  }, inner);
}

function emitLoops(c: Emitter, e: Comprehension, waits: boolean): Code {
  const result = c.local("result");
  const type = c.typeOf(e);
  const item = type.kind === "list" || type.kind === "set" || type.kind === "iterator" || type.kind === "asyncgen" ? c.typeText(type.of.type) : type.kind === "dict" ? `readonly [${c.typeText(type.key.type)}, ${c.typeText(type.value.type)}]` : "unknown";
  const list = item.includes(" ") ? `(${item})[]` : `${item}[]`;
  const shared = sharesVariable(c, e) ? [...c.inference.scopes.of.get(e)!.symbols.values()].map((symbol) => `  let ${c.symbolName(symbol)}: ${symbolType(c, symbol)};\n`).join("") : "";
  const body = loops(c, e, `${result}.push(${element(c, e)});`, shared ? "" : "const ");
  return code(`${waits ? "await (async " : "("}() => {\n${shared}  const ${result}: ${list} = [];\n  ${body}\n  return ${result};\n})()`, waits ? precedence.unary : precedence.call);
}

function symbolType(c: Emitter, symbol: Symbol): string {
  const variable = c.inference.flow.variables.find((each) => each.symbol === symbol);
  return variable ? c.typeText(c.variableType(variable)) : "unknown";
}

function emitGenerator(c: Emitter, e: Comprehension, waits: boolean): Code {
  const context = c.function;
  const usesSelf = context.thisIsSelf && someExpression(e, (each) => c.isSelf(each));
  const [first] = e.generators;
  // Python evaluates what a generator expression runs over where it stands, the rest when it is asked for items.
  const source = waits || c.evaluation.eager.has(e) || (isSettled(c, first!.iter) && sourceOf(c, first!) === text(c, first!.iter)) ? null : c.local("source");
  const body = loops(c, e, `yield ${element(c, e)};`, "const ", source);
  const params = [...(usesSelf ? [`this: ${context.self ? c.classNamed(c.classes.at(-1)!) : "unknown"}`] : []), ...(source ? [`${source}: Iterable<${c.typeText(elementOf(c.inference, c.typeOf(first!.iter), first!.iter))}>`] : [])];
  const make = `(${waits ? "async " : ""}function* (${params.join(", ")}) { ${body} })`;
  const args = source ? [sourceOf(c, first!)] : [];
  return usesSelf ? call(`${make}.call`, "this", ...args) : call(make, ...args);
}
