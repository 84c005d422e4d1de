const f = async (x: number) => x + 1;
const g = async x => ({ x });
const h = async () =>
  // a comment
  f(1);
