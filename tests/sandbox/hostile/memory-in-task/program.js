const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  const kept = [];
  for (;;) {
    kept.push(new ArrayBuffer(1e7));
    yield asyncio.sleep(0);
  }
}, "main")());
