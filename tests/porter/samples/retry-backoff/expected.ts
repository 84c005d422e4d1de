import * as asyncio from "asyncio";
import * as random from "random";
import {
  type Dict, Exception, call_, f, float, min, mul, pow, print,
  range, split_arguments, take,
} from "python";

/** A failure that may go away. */
class TransientError extends Exception {
}

async function flaky(attempts: number[]): Promise<string> {
  attempts.push(1);
  if (attempts.length < 3) {
    throw new TransientError(
      `attempt ${attempts.length} failed`,
    );
  }
  return "ok";
}

async function retry(
  func: (attempts: number[]) => Promise<string>,
  ...parameters: unknown[]
): Promise<string> {
  const [args, options] = split_arguments(
    parameters,
  ) as [readonly number[][], Dict<string, unknown>];
  const retries = take(options, "retries", 5) as number;
  const base = take(options, "base", 0.5) as number;
  const cap = take(options, "cap", 4) as number;
  for (const attempt of range(1, retries + 1)) {
    try {
      return await call_(func, ...args);
    } catch (exc) {
      if (!(exc instanceof TransientError)) throw exc;
      const delay = min(float(base * pow(2, attempt - 1)), cap);
      print(f`${exc}; retrying in ${delay}s`);
      await asyncio.sleep(delay);
    }
  }
  throw new TransientError("gave up");
}

async function main(): Promise<void> {
  const log: number[] = [];
  print(await retry(flaky, log));
  print(log.length);
  let delay = 1;
  for (const _ of range(4)) {
    print("wait", delay);
    delay = mul(delay, 2);
  }
  const delays = [...range(4)].map(
    (i) => float(0.1 * pow(2, i)),
  );
  print(delays);
}

asyncio.run(main());
