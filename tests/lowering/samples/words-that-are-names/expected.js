"use strict"; $.qualnames = ";5:type C.type;5:async C.async"; const type = 1, of = 2, as = 3, async = 4, get = 5, using = 6, declare = 7, abstract = 8, is = 9;
type; of; as; async; get; declare;
const o = { async: 1, get: 2, type, as, await: 3, static: 4 };
$.drop(async(type), 4, async);
class C { async = 1; get = 2; static = 3; type() {} async() {} readonly = 1; }
