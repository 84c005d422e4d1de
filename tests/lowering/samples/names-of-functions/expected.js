"use strict"; const first = $.coroutine(function* () { return (1); }, "first");
let second; second = $.coroutine(function* () { return (2); }, "second");
const object = { third: $.coroutine(function* () { return (3); }, "third"), f: $.generator(function* () { try {} catch ($x1) { throw $.left($x1); } }, "f") };
class C { static fourth = $.coroutine(function* () { return (4); }, "C.fourth"); fifth = $.coroutine(function* () { const inner = $.coroutine(function* () { return (5); }, "C.fifth.<locals>.inner"); }, "C.fifth");  static { $.attributes(this, "C", "fourth"); } }
object.sixth = $.coroutine(function* () { return (6); }, "sixth");
function f(seventh = $.coroutine(function* () { return (7); }, "f.<locals>.seventh")) {}
$.drop(export_($.coroutine(function* () { return (8); }, "<lambda>")), 7);
