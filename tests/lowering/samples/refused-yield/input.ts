function f() { yield 1; }
async function* g() { yield* f(); }
