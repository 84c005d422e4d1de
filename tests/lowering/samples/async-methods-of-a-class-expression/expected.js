"use strict"; const Account = class extends Base { static { $.coroutine(this.prototype.close, "Account.close"); }
  *close() { (yield ($.line = 2, super.close())); }
};
