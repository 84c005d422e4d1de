// Makes a program at random from a seed. Each program uses some of the constructs, each with a weight of its own, so that
// programs differ in kind and every pair of constructs meets often ("swarm testing").
import {
  type AwaitedKind,
  type Kind,
  asynchronousKinds,
  awaitedKinds,
  awaitedMethods,
  caughtByStar,
  caughtErrors,
  delays,
  inCallbacks,
  limits,
  ordinaryErrors,
  plainKinds,
  plainMethods,
  rareErrors,
  withNames,
} from "./kinds.ts";
import type { Awaited, Clause, ErrorClass, FuzzProgram, Manager, Scope, Statement } from "./program.ts";
import { Random } from "./random.ts";

export function generateProgram(seed: number): FuzzProgram {
  return new Generator(seed).program();
}

/** Where statements are made. */
interface Place {
  readonly depth: number;
  readonly kind: "coroutine" | "generator" | "callback" | "manager" | "except*";
  /** Coroutines from this number on may be run here. */
  readonly coroutine: number;
  /** Generators and managers from this number on may be used here. */
  readonly generator: number;
  readonly manager: number;
  readonly scope: number;
  readonly inLoop: boolean;
  readonly inHandler: boolean;
  readonly inGroup: boolean;
  readonly inStack: boolean;
  readonly inTimeout: boolean;
  readonly inFinally: boolean;
}

/** Where nothing can be awaited. */
function isPlain({ kind }: Place): boolean {
  return kind === "callback" || kind === "except*";
}

class Generator {
  readonly #random: Random;
  readonly #asynchronous: Partial<Record<Kind, number>>;
  readonly #plain: Partial<Record<Kind, number>>;
  readonly #awaited: Partial<Record<AwaitedKind, number>>;
  readonly #methods: { readonly awaited: typeof awaitedMethods; readonly plain: typeof plainMethods; readonly with: readonly string[] };
  readonly #coroutines: number;
  readonly #generators: number;
  readonly #callbacks: number;
  readonly #managers: number;
  readonly #scopes: number;
  readonly #rare: boolean;
  /** CPython's eager tasks do not end well in a context that is entered already: a program has the one or the other. */
  readonly #contexts: boolean;
  readonly #slots: number;

  constructor(seed: number) {
    const random = (this.#random = new Random(seed));
    this.#asynchronous = this.#some(asynchronousKinds, 0.6);
    this.#plain = this.#some(plainKinds, 0.6);
    this.#awaited = { "sleep-zero": 1, sleep: 2, ...this.#some(awaitedKinds, 0.6) };
    this.#asynchronous.await ??= 5;
    this.#asynchronous.spawn ??= 5;
    this.#coroutines = random.integer(1, 5);
    this.#generators = this.#asynchronous.generate === undefined && this.#asynchronous["generator-step"] === undefined ? 0 : random.integer(1, 2);
    this.#callbacks = this.#plain.call === undefined && this.#plain["done-callback"] === undefined ? 0 : random.integer(1, 3);
    this.#managers = this.#asynchronous.manager === undefined && this.#asynchronous["push-manager"] === undefined ? 0 : random.integer(1, 2);
    this.#scopes = this.#asynchronous.scope === undefined ? 0 : random.integer(1, 2);
    this.#rare = random.chance(0.15);
    this.#contexts = random.chance(0.5);
    // With threads, every function of the port is another kind of function: a kind of program of its own.
    if (random.chance(0.7)) delete this.#awaited.thread;
    this.#slots = random.integer(1, 5);
    // One or two families of shared objects a program, so that its tasks meet at them.
    const families = ["lock", "semaphore", "event", "condition", "barrier", "queue"].filter(() => random.chance(0.3));
    const used = (name: string): boolean => families.some((family) => name.startsWith(family));
    this.#methods = {
      awaited: awaitedMethods.filter(([on]) => used(on)),
      plain: plainMethods.filter(([on]) => used(on)),
      with: withNames.filter(used),
    };
  }

  #some<K extends string>(weights: Readonly<Partial<Record<K, number>>>, probability: number): Partial<Record<K, number>> {
    const kept: Partial<Record<K, number>> = {};
    for (const [name, weight] of Object.entries(weights) as [K, number][]) {
      if (this.#random.chance(probability)) kept[name] = weight * (0.5 + this.#random.next());
    }
    return kept;
  }

  program(): FuzzProgram {
    const random = this.#random;
    const place: Place = { depth: 0, kind: "coroutine", coroutine: 0, generator: 0, manager: 0, scope: 0, inLoop: false, inHandler: false, inGroup: false, inStack: false, inTimeout: false, inFinally: false };
    // Where one statement fails, the next ones are still wanted.
    const body = this.#block(place, random.integer(3, 8)).map((statement): Statement =>
      random.chance(0.5) ? { do: "try", body: [statement], clauses: [{ catches: "BaseException", body: [] }], last: null } : statement,
    );
    const limited: Statement = { do: "timeout", seconds: 20, absolute: false, body };
    const main = random.chance(0.9) ? (random.chance(0.5) ? [limited] : [{ do: "try" as const, body: [limited], clauses: [{ catches: "BaseException" as const, body: [] }], last: null }]) : body;
    return {
      main: !this.#contexts && random.chance(0.2) ? [{ do: "loop-method", method: "eager-factory" }, ...main] : main,
      start: random.chance(0.85) ? "run" : random.pick(["runner", "loop"]),
      coroutines: Array.from({ length: this.#coroutines }, (_, index) => this.#block({ ...place, coroutine: index + 1 }, random.integer(1, 5))),
      generators: Array.from({ length: this.#generators }, (_, index) => {
        const inside = this.#block({ ...place, kind: "generator", coroutine: this.#coroutines, generator: index + 1, depth: 1 }, random.integer(2, 5));
        return inside;
      }),
      callbacks: Array.from({ length: this.#callbacks }, () => this.#block({ ...place, kind: "callback", depth: 3 }, random.integer(1, 3))),
      managers: Array.from({ length: this.#managers }, (_, index): Manager => {
        const inside: Place = { ...place, kind: "manager", coroutine: this.#coroutines, generator: this.#generators, scope: this.#scopes, manager: index + 1, depth: 2 };
        return { enter: this.#block(inside, random.integer(0, 2)), exit: this.#block(inside, random.integer(0, 2)), swallows: random.chance(0.3) };
      }),
      scopes: Array.from({ length: this.#scopes }, (_, index): Scope => {
        const inside: Place = { ...place, kind: "manager", coroutine: this.#coroutines, generator: this.#generators, scope: index + 1, depth: 2 };
        return { before: this.#block(inside, random.integer(0, 2)), after: this.#block(inside, random.integer(0, 2)), swallows: random.chance(0.3) };
      }),
      sizes: { semaphore: random.integer(1, 2), barrier: random.integer(2, 3), queue: random.integer(0, 2) },
    };
  }

  #block(place: Place, count: number): Statement[] {
    return Array.from({ length: count }, () => this.#statement(place));
  }

  #inner(place: Place, change: Partial<Place> = {}): Statement[] {
    return this.#block({ ...place, depth: place.depth + 1, ...change }, this.#random.integer(1, 3));
  }

  #statement(place: Place): Statement {
    const random = this.#random;
    const weights: Partial<Record<Kind, number>> = { log: 0.5, ...this.#plain, ...(isPlain(place) ? {} : this.#asynchronous) };
    if (place.kind === "generator") weights.yield = 12;
    const statement = this.#make(random.weighted(weights), place);
    return statement ?? { do: "log" };
  }

  #make(kind: Kind, place: Place): Statement | null {
    const random = this.#random;
    if (isPlain(place) && !inCallbacks.includes(kind)) return null;
    const tooDeep = place.depth >= 3;
    const slot = random.integer(0, this.#slots - 1);
    switch (kind) {
      case "log":
      case "bump":
      case "all-tasks":
        return { do: kind };
      case "await": {
        const what = this.#makeAwaited(place, 0);
        return what && { do: kind, what };
      }
      case "block":
        return { do: kind, seconds: random.pick(delays) };
      case "spawn":
        if (place.coroutine >= this.#coroutines) return null;
        return {
          do: kind,
          slot,
          coroutine: random.integer(place.coroutine, this.#coroutines - 1),
          by: random.weighted({ create_task: 8, ensure_future: 1, eager: this.#contexts ? 0 : 2, shield: 1, gather: 1, group: place.inGroup ? 20 : 0, "last-group": 1 }),
          name: random.chance(0.15) ? `name${random.integer(0, 9)}` : null,
          context: this.#contexts && random.chance(0.2) ? random.integer(0, 1) : null,
        };
      case "future":
        return { do: kind, slot };
      case "settle":
        return { do: kind, slot, how: random.pick(["result", "result", "result", "exception", "exception", "exception", "cancel", "cancel", "cancelled", "stop"]) };
      case "cancel":
        return {
          do: kind,
          slot: !isPlain(place) && random.chance(0.1) ? "self" : slot,
          message: random.chance(0.4) ? `message${random.integer(0, 9)}` : null,
        };
      case "task-method":
        return { do: kind, slot: random.chance(0.3) ? "self" : slot, method: random.pick(["uncancel", "uncancel", "cancelling", "get_name", "rename"]) };
      case "probe":
        return { do: kind, slot, what: random.pick(["done", "cancelled", "result", "exception", "repr"]) };
      case "call":
        if (this.#callbacks === 0) return null;
        return { do: kind, how: random.pick(["soon", "later", "later", "at"]), seconds: random.pick(delays), handle: random.integer(0, 2), callback: random.integer(0, this.#callbacks - 1) };
      case "cancel-handle":
        return { do: kind, handle: random.integer(0, 2) };
      case "done-callback":
        if (this.#callbacks === 0) return null;
        return { do: kind, slot, callback: random.integer(0, this.#callbacks - 1), remove: random.chance(0.25) };
      case "method": {
        if (this.#methods.plain.length === 0) return null;
        const [on, method] = random.pick(this.#methods.plain);
        return { do: kind, on, method, args: method === "put_nowait" ? [random.integer(1, 9)] : method === "notify" ? [random.integer(0, 2)] : method === "shutdown" && random.chance(0.4) ? [1] : [] };
      }
      case "variable":
        return { do: kind, how: random.pick(["set", "get", "reset"]) };
      case "loop-method":
        // A loop that is stopped while it shuts down leaves its threads to the interpreter's end.
        if (this.#contexts && this.#awaited.thread !== undefined) return null;
        return { do: kind, method: random.pick(this.#contexts ? ["stop"] : this.#awaited.thread === undefined ? ["stop", "eager-factory", "no-factory"] : ["eager-factory", "no-factory"]) };
      case "raise":
        return { do: kind, error: this.#error(), from: random.chance(0.15) ? this.#error() : null };
      case "reraise":
        return place.inHandler ? { do: kind } : null;
      case "return":
        return place.kind === "coroutine" && place.depth > 0 && !place.inFinally ? { do: kind, value: random.integer(50, 60) } : null;
      case "break":
      case "continue":
        return place.inLoop ? { do: kind } : null;
      case "yield":
        return { do: kind, value: random.integer(1, 9) };
      case "reschedule":
        return place.inTimeout ? { do: kind, seconds: random.pick(limits), outer: random.chance(0.3) ? 1 : 0 } : null;
      case "generator-step":
        if (place.generator >= this.#generators) return null;
        return { do: kind, ...this.#generator(place), step: random.pick(["__anext__", "asend", "athrow", "aclose"]) };
      case "repeat":
        return tooDeep ? null : { do: kind, times: random.integer(2, 3), body: this.#inner(place, { inLoop: true }) };
      case "try":
        return tooDeep ? null : this.#try(place);
      case "try-star":
        return tooDeep ? null : this.#tryStar(place);
      case "suppress":
        return tooDeep ? null : { do: kind, error: random.pick(caughtErrors), body: this.#inner(place) };
      case "stack":
        return tooDeep ? null : { do: kind, body: this.#inner(place, { inStack: true }) };
      case "push-manager":
        return place.inStack && place.manager < this.#managers ? { do: kind, manager: random.integer(place.manager, this.#managers - 1) } : null;
      case "push-coroutine":
        return place.inStack && place.coroutine < this.#coroutines ? { do: kind, coroutine: random.integer(place.coroutine, this.#coroutines - 1) } : null;
      case "push-callback":
        return place.inStack && this.#callbacks > 0 ? { do: kind, callback: random.integer(0, this.#callbacks - 1) } : null;
      case "scope":
        if (tooDeep || place.scope >= this.#scopes) return null;
        return { do: kind, scope: random.integer(place.scope, this.#scopes - 1), body: this.#inner(place) };
      case "exception-handler":
        return { do: kind, on: random.chance(0.8) };
      case "group":
        return tooDeep ? null : { do: kind, body: this.#inner(place, { inGroup: true }) };
      case "timeout":
        return tooDeep ? null : { do: kind, seconds: random.pick(limits), absolute: random.chance(0.3), body: this.#inner(place, { inTimeout: true }) };
      case "with":
        return tooDeep || this.#methods.with.length === 0 ? null : { do: kind, on: random.pick(this.#methods.with), body: this.#inner(place) };
      case "manager":
        if (tooDeep || place.manager >= this.#managers) return null;
        return { do: kind, manager: random.integer(place.manager, this.#managers - 1), body: this.#inner(place) };
      case "generate":
        if (tooDeep || place.generator >= this.#generators) return null;
        return { do: kind, ...this.#generator(place), closing: random.chance(0.2), body: this.#inner(place, { inLoop: true }) };
      case "as-completed":
        return tooDeep ? null : { do: kind, slots: this.#someSlots(), seconds: random.chance(0.4) ? random.pick([0, 0.3, 1]) : null, plain: random.chance(0.5), body: this.#inner(place, { inLoop: true }) };
    }
  }

  #try(place: Place): Statement {
    const random = this.#random;
    const clauses: Clause[] = Array.from({ length: random.weighted({ "0": 1, "1": 6, "2": 2 }) === "0" ? 0 : random.integer(1, 2) }, () => {
      const ending = random.weighted({ reraise: 3, swallow: 5, other: 2 });
      const body = this.#block({ ...place, depth: place.depth + 1, inHandler: true }, random.integer(0, 2));
      if (ending === "reraise") body.push({ do: "reraise" });
      else if (ending === "other") body.push({ do: "raise", error: this.#error(), from: random.chance(0.2) ? this.#error() : null });
      return { catches: random.pick(caughtErrors), body };
    });
    // Python warns of a `return` in a `finally`, and of a `break` out of one.
    const last = random.chance(0.35) ? this.#inner(place, { inLoop: false, inFinally: true, depth: place.depth + 2 }) : null;
    return { do: "try", body: this.#inner(place), clauses, last };
  }

  #tryStar(place: Place): Statement {
    const random = this.#random;
    // In a clause there is neither `return` nor `break`, and here no `await`.
    const inside: Place = { ...place, kind: "except*", depth: place.depth + 1, inHandler: true, inLoop: false };
    const clauses: Clause[] = Array.from({ length: random.integer(1, 2) }, () => {
      const body = this.#block(inside, random.integer(0, 1));
      const ending = random.weighted({ reraise: 3, swallow: 5, other: 2 });
      if (ending === "reraise") body.push({ do: "reraise" });
      else if (ending === "other") body.push({ do: "raise", error: this.#error(), from: random.chance(0.2) ? this.#error() : null });
      return { catches: random.pick(caughtByStar), body };
    });
    return { do: "try-star", body: this.#inner(place, { inLoop: false }), clauses };
  }

  #error(): ErrorClass {
    return this.#random.pick(this.#rare && this.#random.chance(0.3) ? rareErrors : ordinaryErrors);
  }

  /** A generator and the slot that holds it: one slot for each generator. */
  #generator(place: Place): { slot: number; generator: number } {
    const generator = this.#random.integer(place.generator, this.#generators - 1);
    return { slot: generator, generator };
  }

  #someSlots(): number[] {
    return Array.from({ length: this.#random.integer(1, 3) }, () => this.#random.integer(0, this.#slots - 1));
  }

  #makeAwaited(place: Place, depth: number): Awaited | null {
    const random = this.#random;
    const kind = random.weighted(this.#awaited);
    const slot = (): Awaited => ({ is: "slot", slot: random.integer(0, this.#slots - 1) });
    const coroutine = (): Awaited | null =>
      place.coroutine >= this.#coroutines ? null : { is: "coroutine", coroutine: random.integer(place.coroutine, this.#coroutines - 1) };
    switch (kind) {
      case "sleep":
        return { is: "sleep", seconds: random.pick(delays), result: random.chance(0.2) ? random.integer(1, 9) : null };
      case "sleep-zero":
        return { is: "sleep", seconds: 0, result: null };
      case "coroutine":
        return coroutine();
      case "slot":
        return slot();
      case "gather": {
        // A coroutine that is an argument of something never begun would be a warning at a time of CPython's own.
        const items = Array.from({ length: random.integer(0, 3) }, (): Awaited =>
          random.chance(0.6) ? (coroutine() ?? slot()) : random.chance(0.5) ? slot() : { is: "shield", item: coroutine() ?? slot() },
        );
        return { is: "gather", items, returnExceptions: random.chance(0.4) };
      }
      case "shield":
        return { is: "shield", item: depth === 0 && random.chance(0.2) ? { is: "gather", items: [slot(), coroutine() ?? slot()], returnExceptions: false } : (coroutine() ?? slot()) };
      case "wait-for": {
        const inner = random.chance(0.4) ? slot() : (this.#makeAwaited(place, depth + 1) ?? slot());
        // Cancelled before it begins, a coroutine leaves its own argument never awaited: a warning of garbage collection.
        const item = inner.is === "wait-for" || inner.is === "wait" ? slot() : inner;
        return { is: "wait-for", item, seconds: random.pick(limits) };
      }
      case "wait":
        return { is: "wait", slots: this.#someSlots(), seconds: random.chance(0.5) ? random.pick([0, 0.3, 1, 2]) : null, until: random.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]) };
      case "method": {
        if (this.#methods.awaited.length === 0) return null;
        const [on, method] = random.pick(this.#methods.awaited);
        return { is: "method", on, method, args: method === "put" ? [random.integer(1, 9)] : [] };
      }
      case "race": {
        const items = Array.from({ length: random.integer(1, 3) }, coroutine).filter((item) => item?.is === "coroutine");
        return items.length === 0 ? null : { is: "race", items, delay: random.chance(0.2) ? null : random.pick(delays) };
      }
      case "thread":
        return { is: "thread", by: random.pick(["to_thread", "executor"]), seconds: random.pick(delays), how: random.pick(["return", "return", "raise", "call", "settle"]), slot: random.integer(0, this.#slots - 1) };
      case "wait-for-count":
        return this.#methods.awaited.some(([on]) => on === "condition0") ? { is: "wait-for-count", on: "condition0", least: random.integer(1, 3) } : null;
    }
  }
}
