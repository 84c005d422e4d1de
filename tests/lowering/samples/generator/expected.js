"use strict"; $.generator(g, "g"); function* g() { try {
  const got = yield 1;
  yield* [1, 2];
} catch ($x1) { throw $.left($x1); } }
class C { static { $.generator(this.prototype.h, "C.h"); $.generator(this.i, "C.i"); } #$m2 = [$.generator(this.#j, "C.#j")]; *h() { try { yield 1; } catch ($x3) { throw $.left($x3); } } static *i() { try {} catch ($x4) { throw $.left($x4); } } *#j() { try {} catch ($x5) { throw $.left($x5); } }  static { $.attributes(this, "C", "i"); } }
const k = $.generator(function* () { try {} catch ($x6) { throw $.left($x6); } }, "k");
