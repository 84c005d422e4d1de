import * as $ from "../python/lowered.ts"; export default $.coroutine(function* () { (yield 1); }, "<lambda>");
