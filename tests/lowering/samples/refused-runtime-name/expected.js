// 1:7 The name `$` belongs to the runtime: choose another.
// 2:3 The name `$` belongs to the runtime: choose another.
