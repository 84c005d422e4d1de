const product: {
  <A, B>(a: A, b: B): readonly [A, B];
  <T>(items: T, options: { repeat: number }): T[];
} = lazily((...args: unknown[]) => args) as typeof product;
