"use strict"; 
const {  print,  } = $.import("python");
const {  } = $.import("asyncio");
$.drop(print(1), 4, print);
