async function main() {
  await using a = await make(await b);
}
