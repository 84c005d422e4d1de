// 2:28 `super` cannot be used in an async arrow function: keep what you need of it in a constant outside.
// 2:36 `arguments` cannot be used in an async arrow function: keep what you need of it in a constant outside.
// 4:25 `super` cannot be used in an async method of an object: keep what you need of it in a constant outside.
