function f(x) {
  if (x) throw new ValueError("no");
  throw x
}
