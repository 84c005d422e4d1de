// 2:1 The code ends too early: something is not closed.
