"use strict"; $.coroutine(f, "f"); // first
function* /* b */ f(/* c */ x /* d */) { // e
  (yield ($.line = 3, /* g */ x)); // h
  /* i
     j */
} // k
