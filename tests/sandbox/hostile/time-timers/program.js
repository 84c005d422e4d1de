const asyncio = $.import("asyncio");
const loop = asyncio.new_event_loop();
for (let i = 0; ; i++) loop.call_later(i, () => {});
