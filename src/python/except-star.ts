// `except*`: the clauses of one `try`, each getting the part of the exception group that it matches, and what is raised
// at the end. Specified by PEP 654 and CPython's Objects/exceptions.c (_PyExc_PrepReraiseStar).
//
// Runs inside QuickJS. No DOM, no Node.
import { raisedInNoFrame } from "./coroutines.ts";
import { BaseExceptionGroup, type ExceptionClass, matchExceptionStar } from "./exception-groups.ts";
import { BaseException, again, rememberTraceback } from "./exceptions.ts";
import { calledFrom, catching, markRaised, position, runningFrames } from "./frames.ts";
import { Tuple } from "./list.ts";
import { caught, handled } from "./lowered.ts";
import { translateError } from "./translate-error.ts";

class ExceptStar {
  readonly #original: BaseException;
  /** What the coroutine around the `try` is known by, and its name: for clauses that wait. */
  readonly #key = catching.key();
  readonly #name = runningFrames().at(-1)?.name ?? "";
  #rest: BaseException | null;
  /** What clauses raised that was not part of the group. */
  readonly #raised: BaseException[] = [];
  /** Leaves of the original that a clause raised again. */
  readonly #again = new Set<BaseException>();

  constructor(original: BaseException) {
    this.#original = original;
    this.#rest = original;
  }

  /** One clause: runs when something matches; what it raises waits until `finish`. Tracebacks know a clause by this name (frames.ts). */
  handle<E extends BaseException>(classes: ExceptionClass<E> | readonly ExceptionClass<E>[], run: (group: BaseExceptionGroup<E>) => void): void {
    const match = this.#take(classes);
    if (match === null) return;
    if (this.#isWrapped) markRaised(match).$frames = [];
    const outer = caught(match);
    try {
      run(match);
    } catch (thrown) {
      this.#collect(match, thrown);
    } finally {
      handled(outer);
    }
  }

  /** A clause that waits. */
  async handle_async<E extends BaseException>(classes: ExceptionClass<E> | readonly ExceptionClass<E>[], run: (group: BaseExceptionGroup<E>) => Promise<void>): Promise<void> {
    const match = this.#take(classes);
    if (match === null) return;
    if (this.#isWrapped) match.$traceback = [{ name: this.#name, line: position.line, key: this.#key }];
    const asItWas = rememberTraceback(match);
    const outer = caught(match);
    try {
      await run(match);
    } catch (thrown) {
      if (again.exception === match) asItWas();
      else if (thrown instanceof BaseException) thrown.$frames = calledFrom({ name: this.#name, line: position.line, key: this.#key }, thrown.$frames ?? []);
      this.#collect(match, thrown);
    } finally {
      handled(outer);
    }
  }

  #take<E extends BaseException>(classes: ExceptionClass<E> | readonly ExceptionClass<E>[]): BaseExceptionGroup<E> | null {
    if (this.#rest === null) return null;
    const [match, rest] = matchExceptionStar(this.#rest, classes);
    this.#rest = rest;
    if (match === null) return null;
    // A lone exception comes wrapped, and CPython wraps with a tuple where a program writes a list. The interpreter raises it.
    if (this.#isWrapped) match.args = ["", Tuple.of(this.#original)];
    match.$made = undefined;
    return match as BaseExceptionGroup<E>;
  }

  get #isWrapped(): boolean {
    return !(this.#original instanceof BaseExceptionGroup);
  }

  /** What a clause raised: its part of the group again by a bare `raise`, which leaves it as it was, or something else. */
  #collect(match: BaseExceptionGroup, thrown: unknown): void {
    const error: unknown = translateError(thrown);
    if (error === match && again.exception === match && !this.#isWrapped) for (const leaf of leaves(match)) this.#again.add(leaf);
    else if (error instanceof BaseException) this.#raised.push(error);
    else throw thrown;
  }

  /** Raises what no clause handled together with what clauses raised. */
  finish(): void {
    if (!(this.#original instanceof BaseExceptionGroup)) {
      const [only] = this.#raised;
      if (only !== undefined) throw only;
      if (this.#rest !== null) throw this.#rest;
      return;
    }
    if (this.#rest !== null) for (const leaf of leaves(this.#rest)) this.#again.add(leaf);
    const remaining = this.#remaining(this.#original);
    const all = remaining === null ? this.#raised : [...this.#raised, remaining];
    const [first, ...others] = all;
    if (first === undefined) return;
    if (others.length === 0) throw first;
    for (const each of all) each.$traceback = each.$traceback;
    throw raisedInNoFrame(withoutContext(new BaseExceptionGroup("", all)));
  }

  /** The part of the group that goes on: as it was raised. */
  #remaining(original: BaseExceptionGroup): BaseExceptionGroup | null {
    const remaining = original.subgroup((each) => this.#again.has(each));
    if (remaining === null || remaining === original) return remaining;
    remaining.$frames = original.$frames;
    remaining.$raised = original.$raised;
    return withoutContext(remaining);
  }
}

/** Groups that are made here are raised as they are, with no context of their own (`RERAISE`). */
function withoutContext(group: BaseExceptionGroup): BaseExceptionGroup {
  group.$made = undefined;
  return group;
}

function leaves(exception: BaseException): BaseException[] {
  return exception instanceof BaseExceptionGroup ? exception.exceptions.flatMap(leaves) : [exception];
}

/** In a `catch`: `const rest = except_star(e); rest.handle(ValueError, (group) => { … }); rest.finish();` */
export function except_star(error: unknown): ExceptStar {
  const exception: unknown = translateError(error);
  if (exception instanceof BaseException) return new ExceptStar(exception);
  throw error;
}
