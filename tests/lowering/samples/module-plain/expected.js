export function* count() { yield 1; }
"$.not a call";
