const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  for (;;) {
    try {
      yield asyncio.sleep(1);
    } catch {}
  }
}, "main")());
