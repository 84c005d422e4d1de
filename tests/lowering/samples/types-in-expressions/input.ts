const a = x as unknown as string, b = <number>y, c = z!, d = { e } satisfies F;
const g = [1, 2] as const;
(h as any).i = 1;
const j = k<string>("x"), l = new M<N<O>>(), p = q<string>;
r!.s![0]!.t!();
u! += 1;
v = w! as X;
const y2 = (a as { b: number }[])[0]?.b;
