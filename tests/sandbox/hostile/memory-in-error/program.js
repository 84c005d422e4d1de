const kept = [];
try {
  for (;;) kept.push("x".repeat(1e5) + kept.length);
} catch {
  throw new Error("y".repeat(1e6) + kept.length);
}
