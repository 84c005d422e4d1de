function* numbers() {
  for (;;) yield 1;
}
for (const _ of numbers());
