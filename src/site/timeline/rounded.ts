// Times as pictures and the player write them. Pure.

/** Milliseconds are as much as a picture tells: every number in the text has three decimals at most. */
export function rounded(text: string): string {
  return text.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
