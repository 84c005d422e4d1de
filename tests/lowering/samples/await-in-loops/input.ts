async function main() {
  while (await more()) await step();
  for (let i = await first(); await goes(i); i = await next(i)) await step(i);
  for (const x of await list()) print(x);
  do await step(); while (await more());
  if (await a) await b; else await c;
  switch (await a) { case await b: break; }
}
