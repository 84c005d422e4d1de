"use strict"; $.qualnames = ";15:plus work.<locals>.<lambda>;27:size Worker.size"; work = $.suspendable(work, "work"); const threading = $.import("threading");
const { len, print, range } = $.import("python");

const lock = new threading.Lock();

function* work(names, count = len(names)) {
  {
    let $c1 = lock; const _held = (yield ($.line = 8, $.senter($c1))); let $e2 = null; try {
    $.drop((yield $.at($.callMethod((yield $.at($.callMethod(names, "at", [
0]), 10)), "trim", [
]), 11)), 9);
   } catch ($x3) { const $h4 = $.caught($e2 = $.error($x3)); try { if (!(yield ($.line = 8, $.sexit($c1, $e2)))) throw $e2; } finally { $.handled($h4); $x3 = null; } } finally { if ($e2 === null) (yield ($.line = 8, $.sexit($c1, null))); $c1 = $e2 = null; } }
  { const $l5 = (yield $.at($.call(range, undefined, [count]), 13)); for (const each of $l5) $.drop((yield $.at($.call(print, undefined, [each, names[each]?.length, $.made((yield $.at($.callMethod(lock, "locked", []), 13)), 13)]), 13)), 13); }
  const shout = $.suspendable(function* (name) { return ((yield $.at($.call(print, undefined, [(yield $.at($.callMethod(name, "toUpperCase", []), 14))]), 14))); }, "work.<locals>.<lambda>");
  const plus = (x) => x + 1;
  return $.made((yield $.at($.call(plus, undefined, [names.length]), 16)), 16);
}

class Worker extends threading.Thread { static { $.suspendMethod(this.prototype, "run", "Worker.run"); $.suspendMethod(this, "all", "Worker.all"); }
  #log() {
    $.drop(print("private"), 21);
  }
  constructor() {
    super({});
    $.drop(print("made"), 25);
  }
  get size() {
    return len("abc");
  }
  *run() {
    $.drop((yield $.at($.call(super.run, this, []), 31)), 31);
    $.drop((yield $.at($.call(this.#log, this, []), 32)), 32);
    $.drop((yield $.at($.callMethod(Worker, "all", []), 33)), 33);
  }
  static *all() {
    return (yield $.at($.call(work, undefined, [["a"]]), 36));
  }
 static { $.attributes(this, "Worker", "all"); } }

$.drop(new Worker().start(), 40);
