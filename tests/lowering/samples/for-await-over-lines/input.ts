async function main() {
  for await (
    const [
      a, // first
      b,
    ] of
      pairs(
        1,
      )
  )
    print(a, b);
}
