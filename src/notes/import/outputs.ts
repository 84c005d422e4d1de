// Listings of output: how they are announced, in whatever language, and what of them may differ from what is printed here.
import { compareClaim } from "../claims.ts";

const words = [
  "(?:sample |expected |example |program |console |possible |the |terminal )?(?:outputs?|results?|stdout|console)|(?:(?:it|this|that|which|the program) )?(?:prints|displays|outputs)",
  "(?:mögliche |erwartete |die )?ausgabe|(?:das )?ergebnis|konsole|(?:(?:das|es|dies|das programm) )?gibt aus",
  "(?:la )?sortie(?: attendue)?|(?:le )?résultats?|affichage|(?:(?:ce qui|ceci|cela) )?affiche",
  "(?:la )?salida(?: esperada)?|(?:el )?resultados?|imprime",
  "saída(?: esperada)?|(?:il )?risultato|uscita|output atteso",
  "uitvoer|resultaat|utdata|utskrift|resultat|tuloste|wynik|wyjście|výstup|výsledek|kimenet|çıktı|keluaran|hasil|kết quả",
  "вывод(?: программы)?|результат(?: (?:работы|выполнения))?(?: программы)?|(?:программа )?(?:выведет|напечатает|выводит)|вивід(?: програми)?|έξοδος|פלט|خروجی|نتیجه|الناتج|المخرجات|आउटपुट",
  "输出|輸出|输出结果|運行結果|运行结果|结果|結果|出力|出力結果|実行結果|출력|결과|실행 결과",
].join("|");

/** What makes a sentence of the label, before a colon: “The output is as follows:”. */
const verbs = "(?:is|are|was|will be|looks like|lautet|ist|es|sería|est|è|é)(?: (?:as follows|this|like this|dann|folgende|la siguiente|el siguiente|le suivant|la suivante))?";

const label = new RegExp(`^[#*_>\\s\\p{Extended_Pictographic}\\ufe0f]*(?:${words})(?<more>\\s*[(（][^)）]*[)）]|\\s+${verbs}(?=\\s*(?:[:：]|$)))?\\s*[*_]*\\s*[:：]?\\s*[*_]*\\s*$`, "iu");

/** Whether a line only says that output follows. `more` is what it says beyond that. */
export function outputLabel(line: string): { more: string } | null {
  if (line.length > 80) return null;
  const match = label.exec(line.replace(/<[^>]*>/g, ""));
  return match === null ? null : { more: match.groups?.["more"]?.trim() ?? "" };
}

/**
 * What of a listing the program printed, and the other lines: the command above it that started the program, such as
 * `$ python pool.py`, and what a notebook says of the time that a cell took.
 */
export function readListing(listing: string): { readonly output: string; readonly others: readonly string[] } {
  const others: string[] = [];
  const output = listing.replace(/^[$%>] ?python[\d.]*(?: -\w+)* \S+\.py\b.*\n|^(?:CPU times: user|Wall time:) .*(?:\n|$)/gm, (line: string, at: number) => {
    const isOther = at === 0 || /^(?:CPU|Wall)/.test(line);
    if (isOther) others.push(line.trim());
    return isOther ? "" : line;
  });
  return { output, others };
}

/**
 * A listing without what its author put between its lines or behind them, such as `(2 seconds later)` and `done  <-- at once`,
 * where the program did not print it.
 */
export function withoutRemarks(listing: string, stdout: string): { readonly output: string; readonly remarks: readonly string[] } {
  const printed = stdout.split("\n").map((line) => line.trim());
  const remarks: string[] = [];
  const kept: string[] = [];
  for (const line of listing.split("\n")) {
    const text = line.trim();
    const expected = printed[kept.length];
    const [, words = "", remark = ""] = /^(.*\S)\s+((?:<-|←|⬅|(?<=\s\s)#\s).*)$/u.exec(line) ?? [];
    if (text !== expected && words.trim() === expected) {
      kept.push(words);
      remarks.push(remark);
    } else if (text !== expected && /^(?:\(.*\)|\[.*\]|（.*）|【.*】)$/.test(text) && !printed.includes(text)) remarks.push(text);
    else kept.push(line);
  }
  return { output: kept.join("\n"), remarks };
}

/** Languages of fences that hold plain text, also with a file's name: `output.log`. */
export function isTextLanguage(language: string): boolean {
  return /^(?:[\w-]+\.(?:log|txt|out)$||text|txt|plain|plaintext|plain-text|output|out|console|terminal|stdout|none|ausgabe|sortie|salida|log|bash|sh|shell|shell-session|pycon|python-console)$/i.test(language);
}

/** What no two runs have in common: times of day, seconds since 1970, dates, addresses, and the names of functions that the clean note wraps. */
const varying = /\bat 0x[0-9a-f]+|\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?\b|\b\d{4}-\d{2}-\d{2}\b|\b1[4-9]\d{8}\b|\b(?:main|run_example|run_this_example|main_)\.<locals>\./g;

/** A line that tells how long something took, so that its decimals were measured. */
const measured = /\d\s*(?:s|sec|secs|seconds?|sek|sekunden|segundos?|secondes?|secondi|с|сек\p{L}*|секунд\p{L}*)\b|秒|초|\b(?:took|elapsed|total|time|duration|finished|dauer|zeit|tiempo|tempo|temps|время)\b|用时|耗时|时间|時間/iu;

/** What the report says of a listing that is not, letter for letter, what was printed. */
export function sayOfTimes(shown: string, printed: string): string {
  return compareClaim(shown, printed) === null ? "" : " Its times are those of CPython's run here.";
}

/** Output as a note shows it, with the lines as they are printed here that differ only in what was measured or read off a clock. */
export function asPrinted(shown: string, printed: string): string {
  const lines = printed.split("\n");
  return shown.split("\n").map((line, index) => (isSameButForTimes(line.trim(), (lines[index] ?? "").trim()) ? (lines[index] ?? line) : line)).join("\n");
}

function isSameButForTimes(shown: string, printed: string): boolean {
  const [one, other] = [shown, printed].map((line) => line.replace(varying, (found) => (found.includes("<") ? "" : "#")));
  if (one === undefined || other === undefined || one === other || !measured.test(shown)) return one === other;
  const decimals = /\d+\.\d+/g;
  if (one.replace(decimals, "#") !== other.replace(decimals, "#")) return false;
  const [said, is] = [one, other].map((line) => [...line.matchAll(decimals)].map(([number]) => Number(number)));
  return said?.every((number, at) => Math.abs(number - (is?.[at] ?? 0)) <= 0.05 + 0.05 * number) === true;
}
