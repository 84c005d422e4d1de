"use strict"; $.generator(g, "g"); function* g() {
  const got = yield 1;
  yield* [1, 2];
}
class C { static { $.generator(this.prototype.h, "C.h"); $.generator(this.i, "C.i"); } #$m1 = [$.generator(this.#j, "C.#j")]; *h() { yield 1; } static *i() {} *#j() {} }
const k = $.generator(function* () {}, "k");
