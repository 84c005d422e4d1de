async function main() {
  await a
  type X = 1
}
