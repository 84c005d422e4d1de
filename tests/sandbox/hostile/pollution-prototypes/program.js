const { print } = $.import("python");
let changed = 0;
const attempts = [
  () => { Object.prototype.toJSON = () => "forged"; },
  () => { Array.prototype.toJSON = () => "forged"; },
  () => { String.prototype.toJSON = () => "forged"; },
  () => { Array.prototype.push = () => 0; },
  () => { Object.defineProperty(Array.prototype, "0", { set() {} }); },
  () => { Object.defineProperty(Object.prototype, "kind", { set() {} }); },
  () => { Array.prototype[Symbol.iterator] = function* () {}; },
  () => { Object.prototype.__proto__ = {}; },
  () => { Object.setPrototypeOf(Array.prototype, null); },
  () => { Function.prototype.call = () => 0; },
  () => { (function* () {}).__proto__.prototype.next = () => 0; },
  () => { [].values().__proto__.next = () => 0; },
  () => { new Map().entries().__proto__.next = () => 0; },
  () => { Uint8Array.__proto__.prototype.fill = () => 0; },
  () => { Error.prototype.name = "forged"; },
  () => { Error.prepareStackTrace = () => "forged"; },
  () => { globalThis.JSON = { stringify: () => "[]" }; },
  () => { JSON.stringify = () => "[]"; },
  () => { Reflect.apply = () => 0; },
  () => { globalThis.extra = 1; },
];
for (const attempt of attempts) {
  try {
    attempt();
    changed++;
  } catch {}
}
print(changed);
