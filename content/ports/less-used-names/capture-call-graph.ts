// Python: 80dad4b8571b84e24538feb283e71c1d3e897cf749d37657d832894d43fc7fd7
import * as asyncio from "asyncio";
import { getattr, isinstance, print, str } from "python";

async function ask_mill(): Promise<void> {
  await asyncio.sleep(1);
}

async function bake(): Promise<void> { await ask_mill(); }

async function main(): Promise<void> {
  const task = asyncio.create_task(bake(), { name: "bake" });
  const waiting = asyncio.create_task(asyncio.wait([task]));
  await asyncio.sleep(0.5);
  const graph = asyncio.capture_call_graph(task);
  print(isinstance(graph, asyncio.FutureCallGraph));
  for (const entry of graph!.call_stack) {
    print(
      "in",
      getattr(getattr(entry.frame, "f_code"), "co_name"),
    );
  }
  print("awaited by", graph!.awaited_by.length);
  const text = asyncio.format_call_graph(task);
  print("lines as text:", str.splitlines(text).length);
  await waiting;
}

asyncio.run(main());
