const endless = { length: 2 ** 53 - 1 };
Array.prototype.indexOf.call(endless, 1);
