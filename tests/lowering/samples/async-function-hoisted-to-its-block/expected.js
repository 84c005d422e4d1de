"use strict"; $.coroutine(outer, "outer"); function* outer() {
  if (true) { $.coroutine(inner, "outer.<locals>.inner");
    $.drop(inner(), 3, inner);
    function* inner() {}
  }
  for (const x of [1]) { $.coroutine(each, "outer.<locals>.each"); function* each() {} }
}
