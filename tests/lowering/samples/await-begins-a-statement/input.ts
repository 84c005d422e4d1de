async function main() {
  const a = b
  await c || d
  x++
  await e
}
