import * as $ from "../python/lowered.ts"; $.coroutine(wait, "wait"); $.asyncgen(items, "items"); import { sleep } from "./tasks.ts";
export function* wait(x) {
  (yield sleep(x));
  throw new Error("x");
}
export class Queue { static { $.coroutine(this.prototype.get, "Queue.get"); } #$m1 = [$.coroutine(this.#wait, "Queue.#wait")];
  *get() {
    try { (yield this.#wait()); } catch (e) { this.#drop(e); throw e; }
    return 1;
  }
  *#wait() {}
  #drop(e) {}
  *[Symbol.iterator]() { yield 1; }
}
const later = $.coroutine(function* () { for (const $i2 = $.aiter(y); ; ) { const $x3 = (yield $.anext($i2)); if ($x3 === $.STOP) break; const x = $x3; print(x); } }, "later");
export function* items() { (yield $.value( 1)); }
