// Listings of output: how they are announced, in whatever language.

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

/** Languages of fences that hold plain text. */
export function isTextLanguage(language: string): boolean {
  return /^(?:|text|txt|plain|plaintext|plain-text|output|out|console|terminal|stdout|none|ausgabe|sortie|salida|log|bash|sh|shell|shell-session|pycon|python-console)$/i.test(language);
}
