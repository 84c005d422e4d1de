// `unittest`, as far as tests of asyncio programs use it: TestCase, IsolatedAsyncioTestCase, and `main`, which runs them
// and writes what CPython's text runner writes. Specified by CPython's Lib/unittest (case.py, async_case.py, runner.py).
// The assertions stand in _assertions.ts, what becomes of the tests in _results.ts, suites and the runner in _suites.ts.
//
// A port has no module to search for tests, so `main` is given the program's classes: `main({ tests: [MyTest] })`.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { call_ } from "../../python/calling.ts";
import { type Context, copy_context } from "../../python/contextvars.ts";
import { isCoroutine } from "../../python/coroutines.ts";
import { type BaseException, KeyboardInterrupt, SystemExit, TypeError, ValueError } from "../../python/exceptions.ts";
import { keyword } from "../../python/keywords.ts";
import { getattr } from "../../python/objects.ts";
import { repr } from "../../python/repr.ts";
import { declare_type, is_keywords, special } from "../../python/special.ts";
import { framesAbove } from "../../python/frames.ts";
import { full_name, module_of, type } from "../../python/type.ts";
import { translateError } from "../../python/translate-error.ts";
import { isawaitable } from "../ensure-future.ts";
import type { BaseEventLoop } from "../base-events.ts";
import type { Awaitable } from "../futures.ts";
import { Runner } from "../runners.ts";
export { _AssertRaisesContext, _AssertWarnsContext } from "./_assertions.ts";
import { Assertions, FailureException } from "./_assertions.ts";
export { TestResult, TextTestResult, _SubTest } from "./_results.ts";
import { ShouldStop, TestResult, _SubTest, errorInfo } from "./_results.ts";
export { TestLoader, TestSuite, TextTestRunner, defaultTestLoader } from "./_suites.ts";
import { type TestClass, TestSuite, TextTestRunner, attempt, defaultTestLoader } from "./_suites.ts";

export { SkipTest, expectedFailure, skip, skipIf, skipUnless } from "./_skipping.ts";
import { SkipTest, isExpectedFailure, skipReason } from "./_skipping.ts";

type Callback = (...args: readonly unknown[]) => unknown;
type Cleanup = readonly [fn: Callback, args: readonly unknown[]];

const classCleanups = new WeakMap<Function, readonly Cleanup[]>();

export class TestCase extends Assertions {
  readonly _testMethodName: string;
  readonly #cleanups: Cleanup[] = [];
  #result: TestResult | null = null;
  /** Whether nothing of the test that runs has failed or was skipped. */
  #hasPassed = true;
  /** Takes what a test raises that is expected to fail; null while nothing is expected. */
  #expects: ((error: BaseException) => void) | null = null;

  constructor(methodName = "runTest") {
    super();
    this._testMethodName = methodName;
    if (methodName !== "runTest" && !(methodName in this)) throw new ValueError(`no such test method in ${repr(this.constructor)}: ${methodName}`);
  }

  setUp(): void {}
  tearDown(): void {}
  static setUpClass(): void {}
  static tearDownClass(): void {}

  /** Has `fn` called after tearDownClass, and where setUpClass fails. */
  static addClassCleanup(fn: Callback, ...args: readonly unknown[]): void {
    const cleanups = classCleanups.get(this) ?? [];
    classCleanups.set(this, [...cleanups, [fn, args]]);
  }

  /** Takes what `addClassCleanup` was given, the last first. */
  static *_classCleanups(): Generator<() => unknown> {
    const cleanups = [...(classCleanups.get(this) ?? [])].reverse();
    classCleanups.delete(this);
    for (const [fn, args] of cleanups) yield () => call_(fn, ...args);
  }

  id(): string {
    return `${full_name(this.constructor)}.${this._testMethodName}`;
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
    return `<${full_name(this.constructor)} testMethod=${this._testMethodName}>`;
  }

  /** Has `fn` called after tearDown; the last that was added goes first. */
  addCleanup(fn: Callback, ...args: readonly unknown[]): void {
    this.#cleanups.push([fn, args]);
  }

  /** Calls what `addCleanup` was given; true when none of it raised. */
  doCleanups(): boolean {
    let isClean = true;
    for (let next = this.#cleanups.pop(); next !== undefined; next = this.#cleanups.pop()) {
      const cleanup = next;
      if (!this.#guard(() => this.#clean(cleanup))) isClean = false;
    }
    return isClean;
  }

  enterContext<T>(manager: { __enter__(): T; __exit__(...args: unknown[]): unknown }): T {
    const entered = manager.__enter__();
    this.addCleanup(() => manager.__exit__(null, null, null));
    return entered;
  }

  /** A part of a test that may fail by itself: `with self.subTest(i=1):`. */
  subTest(message: unknown = null, params: Record<string, unknown> = {}): _SubTest {
    const { msg = null, ...given } = is_keywords(message) ? message : { msg: message, ...params };
    return new _SubTest(this, msg, given, (part, error) => {
      if (error !== null && this.#expects !== null && !(error instanceof SkipTest)) {
        this.#expects(error);
        throw new ShouldStop();
      }
      if (error instanceof SkipTest) this.#result?.addSkip(part, text_of(error));
      else this.#result?.addSubTest(this, part, error && errorInfo(error));
      if (error === null) return;
      this.#hasPassed = false;
      if (this.#result?.failfast) throw new ShouldStop();
    });
  }

  skipTest(reason: string): never {
    throw new SkipTest(keyword(reason, "reason"));
  }

  fail(message: unknown = null): never {
    throw new FailureException(text_of(keyword(message, "msg")));
  }

  countTestCases(): number {
    return 1;
  }

  /** Runs the one test and tells `result`, which it gives back, how it ended. */
  run(result: TestResult = new TestResult()): TestResult {
    this.#result = result;
    result.startTest(this);
    try {
      const method = this.#method();
      const reason = skipReason(method) ?? skipReason(this.constructor);
      if (reason !== null) {
        result.addSkip(this, reason);
        return result;
      }
      this._begin();
      try {
        this.#runParts(method, result);
      } finally {
        this._end();
      }
      return result;
    } finally {
      this.#result = null;
      result.stopTest(this);
    }
  }

  #runParts(method: () => unknown, result: TestResult): void {
    const isExpected = isExpectedFailure(method);
    let expected: BaseException | null = null;
    this.#hasPassed = true;
    if (this.#guard(() => this._callSetUp())) {
      this.#expects = isExpected ? (error) => void (expected = error) : null;
      this.#guard(() => void this._call(() => method.call(this)));
      this.#expects = null;
      this.#guard(() => this._callTearDown());
    }
    this.doCleanups();
    if (!this.#hasPassed) return;
    if (expected !== null) result.addExpectedFailure(this, errorInfo(expected));
    else if (isExpected) result.addUnexpectedSuccess(this);
    else result.addSuccess(this);
  }

  /** Runs the test without collecting what it raises. */
  debug(): void {
    const method = this.#method();
    const reason = skipReason(method) ?? skipReason(this.constructor);
    if (reason !== null) throw new SkipTest(reason);
    this._begin();
    this._callSetUp();
    this._call(() => method.call(this));
    this._callTearDown();
    for (let next = this.#cleanups.pop(); next !== undefined; next = this.#cleanups.pop()) this.#clean(next);
    this._end();
  }

  #method(): () => unknown {
    return Reflect.get(this, this._testMethodName) as () => unknown;
  }

  #clean([fn, args]: Cleanup): void {
    this._call(() => call_(fn, ...args));
  }

  /** Calls `action`; false when it raised, which is then reported, unless it is expected. */
  #guard(action: () => void): boolean {
    try {
      action();
      return true;
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof KeyboardInterrupt || error instanceof SystemExit) throw error;
      if (error instanceof ShouldStop) return false;
      if (this.#expects !== null && !(error instanceof SkipTest)) {
        this.#expects(error);
        return false;
      }
      this.#hasPassed = false;
      if (error instanceof SkipTest) this.#result?.addSkip(this, text_of(error));
      else {
        // From here on: what ran the tests is not shown (`_clean_tracebacks`).
        error.$traceback = framesAbove(error);
        if (error instanceof FailureException) this.#result?.addFailure(this, errorInfo(error));
        else this.#result?.addError(this, errorInfo(error));
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
    const has = (...names: readonly string[]): boolean => names.every((name) => special(manager, name) !== undefined);
    if (!has("__aenter__", "__aexit__")) {
      const hint = has("__enter__", "__exit__") ? " but it supports the context manager protocol. Did you mean to use enterContext()?" : "";
      throw new TypeError(`'${module_of(type(manager))}.${type(manager).__qualname__}' object does not support the asynchronous context manager protocol${hint}`);
    }
    const entered = await manager.__aenter__();
    this.addAsyncCleanup(() => manager.__aexit__(null, null, null));
    return entered;
  }

  protected override _begin(): void {
    this.#runner = new Runner({ debug: true, loop_factory: getattr(this.constructor, "loop_factory", null) as (() => BaseEventLoop) | null });
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

export interface MainOptions {
  /** The program's test classes. */
  tests?: readonly TestClass[];
  /** The program's functions of these names. */
  setUpModule?: () => unknown;
  tearDownModule?: () => unknown;
  verbosity?: number;
  failfast?: boolean;
  exit?: boolean;
}

/** Runs the tests of the given classes, by name, and ends the program: status 0 when all passed, 1 else, 5 when there were none. */
export function main(options: MainOptions = {}): void {
  const { tests = [], setUpModule, tearDownModule, verbosity = 1, failfast = false, exit = true } = options;
  const suite = new TestSuite([...tests].sort((a, b) => (a.name < b.name ? -1 : 1)).map((cls) => defaultTestLoader.loadTestsFromTestCase(cls)));
  const run = (result: TestResult): void => {
    if (suite.countTestCases() === 0 || !attempt(result, "setUpModule (__main__)", () => setUpModule?.())) return;
    suite.run(result);
    attempt(result, "tearDownModule (__main__)", () => tearDownModule?.());
  };
  const result = new TextTestRunner({ verbosity, failfast }).run({ run });
  if (exit) throw new SystemExit(!result.wasSuccessful() ? 1 : result.testsRun + result.skipped.length === 0 ? 5 : 0);
}

declare_type(TestCase, "TestCase", "unittest.case");
declare_type(IsolatedAsyncioTestCase, "IsolatedAsyncioTestCase", "unittest.async_case");
