const endless = { length: 2 ** 53 - 1 };
Array.prototype.reverse.call(endless);
