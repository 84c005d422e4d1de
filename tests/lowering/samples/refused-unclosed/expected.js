// 1:11 This string is not closed.
