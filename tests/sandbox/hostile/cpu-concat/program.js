const spread = new Array(2 ** 32 - 2);
spread[Symbol.isConcatSpreadable] = true;
[].concat(spread);
