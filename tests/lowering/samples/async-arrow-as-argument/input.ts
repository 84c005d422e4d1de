run(async () => 1, async (x) => { await x; });
