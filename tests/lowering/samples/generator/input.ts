function* g(): Generator<number> {
  const got: string = yield 1;
  yield* [1, 2];
}
class C { *h() { yield 1; } static *i() {} *#j() {} }
const k = function* () {};
