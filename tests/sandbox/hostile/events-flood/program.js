const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  for (;;) yield asyncio.sleep(1);
}, "main")());
