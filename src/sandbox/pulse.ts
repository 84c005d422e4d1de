// The host's end of the numbers that it shares with the guest (guest-contract.ts).
import { CALLS, WORK } from "./guest-contract.ts";

export class HostPulse {
  readonly #numbers: () => Int32Array;
  #calls = 0;

  /** `numbers` gives the two, wherever the engine's memory is now. */
  constructor(numbers: () => Int32Array) {
    this.#numbers = numbers;
  }

  /** What the loop has called so far. */
  get calls(): number {
    return this.#numbers()[CALLS] ?? 0;
  }

  /** Another unit of work is done: by what the loop calls now. */
  countWork(): void {
    const numbers = this.#numbers();
    const isNew = this.calls !== this.#calls;
    this.#calls = this.calls;
    numbers[WORK] = isNew ? 1 : (numbers[WORK] ?? 0) + 1;
  }
}
