"use strict"; const { print, range : counting } = $.import("python");
const {
  sleep,
  gather : together,
} = $.import("asyncio");
$.drop(print(counting(3), sleep, together), 6);
