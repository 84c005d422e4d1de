// What tests assert, and the messages when it does not hold. CPython: Lib/unittest/case.py.
// The lines that show where two values differ are made in _differences.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { call_ } from "../../python/calling.ts";
import { eq, is_, lt, le, gt, ge } from "../../python/compare.ts";
import { Dict, dict } from "../../python/dict.ts";
import { AssertionError, type BaseException, type Warning } from "../../python/exceptions.ts";
import type { ExceptionClass } from "../../python/exception-groups.ts";
import { iter } from "../../python/iteration.ts";
import { keyword } from "../../python/keywords.ts";
import { list, tuple } from "../../python/list.ts";
import { contains } from "../../python/membership.ts";
import { callable, getattr, hasattr } from "../../python/objects.ts";
import { round } from "../../python/numeric.ts";
import { repr } from "../../python/repr.ts";
import { PySet } from "../../python/set.ts";
import { str } from "../../python/str.ts";
import { code_point_length } from "../../python/text.ts";
import { truth } from "../../python/truth.ts";
import { declare_type } from "../../python/special.ts";
import { type ClassOf, isinstance, issubclass, type, type_name } from "../../python/type.ts";
import { pformat } from "../../python/modules/pprint.ts";
import { CatchWarnings, type Category, simplefilter, type WarningMessage } from "../../python/modules/warnings.ts";
import { ndiff } from "./_differences.ts";

export const FailureException = AssertionError;

type Message = unknown;
type Expected = ExceptionClass | readonly ExceptionClass[];
type ExpectedWarning = Category | readonly Category[];

export class Assertions {
  readonly failureException = FailureException;
  /** How many characters of a difference are shown; null: all. A class or a test sets it. */
  static maxDiff: number | null = 80 * 8;
  /** Whether what a test says of an assertion comes behind the standard text, or in its place. */
  static longMessage = true;
  #maxDiff: number | null | undefined;

  get maxDiff(): number | null {
    return this.#maxDiff === undefined ? (getattr(this.constructor, "maxDiff") as number | null) : this.#maxDiff;
  }

  set maxDiff(characters: number | null) {
    this.#maxDiff = characters;
  }

  #check(holds: boolean, standard: () => string, message: Message): void {
    if (holds) return;
    const added = keyword(message, "msg");
    throw new FailureException(added != null && !getattr(this, "longMessage", getattr(this.constructor, "longMessage")) ? str(added) : withMessage(standard(), message));
  }

  assertEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(eq(first, second), () => differ(first, second, this.maxDiff), msg);
  }
  assertNotEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(!eq(first, second), () => `${repr(first)} == ${repr(second)}`, msg);
  }
  assertListEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.assertEqual(first, second, msg);
  }
  assertTupleEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.assertEqual(first, second, msg);
  }
  assertDictEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.assertEqual(first, second, msg);
  }
  assertSetEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.assertEqual(first, second, msg);
  }
  assertMultiLineEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.assertEqual(first, second, msg);
  }
  assertSequenceEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(eq([...iter(first)], [...iter(second)]), () => differ(first, second, this.maxDiff), msg);
  }
  assertCountEqual(first: unknown, second: unknown, msg: Message = null): void {
    const differences = differentCounts([...iter(first)], [...iter(second)]);
    this.#check(differences.length === 0, () => withDifference("Element counts were not equal:\n", differences.join("\n"), this.maxDiff, ""), msg);
  }
  assertTrue(value: unknown, msg: Message = null): void {
    this.#check(truth(value), () => `${repr(value)} is not true`, msg);
  }
  assertFalse(value: unknown, msg: Message = null): void {
    this.#check(!truth(value), () => `${repr(value)} is not false`, msg);
  }
  assertIs(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(is_(first, second), () => `${repr(first)} is not ${repr(second)}`, msg);
  }
  assertIsNot(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(!is_(first, second), () => `unexpectedly identical: ${repr(first)}`, msg);
  }
  assertIsNone(value: unknown, msg: Message = null): void {
    this.#check(value == null, () => `${repr(value)} is not None`, msg);
  }
  assertIsNotNone(value: unknown, msg: Message = null): void {
    this.#check(value != null, () => "unexpectedly None", msg);
  }
  assertIn(member: unknown, container: unknown, msg: Message = null): void {
    this.#check(contains(container, member), () => `${repr(member)} not found in ${repr(container)}`, msg);
  }
  assertNotIn(member: unknown, container: unknown, msg: Message = null): void {
    this.#check(!contains(container, member), () => `${repr(member)} unexpectedly found in ${repr(container)}`, msg);
  }
  assertIsInstance(value: unknown, cls: ClassOf<unknown>, msg: Message = null): void {
    this.#check(isinstance(value, cls), () => `${repr(value)} is not an instance of ${repr(cls)}`, msg);
  }
  assertNotIsInstance(value: unknown, cls: ClassOf<unknown>, msg: Message = null): void {
    this.#check(!isinstance(value, cls), () => `${repr(value)} is an instance of ${repr(cls)}`, msg);
  }
  assertIsSubclass(cls: ClassOf<unknown>, base: ClassOf<unknown>, msg: Message = null): void {
    this.#check(issubclass(cls, base), () => `${repr(cls)} is not a subclass of ${repr(base)}`, msg);
  }
  assertHasAttr(value: unknown, name: string, msg: Message = null): void {
    this.#check(hasattr(value, name), () => `${repr(type_name(value))} object has no attribute ${repr(name)}`, msg);
  }
  assertStartsWith(text: string, prefix: string, msg: Message = null): void {
    this.#check(text.startsWith(prefix), () => `${repr(text)} doesn't start with ${repr(prefix)}`, msg);
  }
  assertEndsWith(text: string, suffix: string, msg: Message = null): void {
    this.#check(text.endsWith(suffix), () => `${repr(text)} doesn't end with ${repr(suffix)}`, msg);
  }
  assertLess(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(lt(first, second), () => `${repr(first)} not less than ${repr(second)}`, msg);
  }
  assertLessEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(le(first, second), () => `${repr(first)} not less than or equal to ${repr(second)}`, msg);
  }
  assertGreater(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(gt(first, second), () => `${repr(first)} not greater than ${repr(second)}`, msg);
  }
  assertGreaterEqual(first: unknown, second: unknown, msg: Message = null): void {
    this.#check(ge(first, second), () => `${repr(first)} not greater than or equal to ${repr(second)}`, msg);
  }

  assertAlmostEqual(first: number, second: number, options: AlmostOptions | number | null = null): void {
    const { places, delta, msg } = almost(options);
    const difference = Math.abs(Number(first) - Number(second));
    if (Number(first) === Number(second)) return;
    const near = delta === null ? Number(round(difference, places)) === 0 : difference <= delta;
    const within = delta === null ? `${places} places` : `${repr(delta)} delta`;
    this.#check(near, () => `${repr(first)} != ${repr(second)} within ${within} (${repr(difference)} difference)`, msg);
  }
  assertNotAlmostEqual(first: number, second: number, options: AlmostOptions | number | null = null): void {
    const { places, delta, msg } = almost(options);
    const difference = Math.abs(Number(first) - Number(second));
    const near = delta === null ? Number(round(difference, places)) === 0 : difference <= delta;
    this.#check(!near, () => `${repr(first)} == ${repr(second)} within ${delta === null ? `${places} places` : `${repr(delta)} delta`}`, msg);
  }

  assertRegex(text: string, expected: string | { search(text: string): unknown }, msg: Message = null): void {
    this.#check(searches(expected, text), () => `Regex didn't match: ${repr(patternOf(expected))} not found in ${repr(text)}`, msg);
  }
  assertNotRegex(text: string, unexpected: string, msg: Message = null): void {
    this.#check(!searches(unexpected, text), () => `Regex matched: ${repr(text)} matches ${repr(unexpected)} in ${repr(text)}`, msg);
  }

  /** With a callable, calls it; without, gives a context manager. */
  assertRaises(expected: Expected, ...rest: readonly unknown[]): _AssertRaisesContext {
    return raises(new _AssertRaisesContext(expected, null), rest);
  }
  assertRaisesRegex(expected: Expected, pattern: string, ...rest: readonly unknown[]): _AssertRaisesContext {
    return raises(new _AssertRaisesContext(expected, pattern), rest);
  }
  /** With a callable, calls it; without, gives a context manager. */
  assertWarns(expected: ExpectedWarning, ...rest: readonly unknown[]): _AssertWarnsContext {
    return warns(new _AssertWarnsContext(expected, null), rest);
  }
  assertWarnsRegex(expected: ExpectedWarning, pattern: string, ...rest: readonly unknown[]): _AssertWarnsContext {
    return warns(new _AssertWarnsContext(expected, pattern), rest);
  }
}

/** The standard text and what the test adds to it: `msg`, by position or by name. */
function withMessage(standard: string, message: Message): string {
  const added = keyword(message, "msg");
  return added == null ? standard : `${standard} : ${str(added)}`;
}

export interface AlmostOptions {
  places?: number | null;
  delta?: number | null;
  msg?: unknown;
}

function almost(options: AlmostOptions | number | null): { places: number; delta: number | null; msg: unknown } {
  if (options === null || typeof options === "number") return { places: options ?? 7, delta: null, msg: null };
  return { places: options.places ?? 7, delta: options.delta ?? null, msg: options.msg ?? null };
}

/** What is said of two values that are not equal, by their type where they have one in common. */
function differ(first: unknown, second: unknown, maxDiff: number | null): string {
  if (first instanceof PySet && second instanceof PySet) return differentItems(first, second);
  const [a, b] = shortened(repr(first), repr(second));
  const headline = `${a} != ${b}`;
  if (typeof first === "string" && typeof second === "string") return withDifference(headline, ndiff(...linesOf(first, second)).join(""), maxDiff);
  if (first instanceof Dict && second instanceof Dict && type(first) === dict && type(second) === dict) return withDifference(headline, printedDifference(first, second), maxDiff);
  if (!Array.isArray(first) || !Array.isArray(second) || type(first) !== type(second) || (type(first) !== list && type(first) !== tuple)) return headline;
  const kind = type(first) === tuple ? "Tuples" : "Lists";
  return withDifference(`${kind} differ: ${headline}\n${differentPlaces(first, second, kind.slice(0, -1).toLowerCase())}`, printedDifference(first, second), maxDiff);
}

/** What two iterables do not have equally often, in the order in which it is met; elements need not be hashable. */
function differentCounts(first: readonly unknown[], second: readonly unknown[]): readonly string[] {
  const counts: { readonly element: unknown; inFirst: number; inSecond: number }[] = [];
  const count = (element: unknown, side: "inFirst" | "inSecond"): void => {
    let known = counts.find((each) => eq(each.element, element));
    if (known === undefined) counts.push((known = { element, inFirst: 0, inSecond: 0 }));
    known[side] += 1;
  };
  for (const element of first) count(element, "inFirst");
  for (const element of second) count(element, "inSecond");
  return counts.filter((each) => each.inFirst !== each.inSecond).map((each) => `First has ${each.inFirst}, Second has ${each.inSecond}:  ${repr(each.element)}`);
}

function differentPlaces(first: readonly unknown[], second: readonly unknown[], kind: string): string {
  let text = "";
  const at = first.findIndex((item, index) => index < second.length && !eq(item, second[index]));
  if (at >= 0) text += `\nFirst differing element ${at}:\n${shortened(repr(first[at]), repr(second[at])).join("\n")}\n`;
  if (first.length !== second.length) {
    const [which, longer, shorter] = first.length > second.length ? ["First", first, second] as const : ["Second", second, first] as const;
    text += `\n${which} ${kind} contains ${longer.length - shorter.length} additional elements.\nFirst extra element ${shorter.length}:\n${repr(longer[shorter.length])}\n`;
  }
  return text;
}

function printedDifference(first: unknown, second: unknown): string {
  return ndiff(str.splitlines(pformat(first)), str.splitlines(pformat(second))).join("\n");
}

/** The lines of two texts: where one lacks the last end, both get one more, so that it shows; an empty one gets none. */
function linesOf(first: string, second: string): [string[], string[]] {
  const lacks = [first, second].some((text) => text !== "" && !text.endsWith("\n"));
  const lines = (text: string): string[] => str.splitlines(lacks && text !== "" ? `${text}\n` : text, true);
  return [lines(first), lines(second)];
}

function withDifference(message: string, difference: string, maxDiff: number | null, separator = "\n"): string {
  const lines = `${separator}${difference}`;
  const length = code_point_length(lines);
  return maxDiff === null || length <= maxDiff ? message + lines : `${message}\nDiff is ${length} characters long. Set self.maxDiff to None to see it.`;
}

/** Two texts that stand in one line: what they have in common gives way. CPython: Lib/unittest/util.py. */
function shortened(...texts: readonly [string, string]): readonly [string, string] {
  const [width, least, placeholder] = [80, 5, 12];
  const points = texts.map((text) => [...text]);
  const [a = [], b = []] = points;
  const longest = Math.max(a.length, b.length);
  if (longest <= width) return texts;
  const differing = a.findIndex((character, at) => character !== b[at]);
  const common = differing < 0 ? Math.min(a.length, b.length) : differing;
  const cut = (part: readonly string[], head: number, tail: number): string => {
    const skipped = part.length - head - tail;
    return skipped > placeholder ? `${part.slice(0, head).join("")}[${skipped} chars]${part.slice(part.length - tail).join("")}` : part.join("");
  };
  const room = width - (longest - common + least + placeholder);
  if (room > least) {
    const begin = cut(a.slice(0, common), least, room);
    return [begin + a.slice(common).join(""), begin + b.slice(common).join("")];
  }
  const begin = cut(a.slice(0, common), least, least);
  const kept = width - (least + placeholder + least + placeholder + least);
  return [begin + cut(a.slice(common), kept, least), begin + cut(b.slice(common), kept, least)];
}

function differentItems(first: PySet<unknown>, second: PySet<unknown>): string {
  const only = (items: PySet<unknown>, others: PySet<unknown>): string[] => [...items].filter((item) => !others.has(item)).map((item) => repr(item));
  const [left, right] = [only(first, second), only(second, first)];
  return [
    ...(left.length > 0 ? ["Items in the first set but not the second:", ...left] : []),
    ...(right.length > 0 ? ["Items in the second set but not the first:", ...right] : []),
  ].join("\n");
}

function patternOf(pattern: string | object): string {
  return typeof pattern === "string" ? pattern : String(Reflect.get(pattern, "pattern"));
}

function searches(pattern: string | { search(text: string): unknown }, text: string): boolean {
  return typeof pattern === "string" ? expression(pattern).test(text) : pattern.search(text) != null;
}

/** Without the flag `u`, which would forbid the escapes that Python allows before any mark. */
function expression(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll("(?P<", "(?<").replaceAll("\\Z", "$"));
}

function raises(context: _AssertRaisesContext, rest: readonly unknown[]): _AssertRaisesContext {
  const [function_, ...args] = rest;
  if (!callable(function_)) {
    context.message = function_;
    return context;
  }
  context.calls(typeof function_ === "function" ? function_.name : str(function_));
  try {
    call_(function_ as (...args: never[]) => unknown, ...args);
  } catch (raised) {
    if (!context.__exit__(null, raised as BaseException)) throw raised;
    return context;
  }
  context.__exit__(null, null);
  return context;
}

/** `with self.assertRaises(X) as cm:`; afterwards `cm.exception` is what was raised. */
export class _AssertRaisesContext {
  declare [Symbol.dispose]: () => void;
  readonly #expected: Expected;
  readonly #pattern: string | null;
  /** What the test adds to the text of a failure. */
  message: Message = null;
  #called = "";
  exception!: BaseException;

  constructor(expected: Expected, pattern: string | null) {
    this.#expected = expected;
    this.#pattern = pattern;
  }

  /** Says what is called, for the message where nothing is raised. */
  calls(name: string): void {
    this.#called = name === "" ? "" : ` by ${name}`;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, error: BaseException | null): boolean {
    const classes = Array.isArray(this.#expected) ? (this.#expected as readonly ExceptionClass[]) : [this.#expected as ExceptionClass];
    if (error === null) {
      const name = classes[0] === this.#expected ? classes[0].name : repr(this.#expected);
      throw new FailureException(withMessage(`${name} not raised${this.#called}`, this.message));
    }
    if (!classes.some((each) => error instanceof each)) return false;
    this.exception = error.with_traceback(null);
    if (this.#pattern !== null && !searches(this.#pattern, str(error))) {
      throw new FailureException(withMessage(`"${this.#pattern}" does not match "${str(error)}"`, this.message));
    }
    return true;
  }
}

function warns(context: _AssertWarnsContext, rest: readonly unknown[]): _AssertWarnsContext {
  const [function_, ...args] = rest;
  if (!callable(function_)) {
    context.message = function_;
    return context;
  }
  context.calls(typeof function_ === "function" ? function_.name : str(function_));
  context.__enter__();
  try {
    call_(function_ as (...args: never[]) => unknown, ...args);
  } catch (raised) {
    context.__exit__(null, raised as BaseException);
    throw raised;
  }
  context.__exit__(null, null);
  return context;
}

/** `with self.assertWarns(X) as cm:`; afterwards `cm.warning` is the warning, `cm.filename` and `cm.lineno` its place. */
export class _AssertWarnsContext {
  declare [Symbol.dispose]: () => void;
  readonly #expected: ExpectedWarning;
  readonly #pattern: string | null;
  readonly #filters = new CatchWarnings({ record: true });
  /** What the test adds to the text of a failure. */
  message: Message = null;
  #called = "";
  #caught: readonly WarningMessage[] = [];
  warning!: Warning;
  filename!: string;
  lineno!: number;

  constructor(expected: ExpectedWarning, pattern: string | null) {
    this.#expected = expected;
    this.#pattern = pattern;
  }

  /** Says what is called, for the message where no warning is given. */
  calls(name: string): void {
    this.#called = name === "" ? "" : ` by ${name}`;
  }

  __enter__(): this {
    this.#caught = this.#filters.__enter__() ?? [];
    for (const category of this.#categories()) simplefilter("always", category);
    return this;
  }

  __exit__(_type: unknown, error: BaseException | null): void {
    this.#filters.__exit__();
    if (error !== null) return;
    const fitting = this.#caught.filter(({ message }) => this.#categories().some((each) => message instanceof each));
    const found = fitting.find(({ message }) => this.#pattern === null || searches(this.#pattern, str(message)));
    if (found !== undefined) {
      this.warning = found.message;
      this.filename = found.filename;
      this.lineno = found.lineno;
      return;
    }
    const [first] = fitting;
    if (first !== undefined && this.#pattern !== null) throw new FailureException(withMessage(`"${patternOf(this.#pattern)}" does not match "${str(first.message)}"`, this.message));
    const [only, ...more] = this.#categories();
    throw new FailureException(withMessage(`${more.length === 0 && only === this.#expected ? only.name : str(this.#expected)} not triggered${this.#called}`, this.message));
  }

  #categories(): readonly Category[] {
    return typeof this.#expected === "function" ? [this.#expected] : this.#expected;
  }
}

// A class of ours, which the order of bases does not show.
declare_type(Assertions, "object");
