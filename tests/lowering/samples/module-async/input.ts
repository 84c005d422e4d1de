import { sleep } from "./tasks.ts";
export async function wait(x: number): Promise<void> {
  await sleep(x);
  throw new Error("x");
}
export class Queue<T> {
  async get(): Promise<T> {
    try { await this.#wait(); } catch (e) { this.#drop(e); throw e; }
    return 1 as T;
  }
  async #wait() {}
  #drop(e: unknown) {}
  *[Symbol.iterator]() { yield 1; }
}
const later = async () => { for await (const x of y) print(x); };
export async function* items() { yield 1; }
