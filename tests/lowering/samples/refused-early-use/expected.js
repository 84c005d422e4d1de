// 2:19 `helper` is declared after `using`: declare it before it is used here.
