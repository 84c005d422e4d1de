import { kind, print } from "test";
async function f() {}
async function* g() {}
function* h() {}
const i = async () => {};
class A { async m() {} static async *n() {} *o() {} async #p() {} p() { return this.#p(); } q = async () => {}; }
const nested = (() => { async function inner() {} return inner; })();
const a = new A();
for (const x of [f(), g(), h(), i(), a.m(), A.n(), a.o(), a.p(), a.q(), nested(), (async () => {})(), { async r() {} }.r()]) print(kind(x));
