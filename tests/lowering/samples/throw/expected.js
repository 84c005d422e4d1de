"use strict"; function f(x) {
  if (x) throw $.raise(new ValueError("no"), 2);
  throw $.raise(x, 3);
}
