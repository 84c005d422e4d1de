async function main() {
  const a = await x ?? y;
  const b = !await x;
  const c = await x ** 2;
  const d = (await x).y;
  const e = (1, await x);
  const f = await x.y(z)[0];
  const g = await x ? await y : await z;
  const h = `${await x} and ${await y}`;
  const i = -await x + +await y;
  const j = await new Thing(await x);
  const k = typeof await x;
  const l = [...await x, await y];
  const m = { a: await x, ...await y };
}
