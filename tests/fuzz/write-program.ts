// Writes a program of the fuzzer's language (program.ts) in Python and in TypeScript, side by side: what one construct
// is in both languages stands in one place. Every line that a program prints has a label of its own.
import { type Both, after, both, classOf, keywords, list, newError, none, number, task, text } from "./both.ts";
import type { Awaited, FuzzProgram, Scope, Statement } from "./program.ts";
import { reachable } from "./reachable.ts";
import { writeAwaited } from "./write-awaited.ts";
import { type Written, writeDocuments } from "./write-documents.ts";

/** Where a statement stands. */
interface Place {
  /** Innermost group, timeout and caught exception in scope, by number. */
  readonly group: number | null;
  readonly stack: number | null;
  readonly caught: number | null;
  /** All timeouts, innermost first. */
  readonly timeouts: readonly number[];
  readonly token: boolean;
}

const outside: Place = { group: null, stack: null, caught: null, timeouts: [], token: false };

export function writeProgram(program: FuzzProgram): Written {
  return new Writer(program).write();
}

class Writer {
  readonly #program: FuzzProgram;
  #python: string[] = [];
  #typescript: string[] = [];
  #depth = 0;
  #labels = 0;
  #names = 0;
  #usesToken = false;
  #usesThreads = false;

  constructor(program: FuzzProgram) {
    this.#program = program;
  }

  write(): Written {
    const program = this.#program;
    const reached = reachable(program);
    program.callbacks.forEach((body, index) => {
      if (reached.has(`callback${index}`)) this.#function({ py: `def callback${index}(future=None):`, ts: `function callback${index}(_future: asyncio.Future | null = null) {` }, body);
    });
    program.managers.forEach(({ enter, exit, swallows }, index) => {
      if (!reached.has(`manager${index}`)) return;
      this.#open(both`class Manager${index}`, { py: ":", ts: " {" });
      this.#typescript.push("  declare [Symbol.asyncDispose]: () => Promise<void>;");
      this.#function({ py: "async def __aenter__(self):", ts: "async __aenter__() {" }, enter);
      this.#function(
        { py: "async def __aexit__(self, *error):", ts: "async __aexit__(..._error: unknown[]) {" },
        exit,
        () => this.#line({ py: `return ${swallows ? "True" : "False"}`, ts: `return ${swallows}` }),
      );
      this.#close();
    });
    program.scopes.forEach((scope, index) => {
      if (reached.has(`scope${index}`)) this.#scope(scope, index);
    });
    program.generators.forEach((body, index) => {
      if (reached.has(`generator${index}`)) this.#function(
        { py: `async def generator${index}():`, ts: `async function* generator${index}(): AsyncGenerator<number, void, unknown> {` },
        [...body],
        () => this.#yield(100 + index),
      );
    });
    program.coroutines.forEach((body, index) => {
      if (reached.has(`coroutine${index}`)) this.#function({ py: `async def c${index}():`, ts: `async function c${index}(): Promise<unknown> {` }, body, () =>
        this.#line(both`return ${index}`),
      );
    });
    this.#function({ py: "async def main():", ts: "async function main(): Promise<unknown> {" }, program.main, () => this.#line({ py: "return None", ts: "return null" }));
    this.#start();
    return writeDocuments(program, this.#usesThreads, this.#python, this.#typescript);
  }

  #scope({ before, after, swallows }: Scope, index: number): void {
    this.#python.push("@contextlib.asynccontextmanager");
    const head = { py: `async def scope${index}():`, ts: `const scope${index} = contextlib.asynccontextmanager(async function* scope${index}(): AsyncGenerator<number, void, unknown> {` };
    this.#function(head, [{ do: "log" }, ...before], () => {
      this.#within(both`try`, { py: ":", ts: " {" }, [], outside, () => this.#line(both`yield ${index}`));
      if (swallows) this.#within({ py: "except Oops", ts: "catch (e)" }, { py: ":", ts: " { if (!(e instanceof Oops)) throw e;" }, [], outside);
      this.#within(both`finally`, { py: ":", ts: " {" }, after, outside, () => this.#log());
    });
    const last = this.#typescript.findLastIndex((line) => line === "}");
    this.#typescript[last] = "});";
  }

  #start(): void {
    // Only the other two wait for threads that are still at work when `main` is done.
    switch (this.#usesThreads && this.#program.start === "loop" ? "run" : this.#program.start) {
      case "run":
        this.#log({ py: "asyncio.run(main(), loop_factory=Loop)", ts: "asyncio.run(main(), { loop_factory: Loop })" });
        break;
      case "runner":
        this.#open({ py: "with asyncio.Runner(loop_factory=Loop) as runner", ts: "{" }, { py: ":", ts: "" });
        this.#typescript.push("  using runner = new asyncio.Runner({ loop_factory: Loop });");
        this.#log(both`runner.run(main())`);
        this.#log(both`runner.run(main())`);
        this.#close();
        break;
      case "loop":
        this.#line({ py: "loop = Loop()", ts: "const loop = new Loop()" });
        this.#log(both`loop.run_until_complete(main())`);
        this.#line(both`loop.close()`);
    }
    this.#line(both`print("end")`);
  }

  // --- lines and blocks ----------------------------------------------------------------------------------------------

  #line({ py, ts }: Both): void {
    const margin = this.#depth;
    this.#python.push("    ".repeat(margin) + py);
    this.#typescript.push(`${"  ".repeat(margin)}${ts};`);
  }

  #open(head: Both, after: Both): void {
    const margin = this.#depth++;
    this.#python.push("    ".repeat(margin) + head.py + after.py);
    this.#typescript.push("  ".repeat(margin) + head.ts + after.ts);
  }

  #close(): void {
    this.#depth--;
    if (this.#python.at(-1)?.endsWith(":")) this.#python.push(`${"    ".repeat(this.#depth + 1)}pass`);
    this.#typescript.push(`${"  ".repeat(this.#depth)}}`);
  }

  #log(...values: readonly Both[]): void {
    this.#line(both`log(${list([both`${++this.#labels}`, ...values])})`);
  }

  #function(head: Both, body: readonly Statement[], end: () => void = () => {}): void {
    this.#open(head, both``);
    this.#usesToken = false;
    const at = [this.#python.length, this.#typescript.length] as const;
    this.#block(body, outside);
    end();
    if (this.#usesToken) {
      const margin = this.#depth;
      this.#python.splice(at[0], 0, `${"    ".repeat(margin)}token = None`);
      this.#typescript.splice(at[1], 0, `${"  ".repeat(margin)}let token: contextvars.Token<number> | null = null;`);
    }
    this.#close();
    if (this.#depth === 0) {
      this.#python.push("");
      this.#typescript.push("");
    }
  }

  #block(body: readonly Statement[], place: Place): void {
    for (const statement of body) this.#statement(statement, place);
  }

  #within(head: Both, after: Both, body: readonly Statement[], place: Place, before: () => void = () => {}): void {
    this.#open(head, after);
    before();
    this.#block(body, place);
    this.#close();
  }

  /** `async with` and its twin, a block that begins with `await using`. */
  #asyncWith(manager: Both, name: string, body: readonly Statement[], place: Place, before: () => void = () => {}): void {
    this.#within({ py: `async with ${manager.py} as ${name}:`, ts: "{" }, both``, body, place, () => {
      this.#typescript.push(`${"  ".repeat(this.#depth)}await using ${name} = ${manager.ts};`);
      before();
    });
  }

  #yield(value: number): void {
    this.#log({ py: `(yield ${value})`, ts: `yield ${value}` });
  }

  // --- statements ----------------------------------------------------------------------------------------------------

  #statement(statement: Statement, place: Place): void {
    switch (statement.do) {
      case "log":
        return this.#log();
      case "await":
        return this.#log(both`await ${this.#awaited(statement.what)}`);
      case "block":
        return this.#line(both`time.sleep(${number(statement.seconds)})`);
      case "spawn":
        return this.#spawn(statement, place);
      case "future":
        return this.#line(both`put(${statement.slot}, asyncio.get_running_loop().create_future())`);
      case "settle":
        return this.#line(both`settle(${++this.#labels}, ${statement.slot}, "${statement.how}")`);
      case "cancel":
        return this.#log(both`${task(statement.slot)}.cancel(${statement.message === null ? both`` : text(statement.message)})`);
      case "task-method":
        if (statement.method === "rename") return this.#line(both`${task(statement.slot)}.set_name("renamed")`);
        return this.#log(both`${task(statement.slot)}.${statement.method}()`);
      case "probe":
        return this.#line(both`probe(${++this.#labels}, ${statement.slot}, "${statement.what}")`);
      case "call":
        return this.#call(statement);
      case "cancel-handle":
        return this.#line(both`cancel_handle(${++this.#labels}, ${statement.handle})`);
      case "done-callback":
        if (statement.remove) return this.#log(both`slot(${statement.slot}).remove_done_callback(callback${statement.callback})`);
        return this.#line(both`call_when_done(${statement.slot}, callback${statement.callback})`);
      case "method": {
        const call = both`${statement.on}.${statement.method}(${list(statement.args.map(number))})`;
        return this.#log(call);
      }
      case "bump":
        return this.#line(both`bump()`);
      case "variable":
        this.#usesToken = true;
        if (statement.how === "get") return this.#log(both`variable.get()`);
        if (statement.how === "set") return this.#line(both`token = variable.set(${++this.#labels})`);
        this.#within({ py: "if token is not None", ts: "if (token !== null)" }, { py: ":", ts: " {" }, [], place, () => {
          this.#line(both`variable.reset(token)`);
          this.#line({ py: "token = None", ts: "token = null" });
        });
        return this.#log(both`variable.get()`);
      case "all-tasks":
        return this.#log(both`asyncio.all_tasks()`);
      case "loop-method":
        if (statement.method === "stop") return this.#line(both`asyncio.get_running_loop().stop()`);
        return this.#line(both`asyncio.get_running_loop().set_task_factory(${statement.method === "no-factory" ? none : both`asyncio.eager_task_factory`})`);
      case "raise": {
        const error = newError(statement.error, ++this.#labels);
        if (statement.from === null) return this.#line({ py: `raise ${error.py}`, ts: `throw ${error.ts}` });
        const cause = newError(statement.from, this.#labels);
        return this.#line({ py: `raise ${error.py} from ${cause.py}`, ts: `throw raise_from(${error.ts}, ${cause.ts})` });
      }
      case "reraise":
        if (place.caught === null) return this.#log();
        return this.#line({ py: "raise", ts: `throw e${place.caught}` });
      case "return":
        return this.#line(both`return ${statement.value}`);
      case "break":
      case "continue":
        return this.#line(both`${statement.do}`);
      case "yield":
        return this.#yield(statement.value);
      case "reschedule": {
        const timeout = place.timeouts[statement.outer] ?? place.timeouts[0];
        return timeout === undefined ? this.#log() : this.#line(both`timeout${timeout}.reschedule(${after(statement.seconds)})`);
      }
      case "generator-step": {
        const argument = statement.step === "asend" ? both`${++this.#labels}` : statement.step === "athrow" ? newError("Oops", ++this.#labels) : both``;
        return this.#log(both`await generator(${statement.slot}, generator${statement.generator}).${statement.step}(${argument})`);
      }
      case "repeat": {
        const name = `i${++this.#names}`;
        return this.#within(
          { py: `for ${name} in range(${statement.times})`, ts: `for (let ${name} = 0; ${name} < ${statement.times}; ${name}++)` },
          { py: ":", ts: " {" },
          statement.body,
          place,
        );
      }
      case "try":
        return this.#try(statement, place);
      case "try-star":
        return this.#tryStar(statement, place);
      case "suppress": {
        const error = classOf(statement.error);
        return this.#within({ py: `with contextlib.suppress(${error}):`, ts: "{" }, both``, statement.body, place, () => {
          this.#typescript.push(`${"  ".repeat(this.#depth)}using _with${++this.#names} = with_(new contextlib.suppress(${error}));`);
        });
      }
      case "stack": {
        const name = ++this.#names;
        return this.#asyncWith({ py: "contextlib.AsyncExitStack()", ts: "new contextlib.AsyncExitStack()" }, `stack${name}`, statement.body, { ...place, stack: name });
      }
      case "push-manager":
        if (place.stack === null) return this.#log();
        return this.#line({ py: `await stack${place.stack}.enter_async_context(Manager${statement.manager}())`, ts: `await stack${place.stack}.enter_async_context(new Manager${statement.manager}())` });
      case "push-coroutine":
        return place.stack === null ? this.#log() : this.#line(both`stack${place.stack}.push_async_callback(c${statement.coroutine})`);
      case "push-callback":
        return place.stack === null ? this.#log() : this.#line(both`stack${place.stack}.callback(callback${statement.callback})`);
      case "scope":
        return this.#asyncWith({ py: `scope${statement.scope}()`, ts: `async_with(scope${statement.scope}())` }, `_with${++this.#names}`, statement.body, place);
      case "exception-handler":
        return this.#line(both`asyncio.get_running_loop().set_exception_handler(${statement.on ? both`handle_exception` : none})`);
      case "group": {
        const name = ++this.#names;
        return this.#asyncWith({ py: "made_group(asyncio.TaskGroup())", ts: "made_group(new asyncio.TaskGroup())" }, `group${name}`, statement.body, { ...place, group: name });
      }
      case "timeout": {
        const name = ++this.#names;
        const made = both`made_timeout(asyncio.${statement.absolute ? both`timeout_at(${after(statement.seconds)})` : both`timeout(${number(statement.seconds)})`})`;
        this.#asyncWith(made, `timeout${name}`, statement.body, { ...place, timeouts: [name, ...place.timeouts] });
        return this.#line(both`show_timeout(${++this.#labels})`);
      }
      case "with":
        return this.#asyncWith(both`${statement.on}`, `_with${++this.#names}`, statement.body, place);
      case "manager":
        return this.#asyncWith({ py: `Manager${statement.manager}()`, ts: `new Manager${statement.manager}()` }, `_with${++this.#names}`, statement.body, place);
      case "generate":
        return this.#generate(statement, place);
      case "as-completed":
        return this.#asCompleted(statement, place);
    }
  }

  #spawn({ slot, coroutine, by, name, context }: Extract<Statement, { do: "spawn" }>, place: Place): void {
    const made = both`c${coroutine}()`;
    const named: Record<string, Both> = { ...(name !== null && { name: text(name) }), ...(context !== null && { context: both`context(${context})` }) };
    const task = ((): Both => {
      switch (by) {
        case "create_task":
          return both`asyncio.create_task(${made}${keywords(named)})`;
        case "eager":
          return both`asyncio.create_task(${made}${keywords({ ...named, eager_start: { py: "True", ts: "true" } })})`;
        case "ensure_future":
          return both`asyncio.ensure_future(${made})`;
        case "shield":
          return both`asyncio.shield(${made})`;
        case "gather":
          return both`asyncio.gather(${made}, asyncio.sleep(1))`;
        case "last-group":
          return both`last_group().create_task(${made}${keywords(named)})`;
        case "group":
          return place.group === null ? both`asyncio.create_task(${made})` : both`group${place.group}.create_task(${made}${keywords(named)})`;
      }
    })();
    this.#line(both`put(${slot}, ${task})`);
  }

  #call({ how, seconds, handle, callback }: Extract<Statement, { do: "call" }>): void {
    const loop = "asyncio.get_running_loop()";
    const call =
      how === "soon"
        ? both`${loop}.call_soon(callback${callback})`
        : both`${loop}.call_${how}(${how === "later" ? number(seconds) : after(seconds)}, callback${callback})`;
    this.#line(both`keep(${handle}, ${call})`);
  }

  #try({ body, clauses, last }: Extract<Statement, { do: "try" }>, place: Place): void {
    this.#within(both`try`, { py: ":", ts: " {" }, body, place);
    if (clauses.length > 0) {
      const name = ++this.#names;
      const margin = "  ".repeat(this.#depth);
      const inner = { ...place, caught: name };
      this.#typescript.push(`${margin}catch (e${name}) {`);
      clauses.forEach(({ catches, body }, index) => {
        const error = classOf(catches);
        this.#python.push(`${"    ".repeat(this.#depth)}except ${error} as e${name}:`);
        this.#typescript.push(`${margin}  ${index === 0 ? "" : "else "}if (e${name} instanceof ${error}) {`);
        this.#depth++;
        this.#log(both`e${name}`);
        this.#block(body, inner);
        this.#depth--;
        this.#typescript.push(`${margin}  }`);
      });
      this.#typescript.push(`${margin}  else throw e${name};`, `${margin}}`);
    }
    if (last === null && clauses.length > 0) return;
    // A bare `raise` here would raise again what leaves the `try`, which TypeScript has no name for.
    this.#within(both`finally`, { py: ":", ts: " {" }, last ?? [], { ...place, caught: null }, () => this.#log());
  }

  /** Clauses without `await`: a port has none there. */
  #tryStar({ body, clauses }: Extract<Statement, { do: "try-star" }>, place: Place): void {
    this.#within(both`try`, { py: ":", ts: " {" }, body, place);
    const name = ++this.#names;
    const margin = "  ".repeat(this.#depth);
    this.#typescript.push(`${margin}catch (e${name}) {`, `${margin}  const rest${name} = except_star(e${name});`);
    for (const { catches, body } of clauses) {
      const error = classOf(catches);
      this.#python.push(`${"    ".repeat(this.#depth)}except* ${error} as e${name}:`);
      this.#typescript.push(`${margin}  rest${name}.handle(${error}, (e${name}) => {`);
      this.#depth++;
      this.#log(both`e${name}`);
      this.#block(body, { ...place, caught: name });
      this.#depth--;
      this.#typescript.push(`${margin}  });`);
    }
    this.#typescript.push(`${margin}  rest${name}.finish();`, `${margin}}`);
  }

  #forEach(iterable: Both, body: readonly Statement[], place: Place): void {
    const name = `v${++this.#names}`;
    this.#within({ py: `async for ${name} in ${iterable.py}`, ts: `for await (const ${name} of ${iterable.ts})` }, { py: ":", ts: " {" }, body, place, () => this.#log(both`${name}`));
  }

  #generate({ slot, generator, closing, body }: Extract<Statement, { do: "generate" }>, place: Place): void {
    const made = both`generator(${slot}, generator${generator})`;
    if (!closing) return this.#forEach(made, body, place);
    const name = `closing${++this.#names}`;
    this.#asyncWith({ py: `contextlib.aclosing(${made.py})`, ts: `new contextlib.aclosing(${made.ts})` }, name, [], place, () => this.#forEach(both`${name}`, body, place));
  }

  #asCompleted({ slots, seconds, plain, body }: Extract<Statement, { do: "as-completed" }>, place: Place): void {
    const iterable = both`asyncio.as_completed([${list(slots.map((slot) => both`slot(${slot})`))}]${keywords(seconds === null ? {} : { timeout: number(seconds) })})`;
    if (!plain) return this.#forEach(iterable, body, place);
    const name = `v${++this.#names}`;
    this.#within({ py: `for ${name} in ${iterable.py}`, ts: `for (const ${name} of ${iterable.ts})` }, { py: ":", ts: " {" }, body, place, () => this.#log(both`await ${name}`));
  }

  #awaited(what: Awaited): Both {
    return writeAwaited(what, () => {
      this.#usesThreads = true;
      return ++this.#labels;
    });
  }
}
