// BaseExceptionGroup and ExceptionGroup (PEP 654), and the matching that `except*` does.
// Specified by CPython's Objects/exceptions.c (BaseExceptionGroup_*) and Python/ceval.c (exception_group_match).
//
// Runs inside QuickJS. No DOM, no Node.
import { BaseException, Exception, TypeError, ValueError } from "./exceptions.ts";
import { type Tuple, tuple } from "./list.ts";
import { declare_type, is_class } from "./special.ts";
import { truth } from "./truth.ts";

/** A class of exceptions, as `except` takes it. */
export type ExceptionClass<E extends BaseException = BaseException> = abstract new (...args: never[]) => E;

/** What `split` and `subgroup` take: a class, several classes, or a predicate. */
export type Condition = ExceptionClass | readonly ExceptionClass[] | ((exception: BaseException) => boolean);

export class BaseExceptionGroup<E extends BaseException = BaseException> extends BaseException {
  override readonly message: string;
  readonly exceptions: Tuple<E>;

  constructor(message: string, exceptions: readonly E[]) {
    super(message, exceptions);
    if (typeof message !== "string") throw new TypeError("argument 1 must be str, not " + typeof message);
    if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
    if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    exceptions.forEach((exception, index) => {
      if (!(exception instanceof BaseException)) {
        throw new ValueError(`Item ${index} of second argument (exceptions) is not an exception`);
      }
    });
    this.message = message;
    this.exceptions = tuple(...exceptions) as Tuple<E>;
    // CPython's BaseExceptionGroup(...) of Exceptions alone is an ExceptionGroup (BaseExceptionGroup_new).
    if (new.target === BaseExceptionGroup && exceptions.every((exception) => exception instanceof Exception)) {
      Object.setPrototypeOf(this, ExceptionGroup.prototype);
    }
  }

  /** A group of the same kind around other exceptions; a subclass overrides it to keep its own data. */
  derive(exceptions: readonly BaseException[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.message, exceptions);
  }

  /** The part that matches, nesting kept, or null. */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** The part that matches and the rest, nesting kept; null where there is none. */
  split(condition: Condition): readonly [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    const matches = toPredicate(condition);
    if (matches(this)) return tuple(this, null);
    const matching: BaseException[] = [];
    const rest: BaseException[] = [];
    for (const exception of this.exceptions) {
      if (exception instanceof BaseExceptionGroup) {
        const [yes, no] = exception.split(condition);
        if (yes !== null) matching.push(yes);
        if (no !== null) rest.push(no);
      } else {
        (matches(exception) ? matching : rest).push(exception);
      }
    }
    return tuple(this.#deriveOrNull(matching), this.#deriveOrNull(rest));
  }

  #deriveOrNull(exceptions: readonly BaseException[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const group: unknown = this.derive(exceptions);
    if (!(group instanceof BaseExceptionGroup)) throw new TypeError("derive must return an instance of BaseExceptionGroup");
    group.$traceback = this.$traceback;
    if (this.$notIn !== undefined) {
      group.$frames = this.$frames;
      group.$notIn = this.$notIn;
    }
    group.__cause__ = this.__cause__;
    group.__context__ = this.__context__;
    // `PyException_SetCause` says so even where there is none.
    group.__suppress_context__ = true;
    if (this.__notes__ !== undefined) group.__notes__ = [...this.__notes__];
    return group;
  }
}

export class ExceptionGroup<E extends BaseException = Exception> extends BaseExceptionGroup<E> {
  constructor(message: string, exceptions: readonly E[]) {
    super(message, exceptions);
    if (!exceptions.every((exception) => exception instanceof Exception)) {
      throw new TypeError(`Cannot nest BaseExceptions in ${new.target === ExceptionGroup ? "an ExceptionGroup" : `'${new.target.name}'`}`);
    }
  }

  /** In Python an ExceptionGroup is an Exception too; JavaScript has one parent only, so `instanceof` is taught it. */
  static {
    const inherited = Function.prototype[Symbol.hasInstance];
    Object.defineProperty(Exception, Symbol.hasInstance, {
      value(this: unknown, value: unknown): boolean {
        return (
          inherited.call(this as () => void, value) ||
          (this === Exception && inherited.call(ExceptionGroup, value))
        );
      },
    });
  }
}

declare_type(BaseExceptionGroup, "BaseExceptionGroup");
declare_type(ExceptionGroup, "ExceptionGroup");

function toPredicate(condition: Condition): (exception: BaseException) => boolean {
  if (Array.isArray(condition) && condition.every(isExceptionClass)) return (exception) => condition.some((each) => exception instanceof each);
  if (isExceptionClass(condition)) return (exception) => exception instanceof condition;
  const called: unknown = typeof condition === "object" && condition !== null ? Reflect.get(condition, "__call__") : condition;
  if (typeof called !== "function" || is_class(called)) {
    throw new TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
  }
  return (exception) => truth(called.call(condition, exception));
}

function isExceptionClass(value: unknown): value is ExceptionClass {
  return typeof value === "function" && (value === BaseException || Object.prototype.isPrototypeOf.call(BaseException, value));
}

/**
 * One `except*` clause: the part of `raised` that it handles, and what goes on to the next clause. A naked exception
 * that matches is wrapped in a group without a message (CPython: `_PyEval_ExceptionGroupMatch`).
 */
export function matchExceptionStar(
  raised: BaseException,
  classes: ExceptionClass | readonly ExceptionClass[],
): readonly [BaseExceptionGroup | null, BaseException | null] {
  if (raised instanceof BaseExceptionGroup) return raised.split(classes);
  if (!toPredicate(classes)(raised)) return [null, raised];
  const group = new BaseExceptionGroup("", [raised]);
  group.$traceback = raised.$traceback;
  return [group, null];
}
