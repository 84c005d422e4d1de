// What became of tests: `TestResult`, which collects it, and what the text runner writes of each. CPython:
// Lib/unittest/result.py, Lib/unittest/runner.py. What runs the tests stands in unittest.ts and _suites.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { type BaseException, Exception, KeyboardInterrupt, SystemExit } from "../../python/exceptions.ts";
import { tuple } from "../../python/list.ts";
import { repr } from "../../python/repr.ts";
import { declare_type } from "../../python/special.ts";
import { formatException } from "../../python/traceback.ts";
import { full_name, type } from "../../python/type.ts";
import { FailureException } from "./_assertions.ts";

/** A test, or a part of one, as reports name it. */
export interface Reported {
  __str__(): string;
  /** The first line of the test's docstring. */
  shortDescription(): string | null;
}

type Entry = readonly [test: Reported, text: string];

/** An exception as results are told of it: its class, itself and its traceback. */
export type ErrorInfo = readonly [cls: unknown, error: BaseException, traceback: unknown];

export function errorInfo(error: BaseException): ErrorInfo {
  return tuple(type(error), error, error.__traceback__);
}

/** What the tests that ran came to: who failed, with the traceback's text. */
export class TestResult {
  testsRun = 0;
  readonly errors: Entry[] = [];
  readonly failures: Entry[] = [];
  readonly skipped: Entry[] = [];
  readonly expectedFailures: Entry[] = [];
  readonly unexpectedSuccesses: Reported[] = [];
  shouldStop = false;
  failfast = false;

  wasSuccessful(): boolean {
    return this.errors.length + this.failures.length + this.unexpectedSuccesses.length === 0;
  }

  /** Suites run no further test. */
  stop(): void {
    this.shouldStop = true;
  }

  startTestRun(): void {}
  stopTestRun(): void {}

  startTest(_test: Reported): void {
    this.testsRun++;
  }

  stopTest(_test: Reported): void {}

  addSuccess(_test: Reported): void {}

  addUnexpectedSuccess(test: Reported): void {
    this.unexpectedSuccesses.push(test);
    this.#stopIfFast();
  }

  addExpectedFailure(test: Reported, [, error]: ErrorInfo): void {
    this.expectedFailures.push(tuple(test, formatException(error)));
  }

  addSkip(test: Reported, reason: string): void {
    this.skipped.push(tuple(test, reason));
  }

  addError(test: Reported, [, error]: ErrorInfo): void {
    this.errors.push(tuple(test, formatException(error)));
    this.#stopIfFast();
  }

  addFailure(test: Reported, [, error]: ErrorInfo): void {
    this.failures.push(tuple(test, formatException(error)));
    this.#stopIfFast();
  }

  /** The end of a part of a test: `info` is None where it went well. */
  addSubTest(_test: Reported, part: Reported, info: ErrorInfo | null): void {
    if (info === null) return;
    const [, error] = info;
    (error instanceof FailureException ? this.failures : this.errors).push(tuple(part, formatException(error)));
    this.#stopIfFast();
  }

  #stopIfFast(): void {
    if (this.failfast) this.stop();
  }

  __repr__(): string {
    return `<${full_name(type(this))} run=${this.testsRun} errors=${this.errors.length} failures=${this.failures.length}>`;
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

/** Ends a test of which a part has failed, where that was expected or the result is to stop at the first failure. */
export class ShouldStop extends Exception {}

/** The part of a test inside `with self.subTest(i=1):`, which may fail by itself. */
export class _SubTest implements Reported {
  declare [Symbol.dispose]: () => void;
  readonly #test: Reported;
  readonly #description: string;
  readonly #ended: (part: _SubTest, error: BaseException | null) => void;

  /** `ended` is told how the part ended. */
  constructor(test: Reported, message: unknown, params: Record<string, unknown>, ended: (part: _SubTest, error: BaseException | null) => void) {
    const parts = message === null ? [] : [`[${text_of(message)}]`];
    const named = Object.entries(params).map(([name, value]) => `${name}=${repr(value)}`);
    if (named.length > 0) parts.push(`(${named.join(", ")})`);
    this.#test = test;
    this.#description = parts.length === 0 ? "(<subtest>)" : parts.join(" ");
    this.#ended = ended;
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
    if (error instanceof KeyboardInterrupt || error instanceof SystemExit || error instanceof ShouldStop) return false;
    this.#ended(this, error);
    return error !== null;
  }
}

/** Where a report is written. */
export interface ReportStream {
  write(text: string): unknown;
}

/** Writes a dot, an F, an E … for each test, or a line where `verbosity` is above 1, or nothing where it is 0. */
export class TextTestResult extends TestResult {
  readonly #stream: ReportStream;
  readonly #descriptions: boolean;
  readonly #verbosity: number;
  /** Whether the line of the test that runs has its word. */
  #isAtStart = true;

  constructor(stream: ReportStream, descriptions: boolean, verbosity: number) {
    super();
    this.#stream = stream;
    this.#descriptions = descriptions;
    this.#verbosity = verbosity;
  }

  /** A test as reports name it, with the first line of its docstring. */
  getDescription(test: Reported): string {
    const doc = this.#descriptions ? test.shortDescription() : null;
    return `${text_of(test)}${doc === null || doc === "" ? "" : `\n${doc}`}`;
  }

  override startTest(test: Reported): void {
    super.startTest(test);
    if (this.#verbosity > 1) this.#stream.write(`${this.getDescription(test)} ... `);
    this.#isAtStart = false;
  }

  override addSuccess(test: Reported): void {
    super.addSuccess(test);
    this.#mark(test, ".", "ok");
  }

  override addUnexpectedSuccess(test: Reported): void {
    super.addUnexpectedSuccess(test);
    this.#mark(test, "u", "unexpected success");
  }

  override addExpectedFailure(test: Reported, info: ErrorInfo): void {
    super.addExpectedFailure(test, info);
    this.#mark(test, "x", "expected failure");
  }

  override addSkip(test: Reported, reason: string): void {
    super.addSkip(test, reason);
    this.#mark(test, "s", `skipped ${repr(reason)}`);
  }

  override addError(test: Reported, info: ErrorInfo): void {
    super.addError(test, info);
    this.#mark(test, "E", "ERROR");
  }

  override addFailure(test: Reported, info: ErrorInfo): void {
    super.addFailure(test, info);
    this.#mark(test, "F", "FAIL");
  }

  override addSubTest(test: Reported, part: Reported, info: ErrorInfo | null): void {
    super.addSubTest(test, part, info);
    if (info === null) return;
    if (info[1] instanceof FailureException) this.#mark(part, "F", "FAIL");
    else this.#mark(part, "E", "ERROR");
  }

  /** A part of a test has a line of its own, and so has what comes after the first word on a test. */
  #mark(test: Reported, letter: string, word: string): void {
    if (this.#verbosity <= 1) {
      if (this.#verbosity === 1) this.#stream.write(letter);
      return;
    }
    const isPart = test instanceof _SubTest;
    if (isPart && !this.#isAtStart) this.#stream.write("\n");
    if (isPart || this.#isAtStart) this.#stream.write(`${isPart ? "  " : ""}${this.getDescription(test)} ... `);
    this.#stream.write(`${word}\n`);
    this.#isAtStart = true;
  }

  /** Writes the tracebacks of what went wrong. */
  printErrors(): void {
    if (this.#verbosity > 0) this.#stream.write("\n");
    for (const [kind, list] of [["ERROR", this.errors], ["FAIL", this.failures]] as const) {
      for (const [test, text] of list) this.#stream.write(`${"=".repeat(70)}\n${kind}: ${this.getDescription(test)}\n${"-".repeat(70)}\n${text}\n`);
    }
    if (this.unexpectedSuccesses.length > 0) this.#stream.write(`${"=".repeat(70)}\n`);
    for (const test of this.unexpectedSuccesses) this.#stream.write(`UNEXPECTED SUCCESS: ${this.getDescription(test)}\n`);
  }
}

declare_type(TestResult, "TestResult", "unittest.result");
declare_type(TextTestResult, "TextTestResult", "unittest.runner");
