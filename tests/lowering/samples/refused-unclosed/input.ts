const a = "abc
const b = 1;
