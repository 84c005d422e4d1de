async function main() {
  try {
    try { await a; } catch (e) { await b; throw new KeyError(e); }
  } catch (e) { return await c; } finally { await d; }
}
