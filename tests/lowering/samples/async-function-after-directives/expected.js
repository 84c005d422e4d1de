"use strict"; "use strict";
"another";
$.coroutine(main, "main"); function* main() {}
