[items[i], items[j]] = [items[j], items[i]];
({ a: this.b, c: [d.e] } = f());
async function main() {
  [o.p, o.q] = await g();
  [o.p] = x ? y : z
  x = [o.p] = await h();
  (r as any) = await i();
  const k = () => [o.p] = [1];
}
