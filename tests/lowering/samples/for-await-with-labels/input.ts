async function main() {
  outer: for await (const x of xs) {
    for await (const y of await ys(x)) {
      if (y) continue outer;
      if (x) break outer;
      continue;
    }
    break;
  }
}
