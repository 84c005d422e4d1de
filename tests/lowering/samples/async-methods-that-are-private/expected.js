"use strict"; class Account { static { $.coroutine(this.#make, "Account.#make"); $.coroutine(this.prototype.deposit, "Account.deposit"); } #$m1 = [$.coroutine(this.#add, "Account.#add")];
  #balance = 0;
  *#add(n) { this.#balance += n; }
  static *#make() {}
  *deposit(n) { (yield ($.line = 5, this.#add(n))); }
}
