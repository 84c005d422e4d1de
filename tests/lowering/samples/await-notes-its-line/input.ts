async function main() {
  const x =
    await
      sleep(1);
  await sleep(2);
  print(
    await a,
    await b,
  );
}
