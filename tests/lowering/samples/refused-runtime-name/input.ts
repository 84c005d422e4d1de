const $ = 1;
f($);
