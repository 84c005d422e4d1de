// The least that keeps src/sandbox/guest-contract.ts: a `$` that prints and turns a loop with no asyncio in it. Tests of
// the sandbox run programs on it, so that they fail for reasons of the sandbox only.

function install(): void {
  type Event = { kind: string; at: number; task: number; stream: string; text: string; line: number };
  const { stringify, parse } = JSON;
  let pending: Event[] = [];
  let emit: (events: string) => void = () => {};

  const flush = () => {
    if (pending.length === 0) return;
    const batch = stringify(pending);
    pending = [];
    emit(batch);
  };

  const guest = {
    run(program: ($: unknown) => unknown, settings: string, beat: () => number, emitted: (events: string) => void): string {
      emit = emitted;
      const { file, timers } = parse(settings);
      let due = 0;
      let set = 0;
      const turn = () => {
        if (due-- <= 0) due = beat();
      };
      const $ = {
        file,
        /** Prints text as it is, newline or not. */
        write(text: string): void {
          pending.push({ kind: "print", at: 0, task: 0, stream: "stdout", text, line: 0 });
          if (text.endsWith("\n") || pending.length >= 256) flush();
        },
        print(text: unknown): void {
          $.write(`${String(text)}\n`);
        },
        /** Any event. */
        event(event: Event): void {
          pending.push(event);
          if (pending.length >= 256) flush();
        },
        /** One turn of the loop. */
        turn,
        /** Sets a timer that never fires. */
        timer(): void {
          if (++set > timers) throw { outcome: { kind: "limit", limit: "timers" } };
        },
        /** Ends the run with any outcome. */
        end(outcome: unknown): never {
          throw { outcome };
        },
        /** Leaves events in the guest's hands, unlike `write`. */
        keep(text: string): void {
          pending.push({ kind: "print", at: 0, task: 0, stream: "stdout", text, line: 0 });
        },
      };
      let outcome: unknown = { kind: "ended" };
      try {
        turn();
        program($);
      } catch (error) {
        outcome = outcomeOf(error);
      }
      flush();
      return stringify(outcome);
    },
    flush,
  };

  function outcomeOf(error: unknown): unknown {
    if (typeof error === "object" && error !== null && "outcome" in error) return error.outcome;
    if (!(error instanceof Error)) return { kind: "raised", type: "thrown", message: String(error), traceback: "" };
    if (error.name === "InternalError") throw error;
    return { kind: "raised", type: error.name, message: error.message, traceback: error.stack ?? "" };
  }

  Object.assign(globalThis, { __interleave: guest });
}

export const fakeGuest = `(${String(install)})()`;
