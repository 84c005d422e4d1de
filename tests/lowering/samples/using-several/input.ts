async function main() {
  await using a = first(), b = second(a);
  using c: Third = third(
    a,
    b,
  );
  print(c);
  // the end
}
