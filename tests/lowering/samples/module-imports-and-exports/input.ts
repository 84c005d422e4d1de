import type { Task } from "./tasks.ts";
import { type Future, isFuture } from "./futures.ts";
import * as events from "./events.ts"
export { type A, b } from "./a.ts";
export type { C } from "./c.ts";
export interface D {}
export const e: number = 1;
export function f(x: number): void;
export function f(x: unknown): void {}
export abstract class G<T> { abstract h(): void }
export * from "./i.ts"
export default isFuture
