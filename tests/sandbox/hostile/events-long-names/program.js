const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  const nothing = $.coroutine(function* () {}, "nothing");
  for (;;) yield asyncio.create_task(nothing(), { name: "n".repeat(10000) });
}, "main")());
