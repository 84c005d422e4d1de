// Writes what a program of the fuzzer awaits.
import { type Both, both, keywords, list, none, number } from "./both.ts";
import type { Awaited } from "./program.ts";

/** What is awaited, in both languages. What a thread does has a label of its own. */
export function writeAwaited(what: Awaited, labelOfThread: () => number): Both {
  const inner = (item: Awaited): Both => writeAwaited(item, labelOfThread);
  switch (what.is) {
    case "coroutine":
      return both`c${what.coroutine}()`;
    case "slot":
      return both`slot(${what.slot})`;
    case "sleep":
      return both`asyncio.sleep(${number(what.seconds)}${what.result === null ? "" : `, ${what.result}`})`;
    case "gather": {
      const items = list(what.items.map(inner));
      const options = what.returnExceptions ? keywords({ return_exceptions: { py: "True", ts: "true" } }) : both``;
      const all = both`${items}${options}`;
      return both`asyncio.gather(${what.items.length === 0 ? { py: all.py.replace(/^, /, ""), ts: all.ts.replace(/^, /, "") } : all})`;
    }
    case "shield":
      return both`asyncio.shield(${inner(what.item)})`;
    case "wait-for":
      return both`asyncio.wait_for(${inner(what.item)}, ${number(what.seconds)})`;
    case "wait": {
      const options = { ...(what.seconds !== null && { timeout: number(what.seconds) }), return_when: both`asyncio.${what.until}` };
      return both`asyncio.wait([${list(what.slots.map((slot) => both`slot(${slot})`))}]${keywords(options)})`;
    }
    case "method":
      return both`${what.on}.${what.method}(${list(what.args.map(number))})`;
    case "race":
      return both`asyncio.staggered.staggered_race([${list(what.items.map(({ coroutine }) => both`c${coroutine}`))}], ${number(what.delay)})`;
    case "thread": {
      const args = both`${number(what.seconds)}, "${what.how}", ${labelOfThread()}, ${what.slot}, asyncio.get_running_loop()`;
      return what.by === "to_thread" ? both`asyncio.to_thread(work, ${args})` : both`asyncio.get_running_loop().run_in_executor(${none}, work, ${args})`;
    }
    case "wait-for-count":
      return { py: `${what.on}.wait_for(lambda: count() >= ${what.least})`, ts: `${what.on}.wait_for(() => count() >= ${what.least})` };
  }
}
