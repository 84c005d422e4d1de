// `except*`: the clauses of one `try`, each getting the part of the exception group that it matches, and what is raised
// at the end. Specified by PEP 654 and CPython's Objects/exceptions.c (_PyExc_PrepReraiseStar).
//
// Runs inside QuickJS. No DOM, no Node.
import { raisedInNoFrame } from "./coroutines.ts";
import { BaseExceptionGroup, type ExceptionClass, matchExceptionStar } from "./exception-groups.ts";
import { BaseException, type Frame } from "./exceptions.ts";
import { runningFrames } from "./frames.ts";
import { Tuple } from "./list.ts";
import { caught, handled } from "./lowered.ts";
import { translateError } from "./translate-error.ts";

class ExceptStar {
  readonly #original: BaseException;
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
    const match = this.#take(classes, runningFrames().at(-1));
    if (match === null) return;
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
    const outer = caught(match);
    try {
      await run(match);
    } catch (thrown) {
      this.#collect(match, thrown);
    } finally {
      handled(outer);
    }
  }

  #take<E extends BaseException>(classes: ExceptionClass<E> | readonly ExceptionClass<E>[], frame?: Frame): BaseExceptionGroup<E> | null {
    if (this.#rest === null) return null;
    const [match, rest] = matchExceptionStar(this.#rest, classes);
    this.#rest = rest;
    if (match === null) return null;
    // A lone exception comes wrapped, and CPython wraps with a tuple where a program writes a list.
    if (match.exceptions.includes(this.#original)) {
      match.args = ["", Tuple.of(this.#original)];
      // Its traceback is the frame of the `except*` alone.
      match.$traceback = frame === undefined ? (match.$traceback?.slice(0, 1) ?? []) : [frame];
    }
    return match as BaseExceptionGroup<E>;
  }

  /** What a clause raised: its part of the group again, or something else. */
  #collect(match: BaseExceptionGroup, thrown: unknown): void {
    const error: unknown = translateError(thrown);
    if (error === match && this.#original instanceof BaseExceptionGroup) for (const leaf of leaves(match)) this.#again.add(leaf);
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
    const remaining = this.#original.subgroup((each) => this.#again.has(each));
    // Groups that are made here are raised as they are, with no context of their own (`RERAISE`).
    const [first, ...others] = remaining === null ? this.#raised : [...this.#raised, withoutContext(remaining)];
    if (first === undefined) return;
    throw others.length === 0 ? first : raisedInNoFrame(withoutContext(new BaseExceptionGroup("", [first, ...others])));
  }
}

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
