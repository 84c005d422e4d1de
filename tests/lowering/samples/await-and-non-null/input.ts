async function main() {
  await x!.y();
  const z = await x!;
  const w = await x!.y![0]! + 1;
  return (await x)!.y;
}
