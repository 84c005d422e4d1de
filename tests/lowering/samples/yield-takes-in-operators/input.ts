async function* g() {
  yield a + b;
  yield a ? b : c;
  yield await a + 1;
  yield a as number, b;
  yield;
  const x = yield;
  const y = (yield a) + 1;
  call(yield a || b, yield [1, 2]);
}
