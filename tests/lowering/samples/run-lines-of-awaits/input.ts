import { line, print, ready, run } from "test";
async function inner() {
  await ready(1);
}
async function main() {
  print(await ready(0), line());
  await inner();
  print(line());
  const x = await ready(
    await ready(
      1,
    ),
  );
  print(line(), x);
  for await (const y of items()) print(line(), y);
}
async function* items() {
  yield 1;

  yield await ready(2);
}
run(main());
