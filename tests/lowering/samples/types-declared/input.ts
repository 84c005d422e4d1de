interface A<T> extends B, C<T> {
  <U>(x: U): T;
  m?(): void;
  get x(): number;
}
type D<T> = T extends (infer U)[] ? { readonly [K in keyof U]?: U[K] } : never;
declare const e: number;
declare function f(x: number): string;
declare global { interface Window { g: 1 } }
declare class H { i(): void; [k: string]: unknown }
export type { J } from "j";
export interface K {}
type L = new () => abstract_; type M = abstract new (...args: any[]) => object; type N = typeof import("n");
print(e)
