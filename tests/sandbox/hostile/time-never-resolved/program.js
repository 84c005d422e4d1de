const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  yield asyncio.get_running_loop().create_future();
}, "main")());
