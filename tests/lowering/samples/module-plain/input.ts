export function* count(): Generator<number> { yield 1; }
"$.not a call";
