// Tests that run one after another, what finds them in a class, and the runner that reports on them as text. A port has no
// module to search, so a loader takes classes only. CPython: Lib/unittest/suite.py, loader.py, runner.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { now } from "../../python/clock.ts";
import { Exception, TypeError } from "../../python/exceptions.ts";
import { framesAbove } from "../../python/frames.ts";
import { type AnyIterable, iter } from "../../python/iteration.ts";
import { by_names } from "../../python/keywords.ts";
import { redirected, write } from "../../python/output.ts";
import { refuse } from "../../python/refuse.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { translateError } from "../../python/translate-error.ts";
import { full_name, type } from "../../python/type.ts";
import { reportUnclosed } from "../unclosed-loops.ts";
import { Fixture, type ReportStream, type TestResult, TextTestResult, errorInfo } from "./_results.ts";
import { SkipTest, skipReason } from "./_skipping.ts";

interface Test {
  run(result: TestResult): unknown;
  countTestCases(): number;
}

/** A class of tests, with what is done once for all of them. */
export interface TestClass {
  new (methodName?: string): Test;
  setUpClass(): unknown;
  tearDownClass(): unknown;
  _classCleanups(): Iterable<() => unknown>;
}

/** The class whose tests run, and whether what it sets up was. */
interface Progress {
  current: TestClass | null;
  isSetUp: boolean;
}

export class TestSuite {
  /** A test that has run is let go of. */
  readonly #tests: (Test | null)[] = [];
  #gone = 0;

  constructor(tests: AnyIterable<Test> = []) {
    this.addTests(tests);
  }

  addTest(test: Test): void {
    this.#tests.push(test);
  }

  addTests(tests: AnyIterable<Test>): void {
    for (const test of iter(tests)) this.addTest(test);
  }

  countTestCases(): number {
    return this.#tests.reduce((count, test) => count + (test?.countTestCases() ?? 0), this.#gone);
  }

  [Symbol.iterator](): Iterator<Test | null> {
    return this.#tests[Symbol.iterator]();
  }

  /** Runs the tests, with what their classes set up before the first test of a class and tear down after the last. */
  run<R extends TestResult>(result: R): R {
    const progress: Progress = { current: null, isSetUp: false };
    this.#run(result, progress);
    leaveClass(progress, result);
    return result;
  }

  #run(result: TestResult, progress: Progress): void {
    for (let i = 0; i < this.#tests.length && !result.shouldStop; i++) {
      this.#runTest(i, result, progress);
      reportUnclosed();
    }
  }

  /** A function of its own: when it returns, nobody holds the test. */
  #runTest(i: number, result: TestResult, progress: Progress): void {
    const test = this.#tests[i] ?? null;
    if (test === null) throw new TypeError("'NoneType' object is not callable");
    if (test instanceof TestSuite) test.#run(result, progress);
    else if (enterClass(test.constructor as TestClass, progress, result)) test.run(result);
    else return;
    this.#gone += test.countTestCases();
    this.#tests[i] = null;
  }

  __call__<R extends TestResult>(result: R): R {
    return this.run(result);
  }

  __repr__(): string {
    return `<${full_name(type(this))} tests=${repr([...this])}>`;
  }
}
declare_type(TestSuite, "TestSuite", "unittest.suite");

/** False where the class of the next test could not set up. */
function enterClass(cls: TestClass, progress: Progress, result: TestResult): boolean {
  if (cls !== progress.current) {
    leaveClass(progress, result);
    progress.current = cls;
    progress.isSetUp = skipReason(cls) !== null || attempt(result, `setUpClass (${full_name(cls)})`, () => cls.setUpClass());
    if (!progress.isSetUp) cleanClass(cls, result, "setUpClass");
  }
  return progress.isSetUp;
}

function leaveClass({ current, isSetUp }: Progress, result: TestResult): void {
  if (current === null || !isSetUp || skipReason(current) !== null) return;
  attempt(result, `tearDownClass (${full_name(current)})`, () => current.tearDownClass());
  cleanClass(current, result, "tearDownClass");
}

function cleanClass(cls: TestClass, result: TestResult, part: string): void {
  for (const action of cls._classCleanups()) attempt(result, `${part} (${full_name(cls)})`, action);
}

/** Does what is done once for several tests; false when it raised, which is then reported. */
export function attempt(result: TestResult, description: string, action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (raised) {
    const error = translateError(raised);
    if (!(error instanceof Exception)) throw error;
    if (error instanceof SkipTest) result.addSkip(new Fixture(description), text_of(error));
    else {
      error.$traceback = framesAbove(error);
      result.addError(new Fixture(description), errorInfo(error));
    }
    return false;
  }
}

export class TestLoader {
  /** Methods whose names begin with `test`, inherited ones too, in alphabetical order. */
  getTestCaseNames(cls: TestClass): string[] {
    const names = new Set<string>();
    for (let object: unknown = cls.prototype; typeof object === "object" && object !== null; object = Object.getPrototypeOf(object)) {
      for (const name of Object.getOwnPropertyNames(object)) if (name.startsWith("test")) names.add(name);
    }
    return [...names].sort();
  }

  loadTestsFromTestCase(cls: TestClass): TestSuite {
    const names = this.getTestCaseNames(cls);
    if (names.length === 0 && "runTest" in cls.prototype) names.push("runTest");
    return new TestSuite(names.map((name) => new cls(name)));
  }
}
declare_type(TestLoader, "TestLoader", "unittest.loader");

export const defaultTestLoader: TestLoader = new TestLoader();

interface RunnerOptions {
  readonly stream?: ReportStream | null;
  readonly descriptions?: boolean;
  readonly verbosity?: number;
  readonly failfast?: boolean;
}
const OPTIONS = ["stream", "descriptions", "verbosity", "failfast"] as const;
/** Options that report in other ways. */
const OTHER_OPTIONS = ["buffer", "resultclass", "warnings", "tb_locals", "durations"] as const;

/** Runs a test or a suite and writes to `stream`, by default what `sys.stderr` is when the runner is made. */
export class TextTestRunner {
  readonly stream: ReportStream;
  readonly descriptions: boolean;
  readonly verbosity: number;
  failfast: boolean;

  constructor(...args: unknown[]) {
    const options = by_names<RunnerOptions & { [name in (typeof OTHER_OPTIONS)[number]]?: unknown }>(args, [...OPTIONS, ...OTHER_OPTIONS], "TextTestRunner.__init__");
    for (const name of OTHER_OPTIONS) if (options[name]) refuse(`unittest.TextTestRunner(${name}=…)`, "reports in another way");
    const { stream = null, descriptions = true, verbosity = 1, failfast = false } = options;
    this.stream = stream ?? redirected("stderr") ?? { write: (text) => write("stderr", text) };
    this.descriptions = descriptions;
    this.verbosity = verbosity;
    this.failfast = failfast;
  }

  run(test: { run(result: TestResult): unknown }): TextTestResult {
    const result = new TextTestResult(this.stream, this.descriptions, this.verbosity);
    result.failfast = this.failfast;
    const start = now();
    test.run(result);
    const duration = now() - start;
    result.printErrors();
    this.stream.write(`${"-".repeat(70)}\nRan ${result.testsRun} test${result.testsRun === 1 ? "" : "s"} in ${duration.toFixed(3)}s\n\n`);
    const counts: readonly (readonly [string, readonly unknown[]])[] = [
      ["failures", result.failures],
      ["errors", result.errors],
      ["skipped", result.skipped],
      ["expected failures", result.expectedFailures],
      ["unexpected successes", result.unexpectedSuccesses],
    ];
    const shown = counts.filter(([, list]) => list.length > 0).map(([name, list]) => `${name}=${list.length}`);
    const isEmpty = result.testsRun === 0 && result.skipped.length === 0;
    const word = !result.wasSuccessful() ? "FAILED" : isEmpty ? "NO TESTS RAN" : "OK";
    this.stream.write(`${word}${shown.length > 0 ? ` (${shown.join(", ")})` : ""}\n`);
    return result;
  }
}
declare_type(TextTestRunner, "TextTestRunner", "unittest.runner");
