"use strict"; $.drop(run($.coroutine(function* () { return (1); }, "<lambda>"), $.coroutine(function* (x) { (yield ($.line = 1, x)); }, "<lambda>")), 1);
