"use strict"; const s = "async () => await x", t = `await ${`yield ${1}`}`, r = /await [/]x/g;
