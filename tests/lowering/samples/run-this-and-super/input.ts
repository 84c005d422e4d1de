import { print, ready, run } from "test";
class Base {
  async who(): Promise<string> { return "base"; }
  static async make<T extends Base>(this: new () => T): Promise<T> { return new this(); }
}
class Derived extends Base {
  #name = "derived";
  async #secret(n: number) { return `${this.#name} ${await ready(n)}`; }
  override async who() { return `${await super.who()} of ${await this.#secret(1)}`; }
  later = async () => this.#name;
  nested() { return async () => { const inner = async () => [1].map(() => this.#name); return await inner(); }; }
  static async #shared() { return "shared"; }
  static async open() { return await this.#shared(); }
  async *[Symbol.iterator]() { yield this.#name; }
}
async function main() {
  const d = await Derived.make();
  print(await d.who());
  print(await d.later());
  print(await d.nested()());
  print(await Derived.open());
  for await (const x of d[Symbol.iterator]()) print(x);
  const o = { name: "object", async m() { return this.name; } };
  print(await o.m());
  const f = async function (this: { x: number }) { return this.x; };
  print(await f.call({ x: 1 }));
}
run(main());
