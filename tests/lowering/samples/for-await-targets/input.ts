async function main() {
  for await (const [a, { b: [c], ...d }] of pairs) print(a);
  for await (x of y) print(x);
  for await (o.p of y) print(o);
  for await ([a, b] of y) print(a);
  for await ({ a, b = 1 } of y) print(a);
}
