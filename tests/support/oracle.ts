// One CPython for all tests of a file: starting it takes two seconds, a program a few milliseconds.
import { afterAll, beforeAll } from "vitest";
import { openOracle, type Oracle } from "../../src/oracle/index.ts";

/** Call at the top of a test file; the function it returns gives the oracle inside tests. */
export function useOracle(): () => Oracle {
  let oracle: Oracle | undefined;
  beforeAll(async () => {
    oracle = await openOracle();
  }, 60_000);
  afterAll(() => oracle?.close());
  return () => {
    if (!oracle) throw new Error("The oracle opens before the first test; use it inside tests only.");
    return oracle;
  };
}
