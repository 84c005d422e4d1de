const endless = { length: 2 ** 53 - 1 };
Array.prototype.copyWithin.call(endless, 0, 1);
