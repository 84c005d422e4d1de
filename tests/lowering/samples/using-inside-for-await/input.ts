async function main() {
  for await (const x of xs) {
    await using y = x;
    if (y) continue;
    break;
  }
}
