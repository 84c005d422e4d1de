// 1:1 `using` at the top of a module: put it into a block.
