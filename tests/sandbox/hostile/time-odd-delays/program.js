const { print } = $.import("python");
const asyncio = $.import("asyncio");
asyncio.run($.coroutine(function* () {
  const loop = asyncio.get_running_loop();
  for (const delay of [-1, 2 ** 31, 1e300]) loop.call_later(delay, () => print("called"));
  yield asyncio.sleep(1);
}, "main")());
