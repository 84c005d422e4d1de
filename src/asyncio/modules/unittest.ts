// `unittest`, as far as tests of asyncio programs use it: TestCase, IsolatedAsyncioTestCase, and `main`, which runs them
// and writes what CPython's text runner writes. Specified by CPython's Lib/unittest (case.py, async_case.py, runner.py).
// The assertions stand in _assertions.ts.
//
// A port has no module to search for tests, so `main` is given the program's classes: `main({ tests: [MyTest] })`.
//
// Runs inside QuickJS. No DOM, no Node.
import { now } from "../../python/clock.ts";
import { call_ } from "../../python/calling.ts";
import { type Context, copy_context } from "../../python/contextvars.ts";
import { isCoroutine } from "../../python/coroutines.ts";
import { type BaseException, KeyboardInterrupt, SystemExit, TypeError } from "../../python/exceptions.ts";
import { getattr } from "../../python/objects.ts";
import { write } from "../../python/output.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { str } from "../../python/str.ts";
import { framesAbove } from "../../python/frames.ts";
import { formatException } from "../../python/traceback.ts";
import { translateError } from "../../python/translate-error.ts";
import { isawaitable } from "../ensure-future.ts";
import type { Awaitable } from "../futures.ts";
import { Runner } from "../runners.ts";
import { reportUnclosed } from "../unclosed-loops.ts";
export { _AssertRaisesContext, _AssertWarnsContext } from "./_assertions.ts";
import { Assertions, FailureException } from "./_assertions.ts";

export { SkipTest, expectedFailure, skip, skipIf, skipUnless } from "./_skipping.ts";
import { SkipTest, isExpectedFailure, skipReason } from "./_skipping.ts";

type Callback = (...args: readonly unknown[]) => unknown;

export class TestCase extends Assertions {
  readonly _testMethodName: string;
  readonly #cleanups: [Callback, readonly unknown[]][] = [];
  #result: Result | null = null;

  constructor(methodName = "runTest") {
    super();
    this._testMethodName = methodName;
  }

  setUp(): void {}
  tearDown(): void {}
  static setUpClass(): void {}
  static tearDownClass(): void {}

  id(): string {
    return `__main__.${this.constructor.name}.${this._testMethodName}`;
  }

  /** The first line of the test's docstring. */
  shortDescription(): string | null {
    const doc: unknown = getattr(Reflect.get(this, this._testMethodName), "__doc__", null);
    return typeof doc === "string" ? doc.trim().split("\n")[0]?.trim() ?? null : null;
  }

  __str__(): string {
    return `${this._testMethodName} (${this.id()})`;
  }

  __repr__(): string {
    return `<__main__.${this.constructor.name} testMethod=${this._testMethodName}>`;
  }

  /** Has `fn` called after tearDown; the last that was added goes first. */
  addCleanup(fn: Callback, ...args: readonly unknown[]): void {
    this.#cleanups.push([fn, args]);
  }

  doCleanups(): void {
    for (let next = this.#cleanups.pop(); next !== undefined; next = this.#cleanups.pop()) {
      const [fn, args] = next;
      this.#guard(() => void this._call(() => call_(fn, ...args)));
    }
  }

  enterContext<T>(manager: { __enter__(): T; __exit__(...args: unknown[]): unknown }): T {
    const entered = manager.__enter__();
    this.addCleanup(() => manager.__exit__(null, null, null));
    return entered;
  }

  /** A part of a test that may fail by itself: `with self.subTest(i=1):`. */
  subTest(message: unknown = null, params: Record<string, unknown> = {}): _SubTest {
    const isParams = typeof message === "object" && message !== null && Object.getPrototypeOf(message) === Object.prototype;
    const given = isParams ? (message as Record<string, unknown>) : params;
    return new _SubTest(isParams ? null : message, given, (description, error) => this.#result?.addSubTest(this, description, error));
  }

  skipTest(reason: string): never {
    throw new SkipTest(reason);
  }

  fail(message: unknown = null): never {
    throw new FailureException(message === null ? "None" : str(message));
  }

  /** Runs the one test and tells `result` how it ended. */
  run(result: Result): void {
    this.#result = result;
    result.startTest(this);
    const method: unknown = Reflect.get(this, this._testMethodName);
    const reason = skipReason(method) ?? skipReason(this.constructor);
    if (reason !== null) {
      result.addSkip(this, reason);
      return;
    }
    const failures = result.failed;
    this._begin();
    try {
      if (this.#guard(() => this._callSetUp())) {
        const passed = this.#guard(() => void this._call(() => (method as () => unknown).call(this)), isExpectedFailure(method));
        const tornDown = this.#guard(() => this._callTearDown());
        this.doCleanups();
        if (passed && tornDown && result.failed === failures) result.addSuccess(isExpectedFailure(method), this);
      } else {
        this.doCleanups();
      }
    } finally {
      this._end();
    }
  }

  /** Calls `action`; false when it raised, which is then reported. */
  #guard(action: () => void, expected = false): boolean {
    const result = this.#result as Result;
    try {
      action();
      return true;
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof KeyboardInterrupt || error instanceof SystemExit) throw error;
      if (error instanceof SkipTest) result.addSkip(this, str(error));
      else if (expected) result.addExpectedFailure(this);
      else {
        // From here on: what ran the tests is not shown (`_clean_tracebacks`).
        error.$traceback = [...framesAbove(error), ...(error.$frames ?? [])];
        result.addFailure(this, error);
      }
      return false;
    }
  }

  protected _begin(): void {}
  protected _end(): void {}

  protected _callSetUp(): void {
    this.setUp();
  }

  protected _callTearDown(): void {
    this.tearDown();
  }

  protected _call(action: () => unknown): unknown {
    return action();
  }
}

/** Runs each test on a loop of its own, in debug mode, set-up and tear-down included. */
export class IsolatedAsyncioTestCase extends TestCase {
  #runner: Runner | null = null;
  readonly #context: Context = copy_context();

  async asyncSetUp(): Promise<void> {}
  async asyncTearDown(): Promise<void> {}

  addAsyncCleanup(fn: Callback, ...args: readonly unknown[]): void {
    this.addCleanup(fn, ...args);
  }

  async enterAsyncContext<T>(manager: { __aenter__(): Awaitable<T>; __aexit__(...args: unknown[]): unknown }): Promise<T> {
    const entered = await manager.__aenter__();
    this.addAsyncCleanup(() => manager.__aexit__(null, null, null));
    return entered;
  }

  protected override _begin(): void {
    this.#runner = new Runner({ debug: true });
  }

  protected override _end(): void {
    this.#runner?.close();
    this.#runner = null;
  }

  protected override _callSetUp(): void {
    (this.#runner as Runner).get_loop();
    this.#context.run(() => this.setUp());
    this._call(() => this.asyncSetUp());
  }

  protected override _callTearDown(): void {
    this._call(() => this.asyncTearDown());
    this.#context.run(() => this.tearDown());
  }

  protected override _call(action: () => unknown): unknown {
    const value = this.#context.run(action);
    if (!isCoroutine(value) && !isawaitable(value)) return value;
    return (this.#runner as Runner).run(value as unknown as Awaitable<unknown>, { context: this.#context });
  }
}

export class _SubTest {
  declare [Symbol.dispose]: () => void;
  readonly #description: string;
  readonly #failed: (description: string, error: BaseException) => void;

  constructor(message: unknown, params: Record<string, unknown>, failed: (description: string, error: BaseException) => void) {
    const parts = message === null ? [] : [`[${str(message)}]`];
    const named = Object.entries(params).map(([name, value]) => `${name}=${repr(value)}`);
    if (named.length > 0) parts.push(`(${named.join(", ")})`);
    this.#description = parts.length === 0 ? "(<subtest>)" : parts.join(" ");
    this.#failed = failed;
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: unknown, error: BaseException | null): boolean {
    if (error === null) return false;
    if (error instanceof KeyboardInterrupt || error instanceof SystemExit || error instanceof SkipTest) return false;
    this.#failed(this.#description, error);
    return true;
  }
}

/** A test as reports name it, with the first line of its docstring; `part` is what a subTest is of. */
function described(test: TestCase, part: string | null = null): string {
  const doc = test.shortDescription();
  return `${str(test)}${part === null ? "" : ` ${part}`}${doc === null || doc === "" ? "" : `\n${doc}`}`;
}

/** What has happened so far; writes a dot, an F, an E … for each test, as the text runner does. */
class Result {
  readonly #verbose: boolean;
  readonly #errors: [string, BaseException][] = [];
  readonly #failures: [string, BaseException][] = [];
  #run = 0;
  #skipped = 0;
  #expectedFailures = 0;
  /** Whether the line of the test that runs has its word. */
  #isAtStart = false;
  readonly #unexpected: string[] = [];

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  get failed(): number {
    return this.#errors.length + this.#failures.length;
  }

  startTest(test: TestCase): void {
    this.#run++;
    if (this.#verbose) write("stderr", `${described(test)} ... `);
    this.#isAtStart = false;
  }

  addSuccess(expectedToFail: boolean, test: TestCase): void {
    if (expectedToFail) this.#unexpected.push(described(test));
    this.#mark(test, expectedToFail ? "u" : ".", expectedToFail ? "unexpected success" : "ok");
  }

  addExpectedFailure(test: TestCase): void {
    this.#expectedFailures++;
    this.#mark(test, "x", "expected failure");
  }

  addSkip(test: TestCase, reason: string): void {
    this.#skipped++;
    this.#mark(test, "s", `skipped ${repr(reason)}`);
  }

  addFailure(test: TestCase, error: BaseException): void {
    this.#fail(test, null, error);
  }

  addSubTest(test: TestCase, part: string, error: BaseException): void {
    this.#fail(test, part, error);
  }

  #fail(test: TestCase, part: string | null, error: BaseException): void {
    const isFailure = error instanceof FailureException;
    (isFailure ? this.#failures : this.#errors).push([described(test, part), error]);
    this.#mark(test, isFailure ? "F" : "E", isFailure ? "FAIL" : "ERROR", part);
  }

  /** A part of a test has a line of its own, and so has what comes after the first word on a test. */
  #mark(test: TestCase, letter: string, word: string, part: string | null = null): void {
    if (!this.#verbose) return write("stderr", letter);
    if (part !== null && !this.#isAtStart) write("stderr", "\n");
    if (part !== null || this.#isAtStart) write("stderr", `${part === null ? "" : "  "}${described(test, part)} ... `);
    write("stderr", `${word}\n`);
    this.#isAtStart = true;
  }

  /** Writes the report, and tells whether all is well. */
  finish(duration: number): boolean {
    write("stderr", "\n");
    for (const [kind, list] of [["ERROR", this.#errors], ["FAIL", this.#failures]] as const) {
      for (const [test, error] of list) {
        write("stderr", `${"=".repeat(70)}\n${kind}: ${test}\n${"-".repeat(70)}\n${formatException(error)}\n`);
      }
    }
    for (const test of this.#unexpected) write("stderr", `UNEXPECTED SUCCESS: ${test}\n`);
    write("stderr", `${"-".repeat(70)}\nRan ${this.#run} test${this.#run === 1 ? "" : "s"} in ${duration.toFixed(3)}s\n\n`);
    const well = this.failed === 0 && this.#unexpected.length === 0;
    const counts: readonly (readonly [string, number])[] = [
      ["failures", this.#failures.length],
      ["errors", this.#errors.length],
      ["skipped", this.#skipped],
      ["expected failures", this.#expectedFailures],
      ["unexpected successes", this.#unexpected.length],
    ];
    const shown = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}=${count}`);
    const word = !well ? "FAILED" : this.#run === 0 ? "NO TESTS RAN" : "OK";
    write("stderr", `${word}${shown.length > 0 ? ` (${shown.join(", ")})` : ""}\n`);
    return well;
  }

  get ran(): number {
    return this.#run;
  }
}

type TestClass = (new (methodName?: string) => TestCase) & Pick<typeof TestCase, "setUpClass" | "tearDownClass">;

export interface MainOptions {
  /** The program's test classes. */
  tests?: readonly TestClass[];
  verbosity?: number;
  exit?: boolean;
}

/** Runs the tests of the given classes, by name, and ends the program: status 0 when all passed, 1 else, 5 when there were none. */
export function main(options: MainOptions = {}): void {
  const { tests = [], verbosity = 1, exit = true } = options;
  const result = new Result(verbosity >= 2);
  const start = now();
  for (const cls of [...tests].sort((a, b) => (a.name < b.name ? -1 : 1))) runClass(cls, result);
  const well = result.finish(now() - start);
  if (exit) throw new SystemExit(!well ? 1 : result.ran === 0 ? 5 : 0);
}

function runClass(cls: TestClass, result: Result): void {
  if (!(cls.prototype instanceof TestCase)) throw new TypeError(`${repr(cls)} is not a test case`);
  const names = testNames(cls.prototype);
  if (names.length === 0) return;
  if (skipReason(cls) === null) cls.setUpClass();
  for (const name of names) {
    new cls(name).run(result);
    reportUnclosed();
  }
  if (skipReason(cls) === null) cls.tearDownClass();
}

/** Methods whose names begin with `test`, inherited ones too, in alphabetical order. */
function testNames(prototype: object): string[] {
  const names = new Set<string>();
  for (let object = prototype; object !== TestCase.prototype && object !== null; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) if (name.startsWith("test")) names.add(name);
  }
  return [...names].sort();
}

declare_type(TestCase, "TestCase", "unittest.case");
declare_type(IsolatedAsyncioTestCase, "IsolatedAsyncioTestCase", "unittest.async_case");
