"use strict"; class Account { static { $.coroutine(this.prototype.deposit, "Account.deposit"); $.coroutine(this.open, "Account.open"); $.coroutine(this.prototype["quoted name"], "Account.quoted name"); $.coroutine(this.prototype[12], "Account.12"); $.coroutine(this.prototype[Symbol.asyncIterator], "Account.asyncIterator"); }
  *deposit(amount) {}
  static *open() { return new Account(); }
  *"quoted name"() {}
  *12() {}
  *[Symbol.asyncIterator]() {}
 static { $.attributes(this, "Account", "open"); } }
