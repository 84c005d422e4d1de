import * as asyncio from "asyncio"; import { print } from "python"; import * as time from "time";
async function slow() {
    time.sleep(0.2);
    await asyncio.sleep(0);
    return 1; }
function cb(...a: unknown[]) { time.sleep(0.15) }
async function main() {
    const loop = asyncio.get_running_loop();
    const t = asyncio.create_task(slow()); print(t);
    const t2 = loop.create_task(slow()); print(t2);
    const f = loop.create_future(); print(f);
    const h = loop.call_soon(cb, 1); print(h);
    const h2 = loop.call_later(0.3, cb, "x"); print(h2);
    const e = asyncio.ensure_future(slow()); print(e);
    { await using tg = new asyncio.TaskGroup();
        const g = tg.create_task(slow()); print(g); }
    const ga = asyncio.gather(slow()); print(ga); await ga;
    print(asyncio.current_task());
    await t; await t2; await e;
    h2.cancel(); print(h2);
    const h3 = loop.call_at(5.5, cb); h3.cancel(); print(h3);
    await asyncio.sleep(0.01); }
asyncio.run(main(), { debug: true });
