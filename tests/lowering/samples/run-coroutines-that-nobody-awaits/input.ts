import { run } from "test";
async function f() {}
class A { async m() { f(); (() => 1)(); } }
async function main() {
  f();
  await new A().m();
  const o = { async p() {} };
  o.p()
  const kept = f();
  await kept;
  (async () => {})();
}
run(main());
