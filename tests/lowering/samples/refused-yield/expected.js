// 1:16 'yield' outside a generator: write `function*`
// 2:23 'yield*' in an async generator: Python has no such thing; write a loop
