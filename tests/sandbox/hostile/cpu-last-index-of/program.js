const endless = { length: 2 ** 53 - 1 };
Array.prototype.lastIndexOf.call(endless, 1);
