export async function main() {
  await using a = b;
  using c = await d;
  print(a, c);
}
