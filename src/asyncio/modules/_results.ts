// What became of tests: `TestResult`, which collects it, and what the text runner writes of each. CPython:
// Lib/unittest/result.py, Lib/unittest/runner.py. What runs the tests stands in unittest.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { type BaseException, KeyboardInterrupt, SystemExit } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { write } from "../../python/output.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { formatException } from "../../python/traceback.ts";
import { FailureException } from "./_assertions.ts";
import { SkipTest } from "./_skipping.ts";

/** A test, or a part of one, as reports name it. */
export interface Reported {
  __str__(): string;
  /** The first line of the test's docstring. */
  shortDescription(): string | null;
}

type Entry = readonly [test: Reported, text: string];

/** What the tests that ran came to: who failed, with the traceback's text. */
export class TestResult {
  testsRun = 0;
  readonly errors: Entry[] = [];
  readonly failures: Entry[] = [];
  readonly skipped: Entry[] = [];
  readonly expectedFailures: Entry[] = [];
  readonly unexpectedSuccesses: Reported[] = [];

  wasSuccessful(): boolean {
    return this.errors.length + this.failures.length + this.unexpectedSuccesses.length === 0;
  }

  startTest(_test: Reported): void {
    this.testsRun++;
  }

  addSuccess(_test: Reported): void {}

  addUnexpectedSuccess(test: Reported): void {
    this.unexpectedSuccesses.push(test);
  }

  addExpectedFailure(test: Reported, error: BaseException): void {
    this.expectedFailures.push(tuple(test, formatException(error)));
  }

  addSkip(test: Reported, reason: string): void {
    this.skipped.push(tuple(test, reason));
  }

  /** An assertion of a test that did not hold is a failure, all else an error. */
  addFailure(test: Reported, error: BaseException): void {
    (isFailure(test, error) ? this.failures : this.errors).push(tuple(test, formatException(error)));
  }

  __repr__(): string {
    return `<unittest.result.TestResult run=${this.testsRun} errors=${this.errors.length} failures=${this.failures.length}>`;
  }
}

/** What is done once for the tests of a class or a module, as reports name it where it fails. */
export class Fixture implements Reported {
  readonly #description: string;

  constructor(description: string) {
    this.#description = description;
  }

  shortDescription(): null {
    return null;
  }

  __str__(): string {
    return this.#description;
  }
}

/** The part of a test inside `with self.subTest(i=1):`, which may fail by itself. */
export class _SubTest implements Reported {
  declare [Symbol.dispose]: () => void;
  readonly #test: Reported;
  readonly #description: string;
  readonly #failed: (part: _SubTest, error: BaseException) => void;

  constructor(test: Reported, message: unknown, params: Record<string, unknown>, failed: (part: _SubTest, error: BaseException) => void) {
    const parts = message === null ? [] : [`[${text_of(message)}]`];
    const named = Object.entries(params).map(([name, value]) => `${name}=${repr(value)}`);
    if (named.length > 0) parts.push(`(${named.join(", ")})`);
    this.#test = test;
    this.#description = parts.length === 0 ? "(<subtest>)" : parts.join(" ");
    this.#failed = failed;
  }

  shortDescription(): string | null {
    return this.#test.shortDescription();
  }

  __str__(): string {
    return `${text_of(this.#test)} ${this.#description}`;
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: unknown, error: BaseException | null): boolean {
    if (error === null) return false;
    if (error instanceof KeyboardInterrupt || error instanceof SystemExit || error instanceof SkipTest) return false;
    this.#failed(this, error);
    return true;
  }
}

function isFailure(test: Reported, error: BaseException): boolean {
  return error instanceof FailureException && !(test instanceof Fixture);
}

/** A test as reports name it, with the first line of its docstring. */
function described(test: Reported): string {
  const doc = test.shortDescription();
  return `${text_of(test)}${doc === null || doc === "" ? "" : `\n${doc}`}`;
}

/** Writes a dot, an F, an E … for each test, or a line, and at the end the report. */
export class TextTestResult extends TestResult {
  readonly #verbose: boolean;
  /** Whether the line of the test that runs has its word. */
  #isAtStart = true;

  constructor(verbose: boolean) {
    super();
    this.#verbose = verbose;
  }

  override startTest(test: Reported): void {
    super.startTest(test);
    if (this.#verbose) write("stderr", `${described(test)} ... `);
    this.#isAtStart = false;
  }

  override addSuccess(test: Reported): void {
    this.#mark(test, ".", "ok");
  }

  override addUnexpectedSuccess(test: Reported): void {
    super.addUnexpectedSuccess(test);
    this.#mark(test, "u", "unexpected success");
  }

  override addExpectedFailure(test: Reported, error: BaseException): void {
    super.addExpectedFailure(test, error);
    this.#mark(test, "x", "expected failure");
  }

  override addSkip(test: Reported, reason: string): void {
    super.addSkip(test, reason);
    this.#mark(test, "s", `skipped ${repr(reason)}`);
  }

  override addFailure(test: Reported, error: BaseException): void {
    super.addFailure(test, error);
    const failed = isFailure(test, error);
    this.#mark(test, failed ? "F" : "E", failed ? "FAIL" : "ERROR");
  }

  /** A part of a test has a line of its own, and so has what comes after the first word on a test. */
  #mark(test: Reported, letter: string, word: string): void {
    if (!this.#verbose) return write("stderr", letter);
    const isPart = test instanceof _SubTest;
    if (isPart && !this.#isAtStart) write("stderr", "\n");
    if (isPart || this.#isAtStart) write("stderr", `${isPart ? "  " : ""}${described(test)} ... `);
    write("stderr", `${word}\n`);
    this.#isAtStart = true;
  }

  /** Writes the report; `duration` in virtual seconds. */
  finish(duration: number): void {
    write("stderr", "\n");
    for (const [kind, list] of [["ERROR", this.errors], ["FAIL", this.failures]] as const) {
      for (const [test, text] of list) write("stderr", `${"=".repeat(70)}\n${kind}: ${described(test)}\n${"-".repeat(70)}\n${text}\n`);
    }
    if (this.unexpectedSuccesses.length > 0) write("stderr", `${"=".repeat(70)}\n`);
    for (const test of this.unexpectedSuccesses) write("stderr", `UNEXPECTED SUCCESS: ${described(test)}\n`);
    write("stderr", `${"-".repeat(70)}\nRan ${this.testsRun} test${this.testsRun === 1 ? "" : "s"} in ${duration.toFixed(3)}s\n\n`);
    const counts: readonly (readonly [string, number])[] = [
      ["failures", this.failures.length],
      ["errors", this.errors.length],
      ["skipped", this.skipped.length],
      ["expected failures", this.expectedFailures.length],
      ["unexpected successes", this.unexpectedSuccesses.length],
    ];
    const shown = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}=${count}`);
    const word = !this.wasSuccessful() ? "FAILED" : this.testsRun === 0 ? "NO TESTS RAN" : "OK";
    write("stderr", `${word}${shown.length > 0 ? ` (${shown.join(", ")})` : ""}\n`);
  }
}

declare_type(TestResult, "TestResult", "unittest.result");
