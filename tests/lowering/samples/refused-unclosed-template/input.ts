const a = `abc
