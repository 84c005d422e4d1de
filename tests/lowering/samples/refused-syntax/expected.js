// 1:11 ";" is not expected here.
