const kept = [];
for (;;) kept.push(((x) => () => x)(kept.length));
