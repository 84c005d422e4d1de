// Memory addresses made the same on every machine. Pure.

/**
 * Rewrites the addresses in the texts of one run: the nth distinct address that Python prints (`… at 0x1f3a40>`, `id=0x1f3a40`)
 * becomes `0x7f0000000000` + 16·n. Make one for each run, and give it the texts in the order in which they were written.
 */
export function canonicalAddresses(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(/\b(at |id=)(0x[0-9a-fA-F]+)\b/g, (_, before: string, address: string) => {
      const digits = address.toLowerCase();
      let name = known.get(digits);
      if (name === undefined) {
        name = `0x${(0x7f0000000000 + 16 * (known.size + 1)).toString(16)}`;
        known.set(digits, name);
      }
      return before + name;
    });
}
