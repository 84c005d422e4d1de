async function main() {
  const x = await f() as string;
  const y = (await f() as string[])[0];
  return await f() satisfies unknown
}
