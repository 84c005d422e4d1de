async function main() {
  for await (const line of lines()) {
    print(line);
  }
  for await (let x of y) print(x);
  for await (var z of y);
}
