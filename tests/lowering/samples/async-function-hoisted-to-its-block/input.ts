async function outer() {
  if (true) {
    inner();
    async function inner() {}
  }
  for (const x of [1]) { async function each() {} }
}
