"use strict"; class Countdown { static { $.asyncgen(this.prototype[Symbol.asyncIterator], "Countdown.asyncIterator"); $.asyncgenMethod(this.prototype, "from", "Countdown.from"); $.asyncgenMethod(this, "two", "Countdown.two"); }
  *[Symbol.asyncIterator]() { (yield $.value( 3, 2)); }
  *from(n) { (yield $.value( n, 3)); }
  static *two() { (yield $.value( 2, 4)); }
 static { $.attributes(this, "Countdown", "two"); } }
