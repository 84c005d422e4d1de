"use strict"; const asyncio = $.import("asyncio");
const time = $.import('time');
$.drop(time.sleep(1), 3, time.sleep);
