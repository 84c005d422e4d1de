// 1:1 A program exports nothing: take `export` away.
// 2:1 A program exports nothing: take `export` away.
// 3:1 A program exports nothing: take `export` away.
// 4:1 A program exports nothing: take `export` away.
