async function main() {
  await f(await g());
  await f(async () => await g());
  await (await f());
  await await f();
}
