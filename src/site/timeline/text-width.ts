// How much room words take in a picture, px, without a font to ask: at build there is none. A little more than the fonts of
// styles/theme.css need, so that what is said to fit does. Pure.

/** In the type of the picture. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Of a character in the picture's type for output. */
export const monoWidth = 6.1;

function characterWidth(character: string): number {
  if (/[ijltfrI.,:;'|!()[\] -]/.test(character)) return 3.4;
  if (/[mwMW@%…]/.test(character)) return 9.4;
  if (/[A-Z]/.test(character)) return 7.4;
  return character < "\u2e80" ? 6.2 : 11.5;
}
