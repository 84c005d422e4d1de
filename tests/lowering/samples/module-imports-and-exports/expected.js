
import {  isFuture } from "./futures.ts";
import * as events from "./events.ts";
export {         b } from "./a.ts";


export const e = 1;

export function f(x) {}
export  class G {  }
export * from "./i.ts";
export default isFuture;
