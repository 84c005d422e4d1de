// Which of the encodings that people's files have a text without a mark has: by how much of what comes out is writing.

/** What a text in an encoding looks like; matched against runs of characters beyond ASCII. */
interface Writing {
  readonly encoding: string;
  /** How a report names it. */
  readonly name: string;
  readonly run: RegExp;
}

/** Words in small letters: what is small in one encoding is large in the other. */
const cyrillic = /^[«“„(]*(?:\p{Lu}?\p{Ll}+|\p{Lu}{1,3})?[»”…’]*[—–№-]?$/u;

const writings: readonly Writing[] = [
  { encoding: "shift_jis", name: "Shift JIS (Japanese)", run: /^[\u3000-\u303f\uff01-\uff5e一-龠々〆ヵヶ]*[ぁ-んァ-ヴー][\u3000-\u303f\uff01-\uff5eぁ-んァ-ヴー一-龠々〆ヵヶ]*$/u },
  { encoding: "euc-jp", name: "EUC-JP (Japanese)", run: /^[\u3000-\u303f\uff01-\uff5e一-龠々〆ヵヶ]*[ぁ-んァ-ヴー][\u3000-\u303f\uff01-\uff5eぁ-んァ-ヴー一-龠々〆ヵヶ]*$/u },
  { encoding: "euc-kr", name: "EUC-KR (Korean)", run: /^[가-힣ㄱ-ㅣ·“”‘’…]+$/u },
  { encoding: "windows-1251", name: "Windows-1251 (Cyrillic)", run: cyrillic },
  { encoding: "koi8-r", name: "KOI8-R (Cyrillic)", run: cyrillic },
];

/** The best guess for bytes that are not UTF-8; Windows-1252, which has every byte, when nothing else fits. */
export function guessEncoding(bytes: Uint8Array): { readonly encoding: string; readonly name: string } {
  const western = { encoding: "windows-1252", name: "Windows-1252 (Latin-1)" };
  // In western text a letter beyond ASCII stands between others of ASCII; elsewhere such letters stand together.
  if (pairs(bytes) < 0.6) return western;
  const scored = [...writings.map((writing) => ({ ...writing, score: score(bytes, writing) })), chinese(bytes, "gb18030", "GBK (Chinese)"), chinese(bytes, "big5", "Big5 (Chinese)")];
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.7 ? best : western;
}

/** The share of bytes beyond ASCII that have another beside them. */
function pairs(bytes: Uint8Array): number {
  let high = 0;
  let beside = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) beside++;
  }
  return high === 0 ? 0 : beside / high;
}

/** The share of characters beyond ASCII that stand in runs of such writing; 0 when the bytes cannot be read so. */
function score(bytes: Uint8Array, { encoding, run }: Writing): number {
  const runs = runsOf(bytes, encoding);
  const all = runs.join("").length;
  return all === 0 ? 0 : runs.filter((each) => run.test(each)).join("").length / all;
}

/** Every Chinese encoding reads nearly all bytes as some character: what counts is how many are in everyday use. */
function chinese(bytes: Uint8Array, encoding: string, name: string): { encoding: string; name: string; score: number } {
  const text = runsOf(bytes, encoding).join("");
  const usual = [...text].filter((character) => everyday.has(character) || /[\u3000-\u303f\uff01-\uff5e“”‘’…—]/.test(character)).length;
  // A fifth of any text in Chinese is made of these.
  return { encoding, name, score: text === "" ? 0 : Math.min(1, (usual / [...text].length) * 5) * (/^[\u2010-\u2027\u3000-\u303f\uff01-\uff5e\u4e00-\u9fff·℃]+$/u.test(text) ? 1 : 0.5) };
}

/** The commonest characters of Chinese, simplified and traditional, with those of notes on programs. */
const everyday = new Set("的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長知样樣分将將实實步程序例子异異函数數运運行输輸结結果协協任务務等待执執代码碼程值");

function runsOf(bytes: Uint8Array, encoding: string): string[] {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).match(/[^\x00-\x7f]+/g) ?? [];
  } catch {
    return [];
  }
}
