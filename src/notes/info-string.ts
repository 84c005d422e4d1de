// The words after the language of a code fence: `id=first-sleep no-run title="Two naps"`. What the words mean is
// decided in python-fence.ts.

export interface Word {
  readonly key: string;
  /** Null for a word without `=`. */
  readonly value: string | null;
}

/** Splits an info string. Values may stand in double or single quotes; anything else ends at a space. */
export function splitInfo(info: string): Word[] {
  const words: Word[] = [];
  for (const match of info.matchAll(/([^\s=]+)=(?:"([^"]*)"|'([^']*)'|(\S*))|(\S+)/g)) {
    const [, key, double, single, bare, alone] = match;
    if (key === undefined) words.push({ key: alone ?? "", value: null });
    else words.push({ key, value: double ?? single ?? bare ?? "" });
  }
  return words;
}

/** A title as a word of an info string, which `splitInfo` reads back. */
export function titleWord(title: string): string {
  if (!title.includes('"')) return `title="${title}"`;
  return `title='${title.replaceAll("'", "’")}'`;
}
