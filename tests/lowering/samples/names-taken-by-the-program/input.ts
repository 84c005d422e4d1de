async function main() {
  const $c1 = 1, $e2 = 2, $x3 = 3;
  await using a = $c1;
}
