const kept = [];
for (;;) kept.push({ a: 1, b: kept });
