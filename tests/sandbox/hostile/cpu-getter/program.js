({
  get x() {
    for (;;);
  },
}).x;
