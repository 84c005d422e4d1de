"use strict"; $.coroutine(work, "work"); $.coroutine(main, "main"); const asyncio = $.import("asyncio");
const { list, print, type } = $.import("python");
function* work() {}
function plain(x) { return 1; }
class Job { static { $.coroutine(this.prototype.run, "Job.run"); } waiting = null; *run() { $.kept(this.waiting = $.made(work(), 5), 5); } }
function* main(fn) {
  let c = $.kept($.made(work(), 7), 7);
  $.kept(c = null, 8);
  const n = $.kept(plain($.made(work(), 9)), 9);
  $.drop(print(type($.made(work(), 10)), list([1])), 10);
  (yield ($.line = 11, work()));
  (yield ($.line = 12, asyncio.gather($.made(fn(), 12), $.made(new Job().run(), 12))));
  return $.made(work(), 13);
}
$.drop(asyncio.run($.made(main(work), 15)), 15, asyncio.run);
