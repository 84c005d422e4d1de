const { print } = $.import("python");
const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  print("before");
  yield asyncio.sleep(1);
  for (;;);
}, "main")());
