const kept = [];
for (;;) kept.push("x".repeat(1e6) + kept.length);
