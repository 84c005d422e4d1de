// Runs lowered text in Node with the smallest runtime that the table in src/README.md allows: no loop, no time. What is
// awaited is there at once, so a run is one straight line of steps and its prints can be asserted.

/** Awaiting it gives the value, or raises it if it is an Error. */
class Ready {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

class YieldedValue {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** `__anext__` of an async generator. */
class Next {
  readonly generator: Steps;
  constructor(generator: Steps) {
    this.generator = generator;
  }
}

type Steps = Generator<unknown, unknown, unknown> & { $kind?: string; $qualname?: string; $started?: boolean };

const STOP = Symbol("stop");

/** Runs a program; gives what it printed, line by line. */
export function run(code: string): string[] {
  const printed: string[] = [];
  const print = (...values: readonly unknown[]): void => void printed.push(values.map(show).join(" "));
  const handling: unknown[] = [];

  function drive(steps: Steps, inGenerator: boolean): unknown {
    steps.$started = true;
    let step = steps.next();
    for (;;) {
      if (step.done === true) return inGenerator ? STOP : step.value;
      if (inGenerator && step.value instanceof YieldedValue) return step.value.value;
      let value: unknown;
      try {
        value = awaited(step.value);
      } catch (error) {
        step = steps.throw(error);
        continue;
      }
      step = steps.next(value);
    }
  }

  function awaited(value: unknown): unknown {
    if (value instanceof Ready) {
      if (value.value instanceof Error) throw value.value;
      return value.value;
    }
    if (value instanceof Next) return drive(value.generator, true);
    if (isSteps(value) && value.$kind === "coroutine") return drive(value, false);
    throw new Error(`${show(value)} cannot be awaited`);
  }

  const mark =
    (kind: string) =>
    (f: { prototype: object }, qualname: string): unknown => {
      Object.assign(f.prototype, { $kind: kind, $qualname: qualname });
      return f;
    };

  const runtime = {
    line: 0,
    STOP,
    import: () => modules,
    coroutine: mark("coroutine"),
    asyncgen: mark("asyncgen"),
    asyncgenMethod: (owner: Record<string, { prototype: object }>, name: string, qualname: string) => void runtime.asyncgen(owner[name] ?? { prototype: {} }, qualname),
    generator: mark("generator"),
    value: (value: unknown) => new YieldedValue(value),
    at(value: unknown, line: number) {
      runtime.line = line;
      return value;
    },
    aiter: (iterable: { __aiter__?(): Steps } & Steps) => iterable.__aiter__?.() ?? iterable,
    anext: (generator: Steps) => new Next(generator),
    aenter: (manager: Manager) => new Ready(manager.enter()),
    aexit: (manager: Manager, error: unknown) => new Ready(manager.exit(error)),
    enter: (manager: Manager) => manager.enter(),
    exit: (manager: Manager, error: unknown) => manager.exit(error),
    caught(error: unknown) {
      handling.push(error);
      return handling.length - 1;
    },
    unwound: (error: unknown) => (error === null ? handling.length : runtime.caught(error)),
    handled(depth: number) {
      handling.length = depth;
    },
    error: (error: unknown) => (error instanceof globalThis.TypeError ? new Error("translated") : error),
    pin: () => {},
    raiseCaught: (error: Error) => error,
    reraise: (error: Error) => error,
    raise: (error: Error, line: number) => Object.assign(error, { line, context: handling.at(-1) }),
    abandon: () => {},
    left: (error: unknown) => error,
    made: (value: unknown) => value,
    kept: (value: unknown) => value,
    attributes: () => {},
    drop(value: unknown, line: number) {
      if (isSteps(value) && value.$kind === "coroutine" && value.$started !== true) print(`never awaited: ${value.$qualname}, line ${line}`);
    },
  };

  interface Manager {
    enter(): unknown;
    exit(error: unknown): boolean;
  }

  const modules = {
    print,
    /** Awaiting it gives the value; an Error is raised. */
    ready: (value: unknown) => new Ready(value),
    run: (coroutine: Steps) => drive(coroutine, false),
    line: () => runtime.line,
    handled: () => handling.map(show).join(","),
    kind: (steps: Steps) => `${steps.$kind} ${steps.$qualname}`,
    /** A context manager that says what it does, and swallows exceptions if told so. */
    manager: (name: string, swallows = false): Manager => ({
      enter() {
        print(`enter ${name}`);
        return name;
      },
      exit(error) {
        print(`exit ${name} ${show(error)}`);
        return swallows;
      },
    }),
  };

  new Function("$", code)(runtime);
  return printed;
}

function isSteps(value: unknown): value is Steps {
  return typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value;
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return Array.isArray(value) ? `[${value.map(show).join(", ")}]` : String(value);
}
