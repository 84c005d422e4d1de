"use strict"; $.coroutine(main, "main"); function* main() {
  return 1;
}
