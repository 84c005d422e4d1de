// Leaving tests out, and expecting them to fail. CPython: Lib/unittest/case.py (skip, expectedFailure).
//
// Runs inside QuickJS. No DOM, no Node.
import { Exception } from "../../python/exceptions.ts";
import { declare_type } from "../../python/special.ts";

export class SkipTest extends Exception {}
declare_type(SkipTest, "SkipTest", "unittest.case");

/** Decorates a test or a class: it is reported as skipped, for this reason. */
export function skip<F extends object>(reason: string): (test: F) => F {
  return (test) => {
    return Object.assign(test, { __unittest_skip__: true, __unittest_skip_why__: reason });
  };
}

export function skipIf<F extends object>(condition: unknown, reason: string): (test: F) => F {
  return condition ? skip(reason) : (test) => test;
}

export function skipUnless<F extends object>(condition: unknown, reason: string): (test: F) => F {
  return condition ? (test) => test : skip(reason);
}

export function expectedFailure<F extends object>(test: F): F {
  return Object.assign(test, { __unittest_expecting_failure__: true });
}

/** Why a test or class is to be skipped, or null. */
export function skipReason(test: unknown): string | null {
  return typeof test === "function" && "__unittest_skip_why__" in test ? String(test.__unittest_skip_why__) : null;
}

export function isExpectedFailure(test: unknown): boolean {
  return typeof test === "function" && "__unittest_expecting_failure__" in test;
}
